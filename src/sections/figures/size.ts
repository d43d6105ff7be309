import type { QuantityValue } from '../../model/schema/value.ts';
import { percentOf } from '../desk/quantity.ts';

/** The number behind a bar or a dot: per cent for shares and rates, the upper end for others. */
export function sizeOf(value: QuantityValue): number {
  if (value.type === 'share') return percentOf(value);
  const number = value.type === 'money' ? value.amount : value.value;
  return typeof number === 'number' ? number : number[1];
}

/** Both ends of a number: the same twice where it is no range. */
export function rangeOf(value: QuantityValue): readonly [number, number] {
  if (value.type === 'share') return [percentOf(value), percentOf(value)];
  const number = value.type === 'money' ? value.amount : value.value;
  return typeof number === 'number' ? [number, number] : number;
}
