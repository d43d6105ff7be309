import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { fieldsOf, objectsOf } from '../../../src/app/docs/fields.ts';
import { parseModule } from '../../../src/app/docs/module.ts';
import { formatReference, reference, unsaid, unshown } from '../../../src/app/docs/reference.ts';
import { scopeOf, tablesOf } from '../../../src/app/docs/tables.ts';
import { takes } from '../../../src/app/docs/takes.ts';
import { referencePath } from '../../../src/app/docs/write.ts';
import { loadLibrary } from '../../../src/load/load.ts';
import { schemas } from '../../../src/model/library.ts';
import { ref } from '../../../src/model/schema/ref.ts';
import { figures } from '../../../src/sections/figures/registry.ts';
import { sections } from '../../../src/sections/registry.ts';

const parts = reference();
const root = join(import.meta.dirname, '../../..');

describe('the reference', () => {
  test('is as the schemas and their comments are now; npm run docs writes it', () => {
    expect(readFileSync(referencePath, 'utf8')).toBe(formatReference(parts));
  });

  test('says of every field what it means', () => {
    expect(unsaid(parts)).toEqual([]);
  });

  test('shows every field in an example', () => {
    expect(unshown(parts)).toEqual([]);
  });

  test('holds every kind of thing, of section and of figure', () => {
    const namesOf = (title: string) =>
      parts.find((part) => part.title === title)?.entries.map(({ name }) => name);
    expect(namesOf('What content defines')).toHaveLength(Object.keys(schemas).length + 1);
    expect(namesOf('Kinds of section')).toEqual(['section', ...Object.keys(sections)]);
    expect(namesOf('Kinds of figure')).toEqual(Object.keys(figures));
  });

  test('has examples that load', async () => {
    const folders = { content: join(root, 'docs/examples'), templates: join(root, 'templates') };
    const { library } = await loadLibrary(folders);
    expect(Object.keys(library.audiences).toSorted()).toEqual([
      'analysts',
      'parliament',
      'readers',
      'visitors',
    ]);
  });
});

test('nothing but its own command loads what writes the reference', () => {
  const files = globSync('{src,scripts}/**/*.ts', { cwd: root }).filter(
    (file) => !file.startsWith('src/app/docs/'),
  );
  const loading = files.filter((file) => /from '[^']*\/docs\//.test(readFileSync(join(root, file), 'utf8')));
  expect(loading).toEqual(['scripts/docs.ts']);
});

/** The fields of a schema whose text is given, as the reference would list them. */
function listed(schema: z.ZodType, text: string) {
  const module = parseModule(text, join(root, 'src/one.ts'));
  const tables = tablesOf(module.declarations.get('one')!.value!, scopeOf(module));
  return objectsOf(schema).flatMap(({ braces }) => fieldsOf(braces, tables));
}

describe('a field', () => {
  test('takes its meaning from the comment beside it, through constants, functions and spreads', () => {
    const inner = { count: z.int() };
    const schema = z.strictObject({
      ...inner,
      list: z.array(z.strictObject({ word: z.string() })).default([]),
    });
    const fields = listed(
      schema,
      `const inner = { /** How many. */ count: z.int() };
       const word = (text: unknown) => z.strictObject({
         /** What it says. Default none. */
         word: text,
       });
       export const one = z.strictObject({ ...inner, /** The words. */ list: z.array(word(z.string())).default([]) });`,
    );
    expect(
      fields.map(({ name, meaning, standard, required }) => [name, meaning, standard, required]),
    ).toEqual([
      ['count', 'How many.', undefined, true],
      ['list', 'The words.', 'none', false],
      ['list[].word', 'What it says.', 'none', true],
    ]);
  });

  test('without a comment is told with its file and its name', () => {
    const fields = listed(
      z.strictObject({ word: z.string() }),
      'const one = z.strictObject({ word: z.string() });',
    );
    const entry = {
      name: 'defineWord',
      meaning: 'A word.',
      file: 'src/one.ts',
      fields,
      examples: [],
      kinds: [],
    };
    expect(unsaid([{ title: 'Words', says: '', entries: [entry] }])).toEqual([
      'src/one.ts: the field "word" of "defineWord" has no doc comment',
    ]);
    expect(unshown([{ title: 'Words', says: '', entries: [entry] }])).toEqual([
      'no example shows "defineWord"',
      'no example shows "word" of "defineWord"',
    ]);
  });

  test('whose text cannot be found stops the writing', () => {
    expect(() => listed(z.strictObject({ word: z.string() }), 'const one = made();')).toThrow(
      'no text was found',
    );
  });

  test.each([
    [z.string(), 'text'],
    [z.number().min(0).max(100), 'number from 0 to 100'],
    [z.int().positive(), 'whole number above 0'],
    [z.enum(['A4', 'Letter']).optional(), "`'A4'` | `'Letter'`"],
    [z.array(z.boolean()).min(1).max(3), 'list of `true` | `false`, 1 to 3 of them'],
    [ref('claim'), 'reference to a claim, made by [`defineClaim`](#defineclaim)'],
    [
      z.array(ref('ach-matrix')),
      'list of references, each to an ach-matrix, made by [`defineAchMatrix`](#defineachmatrix)',
    ],
  ])('is said in the words of its author: %#', (schema, phrase) => {
    expect(takes(schema)).toBe(phrase);
  });
});
