import type { Place } from '../lib/diagnostic.ts';
import { foldSpaces } from '../lib/fold.ts';
import { htmlTokens } from '../lib/html.ts';
import { literal } from '../lib/pattern.ts';
import { fieldPlace, toPlace } from '../lib/place.ts';
import { type PhraseIn, phrasesOfEntity } from '../load/phrases.ts';
import { insideAll, walk } from '../load/texts.ts';
import { baseLanguage } from '../model/language.ts';
import type { Library } from '../model/library.ts';
import { languageAt, libraryIn } from '../model/phrases.ts';
import type { Prose } from '../model/schema/prose.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import { isUnitSymbol } from '../model/unit-symbol.ts';
import type { Composed } from './composed.ts';

/** A text that a document prints in another language than its own. */
export type ForeignText = {
  readonly text: string;
  readonly language: string;
  /** `claim "wages"`. */
  readonly entity: string;
  /** `quantity.unit`. */
  readonly field: string;
  readonly place: Place;
};

/** A document with what it prints in other languages, in the order of files and lines. */
export type ForeignDocument = {
  readonly document: string;
  readonly language: string;
  readonly texts: readonly ForeignText[];
};

type Where = { readonly key: string; readonly path: readonly string[] };
type Found = Where & { readonly text: string; readonly language: string; readonly prose?: Prose };

/** What documents print in another language than their own, because the content has it in that one alone. One that is wholly in its language is left out. */
export const foreignDocuments = (
  composed: readonly Composed[],
  library: Library,
): readonly ForeignDocument[] =>
  composed.flatMap((one) => {
    const texts = foreignTexts(one, library);
    const { document: name } = one.rendition;
    return texts.length === 0 ? [] : [{ document: name, language: one.audience.language, texts }];
  });

function foreignTexts(composed: Composed, whole: Library): readonly ForeignText[] {
  const { language } = composed.audience;
  const library = libraryIn(whole, language);
  const isForeign = (one: { readonly language: string }) =>
    baseLanguage(one.language) !== baseLanguage(language);
  const prose = (composed.document.foreign ?? []).filter(isForeign);
  const candidates = [...phrasesFor(composed, library)].filter(isForeign);
  if (prose.length + candidates.length === 0) return [];
  const isPrinted = printedWords(composed.rendition.html);
  const fields = prose.length === 0 ? new Map<Prose, Where>() : fieldsOfProse(library);
  const all: readonly Found[] = [
    ...prose.flatMap((one) => {
      const field = fields.get(one.prose);
      return field && one.text.trim() !== '' ? [{ ...one, ...field }] : [];
    }),
    ...candidates.filter(({ text }) => isPrinted(text)),
  ];
  const once = new Map(all.map((one) => [[one.key, ...one.path].join('\n'), one]));
  return [...once.values()].map((one) => toldOf(one, library)).toSorted(byPlace);
}

const byPlace = ({ place: a }: ForeignText, { place: b }: ForeignText): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0);

function toldOf({ key, path, text, language, prose }: Found, library: Library): ForeignText {
  const [kind = '', id] = key.split(':');
  const origin = prose && Object.values(prose).find((one) => one.origin)?.origin;
  return {
    text: foldSpaces(text),
    language,
    entity: id === undefined ? kind : `${kind} "${id}"`,
    field: path.join('.'),
    place: origin ? toPlace(origin) : fieldPlace(library, key, path),
  };
}

/** The field in which each prose of the library stands. */
function fieldsOfProse(library: Library): ReadonlyMap<object, Where> {
  const key = `library:${library.library.id}`;
  const own = [...walk(library.library)].map(({ path, value }) => ({ key, path, value }));
  return new Map([...own, ...insideAll(library, walk)].map(({ key, path, value }) => [value, { key, path }]));
}

/** The phrases that a document may print: those of the library, of its claims, of names and terms, of its own profile. */
function* phrasesFor(
  { document, audience }: Pick<Composed, 'document' | 'audience'>,
  library: Library,
): Generator<Found> {
  const { claims, sources } = library;
  const shown = document.claims.flatMap((id) => claims[id] ?? []);
  const cited = new Set(shown.flatMap((claim) => claim.sources.map(({ source }) => source)));
  const all: readonly [kind: EntityKind, collection: string, entities: readonly { readonly id: string }[]][] =
    [
      ['library', 'library', [library.library]],
      ['claim', 'claims', shown],
      ['source', 'sources', Object.values(sources).filter(({ id }) => cited.has(id))],
      ['term', 'terms', Object.values(library.terms)],
      ['actor', 'actors', Object.values(library.actors)],
      ['pillar', 'pillars', Object.values(library.pillars)],
      ['variable', 'variables', Object.values(library.variables)],
      ['audience', 'audiences', Object.values(library.audiences).filter(({ id }) => id === audience.id)],
    ];
  for (const [kind, collection, entities] of all)
    for (const entity of entities)
      for (const phrase of phrasesOfEntity(kind, entity)) {
        const at = kind === 'library' ? ['library'] : [collection, entity.id];
        const written = library.phrases?.some(
          (one) => one.at.join('\n') === [...at, ...phrase.path].join('\n'),
        );
        if (!written && isSameEverywhere(phrase)) continue;
        const language = languageAt(library, [...at, ...phrase.path], audience.language);
        yield { key: `${kind}:${entity.id}`, path: phrase.path, text: phrase.text, language };
      }
}

/** Symbols of units; names, but for what only stands where a name could: "a trader from the coast". */
const isSameEverywhere = ({ kind, text }: PhraseIn): boolean =>
  kind === 'name' ? !/^\p{Ll}/u.test(text) || /^\S+[@.]\S+$/.test(text) : isUnitSymbol(text);

const spokenAttributes = ['alt', 'aria-label', 'title'];

/** Tells whether words stand in a document, in its text or where it is read aloud. */
function printedWords(html: string): (words: string) => boolean {
  const pieces = htmlTokens(html).flatMap((token) => {
    if (token.token === 'text') return [token.text];
    if (token.token === 'raw') return token.tag === 'title' ? [token.text] : [];
    if (token.token !== 'open') return [];
    return spokenAttributes.flatMap((name) => token.attributes.get(name) ?? []);
  });
  const text = foldSpaces(pieces.join(' '));
  return (words) =>
    new RegExp(`(?<![\\p{L}\\p{N}])${literal(foldSpaces(words))}(?![\\p{L}\\p{N}])`, 'iu').test(text);
}
