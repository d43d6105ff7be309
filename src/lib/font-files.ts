import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Files of font packages that were read, by module path. One per build. */
export type FontCache = Map<string, Uint8Array>;

/** Reads a file of an npm package once: `readPackageFile(cache, '@fontsource/inter/unicode.json')`. */
export const readPackageFile = (cache: FontCache, path: string): Uint8Array => {
  const known = cache.get(path);
  if (known) return known;
  const bytes = readFileSync(createRequire(import.meta.url).resolve(path));
  cache.set(path, bytes);
  return bytes;
};

/** A subset of a text face: its name, and its characters as CSS writes them and as pairs of first and last. */
export type Subset = {
  readonly name: string;
  readonly range: string;
  readonly spans: readonly (readonly [number, number])[];
};

/** The subsets that a font package is cut into. */
export const readSubsets = (cache: FontCache, packageName: string): readonly Subset[] => {
  const text = new TextDecoder().decode(readPackageFile(cache, `${packageName}/unicode.json`));
  return Object.entries(JSON.parse(text) as Record<string, string>)
    .filter(([name]) => /^[a-z-]+$/.test(name))
    .map(([name, range]) => ({ name, range, spans: range.split(',').map(span) }));
};

const span = (written: string): readonly [number, number] => {
  const [first = '', last = first] = written.replace(/^U\+/i, '').split('-');
  return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
};
