import { onceFor } from '../../lib/once.ts';
import type { Library } from '../../model/library.ts';
import { type Saying, sayingsOf } from '../sayings.ts';
import { wordsIn } from '../sentences.ts';

/** A shorter wording of a text, which the library has already. */
type Shorter = {
  /** `Use the shorter wording of the claim "x", its field plain: “…”`. */
  readonly step: string;
  /** How many words it saves. */
  readonly saved: number;
};

const longFields: ReadonlySet<string> = new Set(['says', 'statement', 'narrative', 'name']);
const shortFields: ReadonlySet<string> = new Set(['plain', 'short']);

/** Fewer words than this make no room. */
const leastSaved = 3;

/** A shorter wording of what is printed: that of the entity itself, else that of a claim that the text cites. */
export function shorterOf(library: Library, saying: Saying): Shorter | undefined {
  const field = saying.path.join('.');
  if (longFields.has(field)) return shortest(saying, fieldsOf(library, saying.key, shortFields), ownStep);
  if (saying.kind === 'claim' || shortFields.has(field)) return undefined;
  const claims = [...new Set([...saying.quotes, ...saying.cites])];
  const others = claims.flatMap((id) => fieldsOf(library, `claim:${id}`, claimFields));
  return claims.length === 1 ? shortest(saying, others, citedStep) : undefined;
}

const claimFields: ReadonlySet<string> = new Set(['says', 'plain']);

const ownStep = ({ kind, id, path, words }: Saying): string =>
  `Use the shorter wording of the ${kind} "${id}", its field ${path.join('.')}: “${words}”`;

const citedStep = ({ id, path, words }: Saying): string =>
  `Use the shorter wording of the claim "${id}", which it cites, its field ${path.join('.')}: “${words}”`;

function shortest(
  printed: Saying,
  others: readonly Saying[],
  stepOf: (saying: Saying) => string,
): Shorter | undefined {
  const [best] = others
    .filter(({ language }) => language === printed.language)
    .map((saying) => ({ saying, saved: wordsIn(printed.words).length - wordsIn(saying.words).length }))
    .toSorted((a, b) => b.saved - a.saved);
  const isWorthIt = best && best.saved >= Math.max(leastSaved, wordsIn(printed.words).length / 5);
  return isWorthIt ? { step: stepOf(best.saying), saved: best.saved } : undefined;
}

const fieldsOf = (library: Library, key: string, fields: ReadonlySet<string>): readonly Saying[] =>
  (byKey(library).get(key) ?? []).filter(({ path }) => fields.has(path.join('.')));

const byKey = onceFor((library: Library) => Map.groupBy(sayingsOf(library), ({ key }) => key));
