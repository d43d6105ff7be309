import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { withoutCssComments } from '../../lib/css.ts';
import { type FontCache, readPackageFile } from '../../lib/font-files.ts';
import type { Answer } from '../serve/answer.ts';

/** The preview's own scripts, style sheet and faces, by the last part of their address. */
export type Assets = {
  readonly files: ReadonlyMap<string, Answer>;
  readonly fonts: ReadonlyMap<string, Uint8Array>;
};

const faces = [
  [
    '@fontsource/inter',
    ['inter-latin-400-normal', 'inter-latin-500-normal', 'inter-latin-600-normal', 'inter-latin-700-normal'],
  ],
  ['@fontsource/source-serif-4', ['source-serif-4-latin-400-normal', 'source-serif-4-latin-600-normal']],
] as const;

/** Reads the preview's own files once: what is served later comes from memory. */
export function readAssets(): Assets {
  const folder = join(import.meta.dirname, 'client');
  const files = readdirSync(folder).map((name): [string, Answer] => {
    const text = readFileSync(join(folder, name), 'utf8');
    if (name.endsWith('.css'))
      return [name, { type: 'text/css; charset=utf-8', body: withoutCssComments(text) }];
    return name.endsWith('.svg')
      ? [name, { type: 'image/svg+xml', body: text }]
      : [name, { type: 'text/javascript; charset=utf-8', body: stripTypeScriptTypes(text) }];
  });
  const cache: FontCache = new Map();
  const fonts = faces.flatMap(([from, names]) =>
    names.map((name) => [`${name}.woff2`, readPackageFile(cache, `${from}/files/${name}.woff2`)] as const),
  );
  return { files: new Map(files), fonts: new Map(fonts) };
}
