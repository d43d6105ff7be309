import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import { loadLibrary } from '../../src/load/load.ts';
import { copyWith, folderForTests, root, ruritania } from '../end-to-end/folders.ts';

const folder = folderForTests();

/** What reading says about sizes in Ruritania with one more module: its line and its words. */
async function sizesIn(module: string): Promise<readonly (readonly [number | undefined, string])[]> {
  const content = await copyWith(ruritania, join(folder, crypto.randomUUID()), {});
  await writeFile(join(content, 'large.ts'), module);
  try {
    await loadLibrary({ content, templates: join(root, 'templates') });
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    const sizes = error.diagnostics.filter(({ rule }) => rule === 'content/size');
    return sizes.map(({ place, message }) => [place.line, message]);
  }
  return [];
}

const claims = (count: number) => `import { at, defineClaim } from 'groundswell';
import { gazette } from './evidence.ts';
const letters = (i: number) => String(i).replace(/\\d/g, (digit) => 'abcdefghij'[Number(digit)]!);
export const many = Array.from({ length: ${count} }, (_, i) =>
  defineClaim({
    id: \`bus-\${letters(i)}\`, kind: 'observation', says: 'The bus ran late.', sources: [at(gazette)], asOf: '2024',
  }));
`;

const audience = (
  body: string,
  sections = 1,
) => `import { cite, defineAudience, prose, quantity } from 'groundswell';
import { bakers } from './evidence.ts';
export const large = defineAudience({
  id: 'large',
  name: 'Large',
  briefing: [
    {
      section: 'text',
      body: [${body}],
    },
    ...Array(${sections - 1}).fill({ section: 'text', headline: 'Late', body: ['Late.'] }),
  ],
});
`;

test('a text of megabytes is refused at its line', async () => {
  expect(await sizesIn(audience(`'The bus was late. '.repeat(110_000)`))).toEqual([
    [
      9,
      'audience "large": briefing: the text has 1,980,000 letters, and 20,000 are the most that a document prints at one place',
    ],
  ]);
});

test('typed prose is one text, however many parts it has', async () => {
  const late = (count: number) => 'late '.repeat(count);
  const parts = (count: number) => `prose\`${late(1_600)}\${quantity(bakers)} ${late(count)}\``;
  expect(await sizesIn(audience(parts(2_600)))).toHaveLength(1);
  expect(await sizesIn(audience(parts(2_100)))).toEqual([]);
});

test('a briefing of too many sections, and a library of too many claims', async () => {
  expect(await sizesIn(audience(`'Late.'`, 501))).toEqual([
    [6, 'audience "large": briefing: the list has 501 entries, and 500 are the most'],
  ]);
  expect(await sizesIn(audience(`'Late.'`, 500))).toEqual([]);
  const [[line, message = ''] = []] = await sizesIn(claims(6_000));
  expect(line).toBe(5);
  expect(message).toMatch(/it is number 5,001 of 6,\d{3} of its kind, and 5,000 are the most$/);
});
