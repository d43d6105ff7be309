import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';

/** The claims on which the key judgements rest. */
const judged = onceFor(
  ({ judgements }: Library): ReadonlySet<string> =>
    new Set(Object.values(judgements).flatMap(({ claims }) => claims)),
);

/** True for what rests on claims, and on none that a key judgement rests on: it goes first when there is no room. */
export const isMinor = (library: Library, claims: readonly string[]): boolean =>
  claims.length > 0 && !claims.some((id) => judged(library).has(id));
