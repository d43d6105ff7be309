import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { checkTemplates, type SectionContract } from '../fill/check.ts';
import type { Template, TemplateSet } from '../fill/template.ts';
import { loadTemplates, type TemplateCache } from '../fill/templates.ts';
import { Failure, fail } from '../lib/diagnostic.ts';
import { suggest } from '../lib/nearest.ts';
import { relativePath } from '../lib/paths.ts';
import { fieldPlace } from '../lib/place.ts';
import type { Audience } from '../model/audience.ts';
import type { DocumentKind } from '../model/dossier.ts';
import type { Library } from '../model/library.ts';
import { annexLabelKeys } from '../model/schema/annex-words.ts';
import { labelKeys } from '../model/schema/locale-keys.ts';
import { sections } from '../sections/registry.ts';

/** What was read of templates before. */
export type TemplateStore = {
  readonly templates: TemplateCache;
  /** Sets of templates that were found sound: audiences without overrides share one. */
  readonly sound: (readonly Template[])[];
};

type Wanted = { readonly audience: Audience; readonly library: Library; readonly folder: string };

/** The templates and themes of one audience. Throws `Failure` with all that is wrong in them. */
export function templatesFor({ audience, library, folder }: Wanted, cache: TemplateStore): TemplateSet {
  requirePack(audience, { library, folder });
  const templates = loadTemplates({
    folder,
    packs: audience.packs,
    sections: contracts.map(({ kind, template }) => `${kind}/${template}`),
    cache: cache.templates,
  });
  requireSound(templates, cache);
  return templates;
}

/** The style sheet of a document: its theme comes after that of the figures, and wins. Throws `Failure` when there is none of that name. */
export function themeOf(
  kind: DocumentKind,
  templates: TemplateSet,
  { audience, library }: Omit<Wanted, 'folder'>,
): string {
  const wanted = audience.themes[kind];
  const theme = templates.themes.get(wanted);
  if (theme) return [templates.themes.get('figures')?.text ?? '', theme.text].join('\n');
  throw fail({
    rule: 'templates/theme',
    place: fieldPlace(library, `audience:${audience.id}`, ['themes', kind]),
    message: `the audience "${audience.id}" wants the theme "${wanted}", and there is no ${templates.folder}/themes/${wanted}.css`,
    hint: suggest(wanted, templates.themes.keys()),
  });
}

/** What the templates of every section are given, whether an audience uses them or not: a fault in any is found. */
const contracts: readonly SectionContract[] = Object.values(sections).flatMap(({ templates, context }) =>
  (['deck', 'briefing'] as const).flatMap((kind) => {
    const template = templates[kind];
    return template ? [{ kind, template, context }] : [];
  }),
);

/** A folder of overrides that a profile names must be there; the one of its own name may be missing. */
function requirePack({ id }: Audience, { library, folder }: Omit<Wanted, 'audience'>): void {
  const named = library.audiences[id]!.templates;
  if (named === undefined) return;
  const known = packsIn(folder);
  if (known.includes(named)) return;
  throw fail({
    rule: 'templates/pack',
    place: fieldPlace(library, `audience:${id}`, ['templates']),
    message: `the audience "${id}" takes its templates from "${named}", and there is no folder ${relativePath(join(folder, 'audiences', named))}`,
    hint: known.length > 0 ? suggest(named, known) : 'make the folder, or leave templates out',
  });
}

function packsIn(folder: string): readonly string[] {
  try {
    const entries = readdirSync(join(folder, 'audiences'), { withFileTypes: true });
    return entries
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map(({ name }) => name);
  } catch {
    return [];
  }
}

/** Throws `Failure` with what the templates name and are not given. */
function requireSound(set: TemplateSet, { sound }: TemplateStore): void {
  const templates = [...set.templates.values()];
  if (sound.some((known) => isSame(known, templates))) return;
  const faults = checkTemplates({
    templates: set,
    sections: contracts,
    labels: [...labelKeys, ...annexLabelKeys],
  });
  if (faults.length > 0) throw new Failure(faults);
  sound.push(templates);
}

const isSame = (one: readonly Template[], other: readonly Template[]): boolean =>
  one.length === other.length && one.every((template, index) => template === other[index]);
