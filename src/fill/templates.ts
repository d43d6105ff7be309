import { join } from 'node:path';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import { suggest } from '../lib/nearest.ts';
import { relativePath } from '../lib/paths.ts';
import { fileFault, resolve, survey, type TemplateFile } from './files.ts';
import { type Override, readOverride, readText } from './overrides.ts';
import { parseTemplate } from './parse.ts';
import { partialsOf } from './partials.ts';
import type { Template, TemplateSet, Theme } from './template.ts';
import { checkThemeSyntax } from './theme-syntax.ts';

/** Templates that were read before, by path. One is taken again while its text is the same. */
export type TemplateCache = Map<string, Template>;

function readTemplate(
  { name, path, replaces }: TemplateFile,
  { findings, cache }: { findings: Diagnostic[]; cache: TemplateCache },
): Template | undefined {
  const file = relativePath(path);
  const text = readText(path);
  const known = cache.get(path);
  if (known?.text === text && known.replaces === replaces) return known;
  const language = name.startsWith('deck/') ? 'markdown' : 'html';
  const parsed = parseTemplate({ file, text, language });
  findings.push(...parsed.diagnostics);
  if (!parsed.program) return undefined;
  const { program, slots } = parsed;
  const template: Template = { name, file, language, text, replaces, program, slots };
  if (parsed.diagnostics.length === 0) cache.set(path, template);
  return template;
}

const readTheme = ({ name, path, replaces }: TemplateFile): Theme => ({
  name,
  file: relativePath(path),
  text: readText(path),
  replaces,
});

/** Files of an audience that replace no default and that nothing refers to: misspelt, most likely. */
function orphans(request: {
  readonly names: ReadonlyMap<string, TemplateFile>;
  readonly defaults: ReadonlyMap<string, string>;
  readonly wanted: ReadonlySet<string>;
}): Diagnostic[] {
  const known = new Set([...request.defaults.keys(), ...request.wanted]);
  return [...request.names.values()]
    .filter(({ name }) => !known.has(name))
    .map(({ name, path }) =>
      fileFault('orphan', path, {
        message: `"${name}" replaces no default and nothing refers to it`,
        hint: suggest(name, known),
      }),
    );
}

/**
 * Reads the templates of one audience. A file in the first of the packs wins over the same file in the next, and over the default.
 * `sections` names templates (`deck/driver`) that sections of this audience use, so that a pack may bring ones that have no default.
 */
export function loadTemplates(request: {
  readonly folder: string;
  readonly packs: readonly string[];
  readonly sections?: readonly string[] | undefined;
  readonly cache?: TemplateCache | undefined;
}): TemplateSet {
  const { folder, packs, cache = new Map() } = request;
  const findings: Diagnostic[] = [];
  const defaults = survey(folder, findings);
  const layers = [
    ...packs.map((pack) => survey(join(folder, 'audiences', pack), findings, folder)),
    defaults,
  ];
  const found = resolve(layers, 'template');
  const themes = resolve(layers, 'theme');
  const templates = new Map<string, Template>();
  for (const file of found.values()) {
    const template = readTemplate(file, { findings, cache });
    if (template) templates.set(file.name, template);
  }
  const wanted = new Set([...(request.sections ?? []), ...[...templates.values()].flatMap(partialsOf)]);
  findings.push(
    ...orphans({ names: found, defaults: defaults.get('template')!, wanted }),
    ...orphans({ names: themes, defaults: defaults.get('theme')!, wanted: new Set() }),
  );
  const sheets = new Map([...themes.values()].map((theme) => [theme.name, readTheme(theme)]));
  findings.push(...[...sheets.values()].flatMap(checkThemeSyntax));
  if (findings.length > 0) throw new Failure(findings);
  const set = { folder: relativePath(folder), packs, templates, themes: sheets };
  return { ...set, overrides: overridesIn(set) };
}

/** Templates and themes that say what they were copied from. */
const overridesIn = ({ folder, templates, themes }: Omit<TemplateSet, 'overrides'>): readonly Override[] => [
  ...[...templates.values()].flatMap((one) => readOverride(one, folder) ?? []),
  ...[...themes.values()].flatMap(
    (one) => readOverride({ ...one, name: `themes/${one.name}` }, folder) ?? [],
  ),
];

/** Says that there is no such template: where it was looked for, and the nearest name. */
export function missingTemplate(set: TemplateSet, name: string): Diagnostic {
  const file = `${name}${name.startsWith('deck/') ? '.md.hbs' : '.html.hbs'}`;
  const places = [...set.packs.map((pack) => `audiences/${pack}/${file}`), file];
  const sameKind = [...set.templates.keys()].filter((other) => other.split('/')[0] === name.split('/')[0]);
  const looked = places.map((place) => `${set.folder}/${place}`).join(', ');
  return {
    severity: 'error',
    rule: 'templates/missing',
    place: { file: `${set.folder}/${file}` },
    message: `there is no template "${name}"; looked for ${looked}`,
    hint: sameKind.length > 0 ? suggest(name, sameKind) : 'write it',
  };
}
