import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { loadOnce } from '../load/load-once.ts';
import { sharedWorld } from '../print/shared-printer.ts';
import { folderForTests, readAll, root, ruritania } from './folders.ts';
import { readPdf } from './pdf.ts';

const out = folderForTests();
const templates = join(root, 'templates');
let result: Awaited<ReturnType<typeof build>>;
let files: ReadonlyMap<string, Buffer>;

beforeAll(async () => {
  result = await build({ folders: { content: ruritania, templates }, out }, sharedWorld());
  files = await readAll(out);
});

const pagesOf = async (kind: string) =>
  (await readPdf(files.get(`citizens/ruritania-citizens-${kind}.pdf`)!)).pages;

test('the same engine and templates build a library about another country', async () => {
  expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect([...files.keys()].filter((path) => path.startsWith('citizens/'))).toHaveLength(4);
  const deck = await pagesOf('deck');
  expect(deck).toHaveLength(7);
  expect(deck[3]?.text).toContain('7 of 12 bakers asked rose before dawn');
  const briefing = await pagesOf('briefing');
  expect(briefing).toHaveLength(1);
  expect(briefing[0]?.text).toMatch(/ruritania/i);
  expect(briefing[0]?.text).toContain('30 June 2025');
  expect(String(files.get('index.html'))).toContain('Bread and buses: Ruritania');
});

test('what was written for the first country is in none of its documents', async () => {
  for (const [path, bytes] of files) {
    const text = path.endsWith('.pdf')
      ? JSON.stringify(await readPdf(bytes))
      : String(bytes).replace(/base64,[\w+/=]+/g, '');
    expect([path, text.match(/Korea|Pyongyang|\bKim\b|jangmadang/i)?.[0]]).toEqual([path, undefined]);
  }
});

/** Comments may give an example of a real name; code may not know one. Scripts and typefaces are no content. */
const codeOf = (text: string): string =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|\s)\/\/.*$/gm, '')
    .replace(/Noto (Sans|Serif) KR|subset: 'korean'|hangul/gi, '');

test('no code of the engine and no template knows the first country', async () => {
  const { library } = await loadOnce('content');
  const kinds = ['claims', 'caveats', 'checks', 'drivers', 'indicators', 'judgements', 'actors'] as const;
  const ids = kinds.flatMap((kind) => Object.keys(library[kind])).filter((id) => id.includes('-'));
  expect(ids.length).toBeGreaterThan(100);
  const known = /korea|pyongyang|\bkim\b|jangmadang|juche|dprk|defector|liberty in north/gi;
  const code = [...(await readAll(join(root, 'src'))), ...(await readAll(templates))];
  const found = code.flatMap(([path, bytes]) => {
    const text = codeOf(String(bytes));
    const words = [...(text.match(known) ?? []), ...ids.filter((id) => text.includes(`'${id}'`))];
    return words.map((word) => `${path}: ${word}`);
  });
  expect(found).toEqual([]);
});
