import type { Loaded } from '../../src/load/loaded.ts';
import type { Dossier, FilledSection } from '../../src/model/dossier.ts';
import type { Caveat, Claim, Source } from '../../src/model/library.ts';
import { type Printable, plainText } from '../../src/model/printable.ts';
import type { AudienceSpec } from '../../src/model/schema/audience.ts';
import type { Prose } from '../../src/model/schema/prose.ts';
import { loadOnce } from '../load/load-once.ts';
import { selectDocuments } from './documents.ts';

export const loadRuritania = (): Promise<Loaded> => loadOnce('tests/cases/ruritania/content');

/** What a test changes of the library: fields of what is there, or the whole of something new. */
export type Changes = {
  readonly claims?: Readonly<Record<string, object>>;
  readonly sources?: Readonly<Record<string, Partial<Source>>>;
  readonly caveats?: Readonly<Record<string, Partial<Caveat>>>;
  readonly checks?: Readonly<Record<string, object>>;
  readonly audiences?: Readonly<Record<string, Partial<AudienceSpec>>>;
};

const merge = <T extends object>(
  all: Readonly<Record<string, T>>,
  changes: Readonly<Record<string, object>> = {},
): Readonly<Record<string, T>> => ({
  ...all,
  ...Object.fromEntries(
    Object.entries(changes).map(([id, fields]) => [id, { id, ...all[id], ...fields } as T & object]),
  ),
});

/** The library with some fields changed. */
export function change({ library, locales, styles }: Loaded, changes: Changes): Loaded {
  return {
    locales,
    styles,
    library: {
      ...library,
      claims: merge<Claim>(library.claims, changes.claims),
      sources: merge(library.sources, changes.sources),
      caveats: merge(library.caveats, changes.caveats),
      checks: merge(library.checks, changes.checks),
      audiences: merge(library.audiences, changes.audiences),
    },
  };
}

/** Text as the schema gives it. */
export const text = (words: string): Prose => ({ '': { parts: [{ part: 'text', text: words }] } });

export function documentOf(documents: readonly Dossier[], kind: Dossier['kind']): Dossier {
  const found = documents.find((document) => document.kind === kind);
  if (!found) throw new Error(`there is no ${kind}`);
  return found;
}

/** One document of the only audience. */
export const citizens = (loaded: Loaded, kind: Dossier['kind']): Dossier =>
  documentOf(selectDocuments('citizens', loaded), kind);

type Foot = {
  readonly caveats: readonly Printable[];
  readonly flags: readonly { readonly label: string; readonly text: Printable }[];
  readonly sources: string;
};

export function sectionOf(document: Dossier, id: string): FilledSection {
  const found = document.sections.find(({ section }) => section === id);
  if (!found) throw new Error(`there is no section ${id}`);
  return found;
}

/** The foot of a section, in words. */
export function footOf(document: Dossier, id: string) {
  const foot = sectionOf(document, id).context.foot as Foot;
  return {
    caveats: foot.caveats.map(plainText),
    flags: foot.flags.map((flag) => `${flag.label}: ${plainText(flag.text)}`),
    sources: foot.sources,
  };
}

/** The lines of a section, in words. */
export const pointsOf = (document: Dossier, id: string): string[] =>
  (sectionOf(document, id).context.points as Printable[]).map(plainText);
