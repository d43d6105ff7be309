import type { Claim } from '../model/library.ts';
import type { Desk } from './desk/desk.ts';

/** When a speaker left: "left in 2009", that the year is not recorded, or nothing where it does not matter. */
export const departureOf = (
  { left }: Pick<Extract<Claim, { kind: 'testimony' }>, 'left'>,
  desk: Desk,
): string | undefined =>
  left && desk.dateOr(left, (date) => desk.fill('leftIn', date), desk.labels.leftUnknown);
