import { valueAt } from '../lib/value-at.ts';
import type { Audience, ListName } from '../model/audience.ts';
import { defaultStyle } from '../model/default-style.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { languageAt, libraryIn } from '../model/phrases.ts';
import type { AudienceSpec } from '../model/schema/audience.ts';
import type { Prose } from '../model/schema/prose.ts';
import { sectionsOf } from '../sections/inherit.ts';
import { ceilingOf } from '../sections/marking/ceiling.ts';

/** The audience and those it extends, the nearest first. `load` made sure that they end. */
function chainOf(id: string, library: Library): AudienceSpec[] {
  const spec = library.audiences[id]!;
  return spec.extends ? [spec, ...chainOf(spec.extends, library)] : [spec];
}

const firstGiven = <K extends keyof AudienceSpec>(
  chain: readonly AudienceSpec[],
  key: K,
): AudienceSpec[K] | undefined => chain.find((spec) => spec[key] !== undefined)?.[key];

/** A slide more or less than in the deck that is taken over is a slide more or less in its budget. */
function budgetsOf([own, ...above]: readonly AudienceSpec[]): Audience['budgets'] {
  if (!own) return {};
  const inherited = budgetsOf(above);
  const grown = own.changes?.deck
    ? sectionsOf([own, ...above], 'deck').length - sectionsOf(above, 'deck').length
    : 0;
  const slides = inherited.slides && inherited.slides + grown;
  return { ...inherited, ...(slides && { slides }), ...own.budgets };
}

/** A phrase of the library as prose in the language in which it stands there. */
const proseAt = (library: Library, at: readonly string[], language: string): Prose => ({
  [languageAt(library, at, language)]: {
    parts: [{ part: 'text', text: String(valueAt(libraryIn(library, language), at)) }],
  },
});

const themesOf = (chain: readonly AudienceSpec[]): Audience['themes'] => ({
  deck: 'deck',
  briefing: 'briefing',
  ...Object.assign({}, ...chain.toReversed().map((spec) => spec.themes ?? {})),
});

/** A profile merged over those it extends, then over the defaults. Lists of sections are taken with the changes to them, budgets and themes field by field. */
export function resolveAudience(id: string, library: Library): Audience {
  const language = firstGiven(chainOf(id, library), 'language') ?? 'en';
  const chain = chainOf(id, libraryIn(library, language));
  const own = library.audiences[id]!;
  const placed = {
    deck: sectionsOf(chain, 'deck'),
    backup: sectionsOf(chain, 'backup'),
    briefing: sectionsOf(chain, 'briefing'),
  };
  const specs = (list: ListName) => placed[list].map(({ spec }) => spec);
  const given = <K extends keyof AudienceSpec>(key: K) => firstGiven(chain, key);
  return {
    id: own.id,
    name: own.name,
    title: given('title') ?? proseAt(library, ['library', 'title'], language),
    subtitle: given('subtitle'),
    line: given('line') ?? proseAt(library, ['audiences', id, 'name'], language),
    tlp: ceilingOf(id, library),
    language,
    paper: given('paper') ?? 'A4',
    margins: given('margins') ?? 'normal',
    slides: given('slides') ?? '16:9',
    numbers: given('numbers') ?? 'counts-first',
    hedges: given('hedges') ?? 'words',
    grades: given('grades') ?? 'hidden',
    wording: given('wording') ?? 'standard',
    depth: given('depth') ?? 'standard',
    linkedData: given('linkedData') ?? 'none',
    style: given('style') ?? library.library.style ?? defaultStyle.id,
    budgets: budgetsOf(chain),
    themes: themesOf(chain),
    packs: chain.map((spec) => spec.templates ?? spec.id),
    excludes: given('excludes') ?? [],
    exports: given('exports') ?? [],
    rules: given('rules') ?? [],
    placed,
    deck: specs('deck'),
    backup: specs('backup'),
    briefing: specs('briefing'),
  };
}

/** The kinds of documents that an audience gets: those that have sections; of one kind alone when `only` is given. */
export const documentsOf = (audience: Audience, only?: DocumentKind): readonly DocumentKind[] =>
  (['deck', 'briefing'] as const).filter((kind) => audience[kind].length > 0 && (!only || kind === only));

/** The audiences that read a folder of overrides. */
export const readersOf = (library: Library, pack: string): readonly Audience[] =>
  Object.keys(library.audiences)
    .map((id) => resolveAudience(id, library))
    .filter(({ packs }) => packs.includes(pack));
