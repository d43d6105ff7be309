import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const files = globSync('src/**/*.ts').map((file) => ({ file, text: readFileSync(file, 'utf8') }));
const filesWith = (pattern: RegExp): readonly string[] =>
  files.filter(({ text }) => pattern.test(text)).map(({ file }) => file);

/** One reader each: who wants more of one adds it there, with its test. */
describe('only one place knows', () => {
  it.each([
    ['htmlparser2 and entities', /from '(?:htmlparser2|entities)/, /^src\/lib\/html(?:-tag)?\.ts$/],
    ['postcss', /from 'postcss/, /^src\/lib\/css(?:-sheet|-token)?\.ts$/],
    ['the inside of zod', /\b_zod\b|\b_def\b/, /^src\/lib\/zod-definition\.ts$/],
    ['how text is folded', /\.normalize\(/, /^src\/lib\/fold\.ts$/],
  ])('%s', (_, pattern, place) => {
    const found = filesWith(pattern);
    expect(found).not.toEqual([]);
    expect(found.filter((file) => !place.test(file))).toEqual([]);
  });
});
