import { onceFor } from '../lib/once.ts';
import type { Phrase } from '../model/phrase.ts';
import { isLanguageTag, phraseKind } from '../model/schema/phrase.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import type { RawEntity } from './messages.ts';
import { schemasAt } from './schema-walk.ts';
import { entitySchemas } from './schemas.ts';
import { kindOf } from './texts.ts';

type Path = readonly string[];

/** The collection of each kind of entity whose texts may have several languages. */
const collections: Readonly<Partial<Record<EntityKind, string>>> = {
  ...Object.fromEntries(Object.entries(kindOf).map(([collection, kind]) => [kind, collection])),
  style: 'styles',
};

/** Where an entity stands, from the library down. */
const placeOfEntity = ({ entity, id }: Pick<RawEntity, 'entity' | 'id'>): Path =>
  entity === 'library' ? ['library'] : [collections[entity] ?? entity, id];

/** All phrases that are written in several languages, and the places in which they stand. */
export const phrasesOf = (entities: readonly RawEntity[]): readonly Phrase[] => entities.flatMap(phrasesIn);

const phrasesIn = onceFor((raw: RawEntity): readonly Phrase[] =>
  [...textsByLanguage(raw.spec)]
    .filter(({ at }) => isPhrase(raw, at))
    .map(({ at, texts }) => ({ at: [...placeOfEntity(raw), ...at], texts })),
);

const isPhrase = (raw: RawEntity, path: Path): boolean =>
  schemasAt(entitySchemas[raw.entity], path, raw.spec).some(phraseKind);

/** Objects that hold texts by language alone: phrases, and other things that their schemas know. */
function* textsByLanguage(value: unknown, at: Path = []): Generator<Phrase> {
  if (typeof value !== 'object' || value === null) return;
  const entries = Object.entries(value);
  if (entries.length > 0 && entries.every(([key, text]) => isLanguageTag(key) && typeof text === 'string'))
    yield { at, texts: value as Phrase['texts'] };
  for (const [key, inner] of entries) yield* textsByLanguage(inner, [...at, key]);
}

/** Words in an entity of a library that a schema knows as a phrase: where, and whether they are a name. */
export type PhraseIn = { readonly path: Path; readonly text: string; readonly kind: 'words' | 'name' };

/** All phrases of an entity as the library holds it, in however many languages they were written. */
export const phrasesOfEntity = (kind: EntityKind, entity: unknown): Generator<PhraseIn> =>
  phrasesWithin({ kind, entity }, entity, []);

type Within = { readonly kind: EntityKind; readonly entity: unknown };

function* phrasesWithin(within: Within, value: unknown, path: Path): Generator<PhraseIn> {
  if (typeof value === 'string') {
    const { kind, entity } = within;
    const found = schemasAt(entitySchemas[kind], path, entity).flatMap((schema) => phraseKind(schema) ?? []);
    if (found[0] && value !== '') yield { path, text: value, kind: found[0] };
  }
  if (typeof value !== 'object' || value === null || 'parts' in value) return;
  for (const [key, inner] of Object.entries(value)) yield* phrasesWithin(within, inner, [...path, key]);
}
