import { AFRelationship, PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import type { FileObservation, PdfNode } from '../../src/model/observation.ts';
import { observeFile } from '../../src/observe/file.ts';
import type { Printer } from '../../src/print/printer.ts';
import { briefing, readPdf, rendition } from '../print/fixture.ts';
import { sharedPrinter } from '../print/shared-printer.ts';

const asOf = '2026-01-31';
let printer: Printer;
let bytes: Uint8Array;
let file: FileObservation;

const observe = (pdf: Uint8Array) => observeFile({ path: 'a.pdf', format: 'pdf', bytes: pdf });
const letters = (text: string) => text.normalize('NFKC').replace(/[\s\u2060]+/g, '');
const layer = ({ layers }: FileObservation, name: string) =>
  layers.filter((one) => one.layer === name).map(({ text }) => text);
const nodes = (node: PdfNode | undefined): PdfNode[] => (node ? [node, ...node.children.flatMap(nodes)] : []);

beforeAll(async () => {
  printer = await sharedPrinter();
  bytes = (await printer.print(rendition(briefing), asOf)).pdf;
  file = observe(bytes);
});

describe('a printed PDF', () => {
  test('says the same as PDF.js reads in it', async () => {
    const { pages } = await readPdf(bytes);
    expect(file.pdf?.pages.map(({ texts }) => letters(texts.map(({ text }) => text).join('')))).toEqual(
      pages.map(({ text }) => letters(text)),
    );
  });

  test('tells tagged text from page furniture', () => {
    const texts = file.pdf!.pages[0]!.texts;
    const label = texts.find(({ text }) => text === 'TLP:CLEAR');
    expect(label).toMatchObject({ tagged: false, artifact: true, font: 'Inter-Bold' });
    expect(label?.fontSize).toBeCloseTo(12, 1);
    expect(label?.y).toBeLessThan(60);
    const head = texts.find(({ text }) => text === 'Bottom line');
    expect(head).toMatchObject({ tagged: true, artifact: false });
  });

  test('shows its structure with roles, words, scopes and language', () => {
    const tree = nodes(file.pdf?.structure);
    expect(tree.find(({ role }) => role === 'Figure')?.alt).toBe('Three bars');
    expect(tree.filter(({ role }) => role === 'TH').map(({ text, scope }) => [text, scope])).toEqual([
      ['Year', 'Column'],
      ['Price', 'Column'],
      ['2016', 'Row'],
    ]);
    expect(tree.find(({ role }) => role === 'LI')?.text).toContain('One');
    expect(tree.find(({ role }) => role === 'P')?.language).toBe('en-GB');
    expect(tree.some(({ role }) => role === 'Strong')).toBe(false);
  });

  test('has its headings, bookmarks, links, fonts and title', () => {
    expect(file.headings).toEqual([
      { level: 1, text: 'Bottom line' },
      { level: 2, text: 'Notes' },
    ]);
    expect(file.pdf?.bookmarks).toEqual(['Bottom line', 'Notes']);
    expect(file.pdf?.pages[0]?.links).toEqual([
      { target: 'https://example.org/a', contents: 'The source' },
      { target: '#n1', contents: '1' },
    ]);
    expect(file.pdf?.fonts).toContainEqual({ name: 'Inter-Regular', type: 'Type0', embedded: true });
    expect(file.pdf).toMatchObject({ tagged: true, titleShown: true, missingGlyphs: [] });
    expect(file).toMatchObject({ title: 'What holds & what shifts', language: 'en-GB' });
    expect(file.broken).toBeUndefined();
  });
});

test('a character without a glyph is seen, with the text around it', async () => {
  const { pdf } = await printer.print(rendition('<h1>One</h1><p>Before 𓀀 after</p>'), asOf);
  expect(observe(pdf).pdf?.missingGlyphs).toEqual([
    expect.objectContaining({
      page: 1,
      near: expect.stringContaining('Before'),
      characters: [expect.stringMatching(/^(?:𓀀|□)$/)],
    }),
  ]);
});

test('what lies in a PDF beside its text is found in its layer', async () => {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  document.setSubject('A subject');
  await document.attach(Buffer.from('{"claim":"attached words"}'), 'evidence.json', {
    afRelationship: AFRelationship.Data,
    description: 'The evidence',
  });
  const page = document.getPages()[1]!;
  const note = context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9] });
  note.set(PDFName.of('Contents'), PDFHexString.fromText('A remark – on the margin'));
  page.node.addAnnot(context.register(note));
  page.drawText('Painted over');
  catalog.set(PDFName.of('Private'), context.obj({ Said: PDFHexString.fromText('Deep down') }));
  const changed = observe(await document.save());
  expect(changed.broken).toBeUndefined();
  expect(layer(changed, 'metadata')).toContain('A subject');
  expect(layer(changed, 'attachment').join()).toContain('attached words');
  expect(layer(changed, 'attachment')).toContain('The evidence');
  expect(layer(changed, 'note')).toEqual(['A remark – on the margin']);
  expect(layer(changed, 'hidden')).toContain('Deep down');
  const painted = changed.pdf?.pages[1]?.texts.find(({ text }) => text === 'Painted over');
  expect(painted).toMatchObject({ tagged: false, artifact: false });
  expect(changed.pdf?.fonts).toContainEqual(expect.objectContaining({ name: 'Helvetica', embedded: false }));
});

test('what a later version of a PDF replaced is still seen', () => {
  const object = `\n1 0 obj\n<< /Type /Catalog /Was (Older words) >>\nendobj\n`;
  const text = Buffer.from(bytes).toString('latin1');
  const header = text.indexOf('\n') + 1;
  const older = Buffer.from(text.slice(0, header) + object + text.slice(header), 'latin1');
  expect(layer(observe(older), 'hidden')).toContain('Older words');
  const behind = Buffer.concat([bytes, Buffer.from('\nwords behind the end\n')]);
  expect(layer(observe(behind), 'comment')).toEqual(['words behind the end']);
});

describe('an HTML file', () => {
  const html = `<!doctype html><!-- a remark -->
<html lang="en-GB"><head><meta charset="utf-8"><title>One &amp; two</title><meta name="author" content="Ann">
<style>p::before{content:"\\48 i"}</style></head><body data-origin="4"><h1>Head<br>line</h1>
<p id="p-1" class="wide">The gran<b>ar</b>ies &mdash; of&nbsp;<i>Strel&shy;sau</i> <a href="https://a.example/?b=1&amp;c=2" aria-label="The source">1</a></p>
<p style="display:none">Not shown</p><img alt="A picture" src="data:image/svg+xml,%3Csvg%3EDrawn%3C/svg%3E">
<script>const told = 'in code';</script><template><p>Kept back</p></template></body></html>
`;
  const read = observeFile({ path: 'a.html', format: 'html', bytes: Buffer.from(html) });

  test('is read layer by layer', () => {
    expect(read).toMatchObject({ title: 'One & two', language: 'en-GB' });
    expect(read.broken).toBeUndefined();
    expect(read.headings).toEqual([{ level: 1, text: 'Head line' }]);
    expect(layer(read, 'text').join()).toContain('The granaries — of\u00a0Strel\u00adsau');
    expect(layer(read, 'hidden').join()).toMatch(/Not shown[\s\S]*Kept back/);
    expect(layer(read, 'alt')).toEqual(['The source', 'A picture']);
    expect(layer(read, 'link')).toEqual(['https://a.example/?b=1&c=2']);
    expect(layer(read, 'id')).toEqual(['author', 'p-1', 'wide']);
    expect(layer(read, 'metadata')).toEqual(['Ann', 'data-origin="4"']);
    expect(layer(read, 'comment')).toEqual([' a remark ']);
    expect(layer(read, 'style').join()).toContain('Hi');
    expect(layer(read, 'script').join()).toContain('in code');
    expect(layer(read, 'attachment')).toEqual(['<svg>Drawn</svg>']);
  });

  test('keeps the words of two hidden elements apart', () => {
    const bytes = Buffer.from(
      '<!doctype html><html lang="en"><p hidden>Ann</p><p hidden>Bob <b>Roe</b></p></html>',
    );
    const hidden = observeFile({ path: 'a.html', format: 'html', bytes });
    expect(layer(hidden, 'hidden').map((text) => text.trim())).toEqual(['Ann\nBob Roe']);
  });
});

describe('a broken file says why and throws nothing', () => {
  const brokenPdf = (content: Uint8Array) => observe(content).broken;
  const brokenHtml = (content: string | Uint8Array) =>
    observeFile({ path: 'a.html', format: 'html', bytes: Buffer.from(content) }).broken;

  test('PDF', () => {
    expect(brokenPdf(new Uint8Array())).toBe('it is empty');
    expect(brokenPdf(Buffer.from('<!doctype html>'))).toBe('it is not a PDF');
    expect(brokenPdf(bytes.subarray(0, bytes.length / 2))).toBe('its end is missing');
    expect(brokenPdf(Buffer.from('%PDF-1.7\nstartxref\n0\n%%EOF'))).toBe('it has no catalog');
    expect(brokenPdf(Buffer.from('%PDF-1.7\ntrailer << /Encrypt 1 0 R >>\nstartxref\n0\n%%EOF'))).toBe(
      'it is encrypted',
    );
  });

  test('HTML', () => {
    expect(brokenHtml('')).toBe('it is empty');
    expect(brokenHtml('%PDF-1.7')).toBe('it is not HTML');
    expect(brokenHtml('<!doctype html><html><body><p>Half a')).toBe('its end is missing');
    expect(brokenHtml(Uint8Array.of(0x3c, 0xff, 0xfe))).toBe('it is not text in UTF-8');
  });

  test('whatever bytes are damaged, nothing is thrown', () => {
    for (let at = 20; at < bytes.length - 40; at += 997) {
      const damaged = Uint8Array.from(bytes);
      damaged.fill(0x28, at, at + 9);
      expect(() => observe(damaged)).not.toThrow();
    }
  });
});
