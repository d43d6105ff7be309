import { beforeAll, describe, expect, test } from 'vitest';
import { openBuildCache } from '../../src/build/cache.ts';
import type { Composed } from '../../src/build/composed.ts';
import { foreignDocuments } from '../../src/build/foreign.ts';
import { formatForeign } from '../../src/build/foreign-report.ts';
import { loadLibrary } from '../../src/load/load.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { phrasesOfEntity } from '../../src/load/phrases.ts';
import { libraryIn } from '../../src/model/phrases.ts';
import { composeAll } from '../../src/pipeline.ts';

const content = 'tests/cases/two-languages/content';
const templates = 'templates';

let loaded: Loaded;
let composed: readonly Composed[];

beforeAll(async () => {
  loaded = await loadLibrary({ content, templates });
  ({ composed } = await composeAll({ loaded, templates, cache: await openBuildCache() }));
});

/** What a reader sees of the briefing of an audience. */
const textOf = (audience: string): string => {
  const found = composed.find((one) => one.audience.id === audience)!;
  const [, body = ''] = found.rendition.html.split('</head>');
  return body
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#8288;/g, '')
    .replace(/\s+/g, ' ');
};

describe('a document in the second language of its library', () => {
  const pairs: readonly (readonly [english: string, german: string])[] = [
    ['The price of bread', 'Der Brotpreis'],
    ['Ruritania', 'Ruritanien'],
    ['First edition', 'Erste Ausgabe'],
    ['One survey of the harbour towns', 'Eine Umfrage in den Hafenstädten'],
    ['Ministry of Bread', 'Brotministerium'],
    ['Bank of Ruritania', 'Bank von Ruritanien'],
    ['Yeast is', 'Hefe ist'],
    ['about 89,500 pounds', 'etwa 89.500 Pfund'],
    ['26 of 36 bakers asked', '26 von 36 befragte Bäcker'],
    ['akers of the port', 'Bäcker im Hafen'],
    ['the price of a loaf', 'Preis eines Brotes'],
    ['weighs 750 g', 'wiegt 750 g'],
  ];

  test.each(pairs)('says “%s” as “%s”', (english, german) => {
    expect(textOf('readers')).toContain(english);
    expect(textOf('leser')).toContain(german);
    // “Ruritania” begins “Ruritanien”’s name in English alone.
    expect(textOf('leser')).not.toMatch(new RegExp(`${english}(?!\\p{L})`, 'u'));
  });

  test('is told by name where it says something in the first one alone', () => {
    expect(formatForeign(foreignDocuments(composed, loaded.library))).toMatchInlineSnapshot(`
      "leser/briefing is in German and prints 2 texts in English:
        tests/cases/two-languages/content/all.ts:96: claim "ovens", quantity.unit: "ovens"
        tests/cases/two-languages/content/all.ts:121: audience "readers", briefing.1.points.1: "Bread is dear""
    `);
  });

  test('is told in short where there is much, and where the rest stands', () => {
    const short = formatForeign(foreignDocuments(composed, loaded.library), {
      most: 1,
      elsewhere: ', in a file',
    });
    expect(short.split('\n')).toHaveLength(3);
    expect(short).toMatch(/^ {2}… and \d+ more, in a file$/m);
  });
});

test('nothing is told of a library in one language', async () => {
  const one = await loadLibrary({ content: 'tests/cases/ruritania/content', templates });
  const { composed: documents } = await composeAll({ loaded: one, templates, cache: await openBuildCache() });
  expect(formatForeign(foreignDocuments(documents, one.library))).toBe('');
  expect(libraryIn(one.library, 'de')).toBe(one.library);
});

test('a field that a module leaves undefined is passed over', () => {
  expect([...phrasesOfEntity('term', { id: 'yeast', label: 'Yeast', definition: undefined })]).toEqual([
    { path: ['label'], text: 'Yeast', kind: 'words' },
  ]);
});
