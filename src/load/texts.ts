import { onceFor } from '../lib/once.ts';
import type { ProseText } from '../model/schema/prose.ts';
import type { Evidence } from './ground.ts';

/** A value inside an entity: the entity as `kind:id`, and the path from it as its author wrote it. */
export type Inside<T> = { readonly key: string; readonly path: readonly string[]; readonly value: T };

/** The kind of the entities in each collection of the library. */
export const kindOf = {
  datasets: 'dataset',
  claims: 'claim',
  caveats: 'caveat',
  checks: 'check',
  corrections: 'correction',
  drivers: 'driver',
  pillars: 'pillar',
  indicators: 'indicator',
  variables: 'variable',
  causalLinks: 'causal-link',
  mechanisms: 'mechanism',
  events: 'event',
  judgements: 'judgement',
  assumptions: 'assumption',
  hypotheses: 'hypothesis',
  achMatrices: 'ach-matrix',
  scenarios: 'scenario',
  gaps: 'gap',
  options: 'option',
  questions: 'question',
  omissions: 'omission',
  terms: 'term',
  actors: 'actor',
  sources: 'source',
  audiences: 'audience',
} as const satisfies Partial<Record<keyof Evidence, string>>;

/** All objects and lists inside the entities of the library. */
export const objectsOf = (evidence: Evidence): Generator<Inside<object>> => insideAll(evidence, walk);

type Found<T> = Omit<Inside<T>, 'key'>;

/** What is found inside each entity, with the entity that it is in. */
export function* insideAll<T>(
  evidence: Evidence,
  find: (entity: object) => Iterable<Found<T>>,
): Generator<Inside<T>> {
  for (const [collection, kind] of Object.entries(kindOf))
    for (const [id, entity] of Object.entries(evidence[collection as keyof typeof kindOf]))
      for (const { path, value } of find(entity)) yield { key: `${kind}:${id}`, path, value };
}

/** All objects and lists inside a value, itself the first. */
export function* walk(value: unknown, path: readonly string[] = []): Generator<Found<object>> {
  if (typeof value !== 'object' || value === null) return;
  yield { path, value };
  if (isText(value)) return;
  // Text in the library's own language is filed under an empty key, which its author did not write.
  for (const [name, inner] of Object.entries(value)) yield* walk(inner, name === '' ? path : [...path, name]);
}

const isText = (value: object): value is ProseText => 'parts' in value && Array.isArray(value.parts);

/** All typed prose of the library. */
export const textsOf = (evidence: Evidence): Generator<Inside<ProseText>> => insideAll(evidence, textsIn);

/** An entity that is as it was when the library was read before is not walked again. */
const textsIn = onceFor((entity: object): readonly Found<ProseText>[] =>
  [...walk(entity)].flatMap(({ path, value }) => (isText(value) ? { path, value } : [])),
);
