import type { Claim } from '../library.ts';
import { percentOf, smallBase } from '../quantity.ts';
import type { QuantityValue, ShareValue } from '../schema/value.ts';

/** All numbers of a claim, by key; the empty key is its own. */
export const quantitiesOf = (claim: Claim): readonly (readonly [key: string, value: QuantityValue])[] => [
  ...(claim.quantity ? [['', claim.quantity] as const] : []),
  ...Object.entries(claim.quantities),
];

/** Shares of a claim that may not print as a bare percentage: their base is small or unknown. */
export const narrowShares = (claim: Claim): readonly ShareValue[] =>
  quantitiesOf(claim).flatMap(([, value]) =>
    value.type === 'share' && (typeof value.of !== 'number' || value.of < smallBase) ? [value] : [],
  );

const ends = (value: number | readonly [number, number]): readonly number[] =>
  typeof value === 'number' ? [value] : value;

/** Every number that a quantity may print as, in any audience's form. */
export function numbersOf(value: QuantityValue): readonly number[] {
  switch (value.type) {
    case 'share':
      return [value.count, value.of, percentOf(value)].filter((one) => typeof one === 'number');
    case 'money':
      return ends(value.amount);
    case 'amount':
      return [...ends(value.value), ...readNumbers(value.unit)];
    case 'rate':
      return ends(value.value);
  }
}

const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
};

/** The numbers that a text shows: `26 of 36 (72%)`, `−1.1%`, `600 million`. */
export const readNumbers = (text: string): readonly number[] =>
  [
    ...text.matchAll(
      /([−-]?)(\d[\d,]*(?:\.\d+)?)(?:[\s\u00a0\u202f](thousand|million|billion|trillion)\b)?/g,
    ),
  ].map(
    ([, sign, digits = '', scale]) =>
      (sign === '−' ? -1 : 1) * Number(digits.replaceAll(',', '')) * (scales[scale ?? ''] ?? 1),
  );
