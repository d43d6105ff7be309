import type { ProseText } from '../schema/prose.ts';
import type { Evidence } from './rules.ts';

/** A value inside an entity: the entity as `kind:id`, and the path from it as its author wrote it. */
export type Inside<T> = { readonly key: string; readonly path: readonly string[]; readonly value: T };

/** The kind of the entities in each collection of the library. */
export const kindOf = {
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
export function* objectsOf(evidence: Evidence): Generator<Inside<object>> {
  for (const [collection, kind] of Object.entries(kindOf))
    for (const [id, entity] of Object.entries(evidence[collection as keyof typeof kindOf]))
      yield* walk({ key: `${kind}:${id}`, path: [], value: entity });
}

function* walk(inside: Inside<unknown>): Generator<Inside<object>> {
  const { key, path, value } = inside;
  if (typeof value !== 'object' || value === null) return;
  yield { key, path, value };
  if (isText(value)) return;
  // Text in the library's own language is filed under an empty key, which its author did not write.
  for (const [name, inner] of Object.entries(value))
    yield* walk({ key, path: name === '' ? path : [...path, name], value: inner });
}

const isText = (value: object): value is ProseText => 'parts' in value && Array.isArray(value.parts);

/** All typed prose of the library. */
export function* textsOf(evidence: Evidence): Generator<Inside<ProseText>> {
  for (const { key, path, value } of objectsOf(evidence)) if (isText(value)) yield { key, path, value };
}
