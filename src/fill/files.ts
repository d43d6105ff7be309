import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../lib/diagnostic.ts';
import { leadsOut, linkFault } from '../lib/links.ts';
import { relativePath } from '../lib/paths.ts';

/** The file that wins for a name, and the one it replaces. */
export type TemplateFile = {
  readonly name: string;
  readonly path: string;
  readonly replaces?: string | undefined;
};

const kinds = [
  { pattern: /^(deck\/.+)\.md\.hbs$/, kind: 'template' },
  { pattern: /^(briefing\/.+)\.html\.hbs$/, kind: 'template' },
  { pattern: /^themes\/(.+)\.css$/, kind: 'theme' },
] as const;

type Kind = (typeof kinds)[number]['kind'];

/** A finding on a whole file. */
export const fileFault = (
  rule: string,
  path: string,
  say: { readonly message: string; readonly hint: string },
): Diagnostic => ({
  severity: 'error',
  rule: `templates/${rule}`,
  place: { file: relativePath(path) },
  ...say,
});

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => !entry.isDirectory())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
      .toSorted();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw cause;
  }
}

/**
 * What a folder gives, by kind, and the files that look like templates but are at the wrong place, or lead out of
 * `root`, the folder of all templates.
 */
export function survey(
  folder: string,
  findings: Diagnostic[],
  root = folder,
): ReadonlyMap<Kind, ReadonlyMap<string, string>> {
  const found = new Map<Kind, Map<string, string>>([
    ['template', new Map()],
    ['theme', new Map()],
  ]);
  for (const file of filesIn(folder)) {
    if (file.startsWith('audiences/')) continue;
    const match = kinds
      .map(({ pattern, kind }) => ({ kind, name: pattern.exec(file)?.[1] }))
      .find(({ name }) => name);
    if (match?.name && leadsOut(join(folder, file), root))
      findings.push(fileFault('misplaced', join(folder, file), linkFault));
    else if (match?.name) found.get(match.kind)?.set(match.name, join(folder, file));
    else if (/\.(hbs|css)$/.test(file))
      findings.push(
        fileFault('misplaced', join(folder, file), {
          message: 'this file is not used',
          hint: 'templates are deck/….md.hbs and briefing/….html.hbs, themes are themes/….css',
        }),
      );
  }
  return found;
}

type Layers = readonly ReadonlyMap<Kind, ReadonlyMap<string, string>>[];

/** The winning file of every name; the first layer is the audience's own, the last one the defaults. */
export function resolve(layers: Layers, kind: Kind): ReadonlyMap<string, TemplateFile> {
  const winners = new Map<string, TemplateFile>();
  for (const layer of layers)
    for (const [name, path] of layer.get(kind) ?? []) {
      const winner = winners.get(name);
      if (!winner) winners.set(name, { name, path });
      else if (!winner.replaces) winners.set(name, { ...winner, replaces: relativePath(path) });
    }
  return winners;
}
