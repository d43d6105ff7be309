import type { Caveat, Claim } from '../model/library.ts';
import type { QuantityValue } from '../model/schema/value.ts';
import { inverse } from './inverse.ts';

type ById<T> = Readonly<Record<string, T>>;

/** The claims that a number comes from: the cell that it was taken from, the numbers that it was computed of. */
const behind = ({ taken, derived }: QuantityValue): readonly string[] => [
  ...(taken ? [taken.cell] : []),
  ...(derived?.of ?? []).map(({ claim }) => claim),
];

const numbersOf = ({ quantity, quantities }: Claim): readonly QuantityValue[] => [
  ...(quantity ? [quantity] : []),
  ...Object.values(quantities),
];

/** The caveats of each claim: those that name it, and those of the claims that its numbers come from. */
export function caveatsOf(caveats: ById<Caveat>, claims: ById<Claim>): Record<string, string[]> {
  const named = inverse(Object.values(caveats), ({ appliesTo }) => appliesTo);
  const found: Record<string, string[]> = Object.assign(Object.create(null), named);
  for (const claim of Object.values(claims)) {
    const ids = reached(claim.id, claims).flatMap((id) => named[id] ?? []);
    if (ids.length > 0) found[claim.id] = [...new Set([...(named[claim.id] ?? []), ...ids])];
  }
  return found;
}

/** A claim and all that its numbers come from, each once. */
function reached(id: string, claims: ById<Claim>): readonly string[] {
  const seen = new Set([id]);
  for (const one of seen) {
    const claim = claims[one];
    for (const next of claim ? numbersOf(claim).flatMap(behind) : []) seen.add(next);
  }
  return [...seen];
}
