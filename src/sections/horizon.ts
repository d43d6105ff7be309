import { capitalised } from '../model/capital.ts';
import { isUnknown, type Unknown } from '../model/schema/unknown.ts';
import type { Desk } from './desk/desk.ts';

/** By when a judgement or a scenario can be settled, as a cell of its own: a date, "No date given", or nothing where it has none to give. */
export function horizonOf({ horizon }: { readonly horizon?: string | Unknown | undefined }, desk: Desk) {
  if (horizon === undefined) return '';
  return isUnknown(horizon) ? desk.labels.noDate : capitalised(desk.date(horizon));
}
