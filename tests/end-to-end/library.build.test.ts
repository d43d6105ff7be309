import { readFile } from 'node:fs/promises';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { builtLibrary } from './built.ts';
import { runBuild } from './command.ts';
import { folderForTests, handedOut, readAll, root } from './folders.ts';
import { headingsOf, textOf } from './headings.ts';
import { fontsOf, innards, type Pdf, readPdf } from './pdf.ts';

const folder = folderForTests();
let library: Awaited<ReturnType<typeof builtLibrary>>;
let files: ReadonlyMap<string, Buffer>;
const pdfs = new Map<string, Pdf>();

beforeAll(async () => {
  library = await builtLibrary();
  files = await readAll(library.out);
  for (const document of documents) pdfs.set(document, await readPdf(pdfOf(document)));
});

const documents = [
  'analyst/briefing',
  'analyst/deck',
  'policymaker/briefing',
  'policymaker/deck',
  'public/briefing',
  'public/deck',
  'educator/briefing',
  'educator/deck',
  'teacher/briefing',
  'journalist/briefing',
] as const;
const pathOf = (document: string, format: string) =>
  `${document.split('/')[0]}/north-korea-${document.replace('/', '-')}.${format}`;
const pdfOf = (document: string) => files.get(pathOf(document, 'pdf'))!;
const textOfPages = (document: string) => pdfs.get(document)!.pages.map(({ text }) => text);
/** The numbers of the listed sources, as they stand. A range like 1–3 links its ends only. */
const sourceNumbers = (html: string) =>
  [...html.matchAll(/ id="([^"]*)"/g)].flatMap(([, id = '']) => /^source-(\d+)$/.exec(textOf(id))?.[1] ?? []);
const asOf = '31 March 2026';

test('writes every document under a name that tells what it is, and nothing else', () => {
  const paths = documents.flatMap((document) => [pathOf(document, 'html'), pathOf(document, 'pdf')]);
  const data = ['analyst/north-korea-analyst-evidence.csv', 'analyst/north-korea-analyst-sources.json'];
  expect([...handedOut(files).keys()]).toEqual([...paths, ...data, 'index.html'].sort());
});

test('has no findings', () => {
  expect(library.diagnostics).toEqual([]);
});

test.each([
  ['analyst/deck', 25],
  ['policymaker/briefing', 2],
  ['policymaker/deck', 18],
  ['public/briefing', 1],
  ['public/deck', 12],
  ['educator/briefing', 6],
  ['educator/deck', 17],
  ['teacher/briefing', 4],
  ['journalist/briefing', 2],
])('%s has its %i pages', async (document, pages) => {
  expect(textOfPages(document)).toHaveLength(pages);
});

/** Fonts give an apostrophe back under two numbers, and some headings stand in capitals. */
const plain = (words = '') => words.replace(/[ʼ’]/g, "'").toLowerCase();

test('the contents of the annex name the page on which each heading stands', () => {
  const html = String(files.get(pathOf('analyst/briefing', 'html')));
  const list = /<div class="contents">.*?<\/ul>/s.exec(html)?.[0] ?? '';
  const titles = [...list.matchAll(/<a href="#([^"]+)"[^>]*>(.*?)<\/a>/gs)];
  expect(titles.length).toBeGreaterThan(40);
  const { pages } = pdfs.get('analyst/briefing')!;
  const [first] = pages;
  const wrong = titles.filter(([, anchor, inner = '']) => {
    const title = textOf(inner);
    const page = first?.inner.find(({ name }) => name === anchor)?.page ?? 0;
    return (
      !plain(`${first?.text} `).includes(plain(`${title} ${page} `)) ||
      !plain(pages[page - 1]?.text).includes(plain(title))
    );
  });
  expect(wrong.map(([, anchor]) => anchor)).toEqual([]);
});

test('the annex of the analysts has at most sixty pages', () => {
  expect(textOfPages('analyst/briefing').length).toBeLessThanOrEqual(60);
});

test.each([
  [
    '26 of 36',
    [
      'analyst/deck',
      'policymaker/deck',
      'public/briefing',
      'public/deck',
      'educator/briefing',
      'educator/deck',
      'teacher/briefing',
      'journalist/briefing',
    ],
  ],
  [
    ' 224 ',
    [
      'analyst/deck',
      'policymaker/briefing',
      'policymaker/deck',
      'public/briefing',
      'public/deck',
      'educator/briefing',
      'educator/deck',
      'teacher/briefing',
      'journalist/briefing',
    ],
  ],
  ['600 million', ['educator/briefing']],
])('%s is in the text of every document that uses it', async (fact, expected) => {
  const found = [];
  // The annex of the analysts holds every fact.
  const others = documents.filter((document) => document !== 'analyst/briefing');
  for (const document of others) if (textOfPages(document).join(' ').includes(fact)) found.push(document);
  expect(found).toEqual(expected);
});

/** A document with a headline of its own on its cover carries that as its title; the others carry the library's. */
const titles: Readonly<Record<string, string>> = {
  'analyst/briefing': 'Why we expect control to hold',
  'analyst/deck': 'What the evidence bears',
  'policymaker/briefing': 'The state has contained change from below',
  'policymaker/deck': 'Plan for control, not for collapse',
  'public/briefing': 'Change came from below',
  'public/deck': 'They built markets to survive',
  'educator/briefing': 'What changes a country?',
  'educator/deck': 'What changes a country?',
  'teacher/briefing': 'Two lessons on change',
  'journalist/briefing': 'Say who was counted',
};

describe.each(documents)('the PDF of %s', (document) => {
  test('is tagged, with a title and a language', async () => {
    const { pages, info, xmp, marked } = pdfs.get(document)!;
    expect(marked).toBe(true);
    expect(info).toMatchObject({ Title: titles[document], Language: 'en' });
    expect(xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(pages.flatMap(({ roles }) => roles)).toEqual(expect.arrayContaining(['H1', 'H2', 'P', 'Link']));
  });

  test('has the headings as bookmarks, as they are written', async () => {
    const { outline } = pdfs.get(document)!;
    expect(outline).toEqual(headingsOf(String(files.get(pathOf(document, 'html')))));
  });

  test('embeds TrueType subsets and no Type 3 font', async () => {
    const { types, names, files: embedded } = await fontsOf(pdfOf(document));
    expect(new Set(types)).toEqual(new Set(['/Type0', '/CIDFontType2']));
    expect(new Set(embedded)).toEqual(new Set(['FontFile2']));
    for (const name of names) expect(name).toMatch(/^\/[A-Z]{6}\+(SourceSerif4|Inter)-/);
  });

  test('says on every page how it may be shared, which page it is and when it was true', async () => {
    const pages = textOfPages(document);
    for (const [index, text] of pages.entries()) {
      expect(text).toContain('TLP:CLEAR');
      expect(text).toContain(asOf);
      if (document.endsWith('briefing')) expect(text).toContain(`${index + 1} / ${pages.length}`);
      else if (index > 0) expect(text.trim()).toMatch(new RegExp(`TLP:CLEAR ${index + 1}$`));
    }
  });

  test('numbers its sources, and every reference to one leads to it', async () => {
    const { pages } = pdfs.get(document)!;
    const inner = pages.flatMap((page) => page.inner);
    expect(inner.filter(({ found }) => !found)).toEqual([]);
    // Letters lead to the notes that limit what is said. The annex has a table of contents: its links lead to sections.
    const toSources = inner.filter(
      ({ name }) =>
        !/-note-[a-z]+$/.test(name) && (document !== 'analyst/briefing' || /^source-\d+$/.test(name)),
    );
    expect(inner.some(({ name }) => name.endsWith('-note-a'))).toBe(true);
    const cited = toSources.map(({ name }) => /^source-(\d+)$/.exec(name)?.[1]);
    const listed = sourceNumbers(String(files.get(pathOf(document, 'html'))));
    expect(listed.length).toBeGreaterThan(5);
    expect(listed).toEqual(listed.map((_, index) => String(index + 1)));
    expect(cited).toContain('1');
    expect(cited.filter((number) => number === undefined || !listed.includes(number))).toEqual([]);
    expect(pages.flatMap(({ outer }) => outer).every((address) => /^https?:/.test(address))).toBe(true);
  });

  test('has no notes of a speaker or an editor', async () => {
    const { pages } = pdfs.get(document)!;
    expect(new Set(pages.flatMap(({ annotations }) => annotations))).toEqual(new Set(['Link']));
    const html = String(files.get(pathOf(document, 'html')));
    expect(html).not.toMatch(/<!--|data-origin|bespoke|presenter|<aside/);
  });
});

test('no file that is handed out knows the ids of the house, its folders or the machine', async () => {
  const content = [...(await readAll(join(root, 'content'))).values()].join('\n');
  const lists = [...content.matchAll(/evidence: \[([^\]]*)\]/g)].map(([, list = '']) => list);
  const ids = lists.flatMap((list) => [...list.matchAll(/'([^']+)'/g)].map(([, id = '']) => id));
  expect(ids.length).toBeGreaterThan(100);
  const machine = [
    root,
    library.out,
    `${homedir()}/`,
    tmpdir(),
    'file://',
    'bundle.invalid',
    '.ts:',
    'Chrom',
    'Skia',
  ];
  if (hostname().length > 3) machine.push(hostname());
  for (const [path, bytes] of handedOut(files)) {
    const document = documents.find((one) => pathOf(one, 'pdf') === path);
    const text = document
      ? `${await innards(bytes)} ${JSON.stringify(pdfs.get(document))}`
      : String(bytes).replace(/base64,[\w+/=]+/g, '');
    // `forecast-collapse` is an id of a claim and not the id `t-collapse` of the evidence.
    const words = new Set(text.match(/[\w-]+/g));
    const known = ids.filter((id) => words.has(id));
    expect([path, [...known, ...machine.filter((word) => text.includes(word))]]).toEqual([path, []]);
  }
});

test('the same input gives the same bytes: another process, folder, time zone and number of tabs', async () => {
  const again = join(folder, 'again');
  const { code } = await runBuild(['--out', again, '--jobs', '3'], { TZ: 'Asia/Seoul', LANG: 'de_DE.UTF-8' });
  expect(code).toBe(0);
  const second = await readAll(again);
  expect([...second.keys()]).toEqual([...files.keys()]);
  const different = [...files].filter(([path, bytes]) => !bytes.equals(second.get(path)!));
  expect(different.map(([path]) => path)).toEqual([]);
  expect(await readFile(join(again, 'index.html'), 'utf8')).toContain(asOf);
}, 300_000);
