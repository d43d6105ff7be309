import { describe, expect, test } from 'vitest';
import { fonts } from '../../../src/check/accessibility/fonts.ts';
import { glyph } from '../../../src/check/accessibility/glyph.ts';
import { tableHead } from '../../../src/check/accessibility/table-head.ts';
import type { FileObservation, PdfText } from '../../../src/model/observation.ts';
import { fileFacts, libraryOf } from '../files/facts.ts';
import { line, sheet } from '../layout/facts.ts';
import { html, leaf, node, page, pdf, told, words } from './read-back.ts';

describe('accessibility/table-head', () => {
  const hint = 'Write head cells as <th scope="col"> and <th scope="row">';
  type Table = NonNullable<FileObservation['tables']>[number];
  const inHtml = (table: Partial<Table>) =>
    told(tableHead, html({ tables: [{ text: 'Bread Salt', columns: 2, heads: [], ...table }] }));
  const heads = (...scopes: readonly (string | undefined)[]) => ({
    heads: scopes.map((scope) => ({ text: 'Price', scope })),
  });
  const said = (fault: string, remedy = hint) => [`content/x -: ${fault} (public/coast.html) → ${remedy}`];

  test('in HTML', () => {
    expect(inHtml(heads('col', 'row'))).toEqual([]);
    expect(inHtml({})).toEqual(said('The table that begins “Bread Salt” has no head cell'));
    expect(inHtml(heads('col', undefined))).toEqual(
      said('The head cell “Price” does not say whether it heads a row or a column'),
    );
    expect(inHtml({ ...heads('row', 'rowgroup'), columns: 3 })).toEqual(
      said('The table that begins “Bread Salt” has no head cell for its 3 columns'),
    );
    expect(inHtml({ ...heads('row', 'row'), columns: 2 })).toEqual([]);
    expect(inHtml({ ...heads('row', 'col'), columns: 3 })).toEqual([]);
    expect(inHtml({ silent: true })).toEqual([]);
    expect(inHtml({ ...heads('col'), silent: true })).toEqual(
      said(
        'The table that begins “Bread Salt” has heads, and its role hides them',
        'Take role="presentation" off the table: it is for tables that only lay out',
      ),
    );
  });

  test('in a PDF, whose first row tells the columns', () => {
    const row = (...cells: ReturnType<typeof leaf>[]) => node('TR', cells);
    const table = (...rows: ReturnType<typeof node>[]) =>
      told(tableHead, pdf({ structure: node('Document', [node('Table', rows, { page: 2 })]) }));
    const head = (scope?: string) => leaf('TH', 'Year', { scope });
    const cell = leaf('TD', '7');
    expect(table(row(head('Column'), cell))).toEqual([]);
    expect(table(row(cell, cell))).toEqual([
      `content/x 2: The table that begins “7 7” has no head cell (page 2 of public/coast.pdf) → ${hint}`,
    ]);
    expect(table(row(head('Row'), cell, cell), row(head('Row'), cell))).toEqual([
      `content/x 2: The table that begins “Year 7 7 Year 7” has no head cell for its 3 columns (page 2 of public/coast.pdf) → ${hint}`,
    ]);
    expect(table(row(head(), cell))).toEqual([
      `content/x 2: The head cell “Year” does not say whether it heads a row or a column (page 2 of public/coast.pdf) → ${hint}`,
    ]);
    expect(told(tableHead, pdf({ structure: node('Document', [leaf('P', 'Bread')]) }))).toEqual([]);
  });
});

/** Messages on a file beside the page that was seen: its lines, and the families that came along. */
const seen = (
  rule: typeof fonts,
  file: FileObservation,
  lines: readonly string[],
  families: readonly string[] = [],
) => {
  const sheets = [sheet({ texts: lines.map((text) => line(text, [0, 0, 100, 20])) })];
  const facts = fileFacts({ files: [file], library: libraryOf(), sheets });
  return rule.run({ ...facts, page: { ...facts.page, families } }).map(({ message }) => message);
};

describe('accessibility/glyph', () => {
  const missing = (near: string, more: object = {}) =>
    pdf({ missingGlyphs: [{ page: 2, font: 'Inter', near, ...more }] });
  const where = 'A character on page 2 of public/coast.pdf is not in the font Inter, near';

  test('names the characters that the file names', () => {
    expect(seen(glyph, missing('Bread', { characters: ['→', '□', '∈', '→'] }), [])).toEqual([
      `${where} “Bread”: → (U+2192), ∈ (U+2208)`,
    ]);
    expect(seen(glyph, missing('Bread'), [])).toEqual([`${where} “Bread”`]);
    expect(seen(glyph, pdf(), [])).toEqual([]);
  });

  test('reads on the page what the file has boxes for', () => {
    const file = missing('Bread □ is warm', { around: 'All Bread □ is warm' });
    expect(seen(glyph, file, ['All Bread 𓀀 is warm'])).toEqual([
      `${where} “All Bread 𓀀 is warm”: 𓀀 (U+13000)`,
    ]);
    expect(seen(glyph, file, ['All salt is warm'])).toEqual([`${where} “Bread □ is warm”`]);
  });
});

describe('accessibility/fonts: text in a font of the machine', () => {
  const set = (...texts: readonly PdfText[]) =>
    pdf({
      fonts: ['Inter-Bold', 'OpenSans'].map((name) => ({ name, type: 'TrueType', embedded: true })),
      pages: [page(1), page(2, { texts })],
    });
  const open = (text: string) => words(text, { font: 'OpenSans' });
  const where = 'on page 2 of public/coast.pdf is set in OpenSans, a font of this machine';

  test('is told with the characters that the own fonts lack', () => {
    expect(seen(fonts, set(words('Salt'), open('Bread')), [], ['Inter'])).toEqual([`“Bread” ${where}`]);
    expect(seen(fonts, set(open('A → B ∈ C → ∀ ∃')), [], ['Inter'])).toEqual([
      `“A → B ∈ C → ∀ ∃” ${where}: the own fonts lack → (U+2192), ∈ (U+2208), ∀ (U+2200)`,
    ]);
  });

  test('is not what is empty, a box, of an own family, or of a family whose file names itself otherwise', () => {
    expect(seen(fonts, set(open(' '), open('□')), [], ['Inter'])).toEqual([]);
    expect(seen(fonts, set(open('Bread')), [], ['Inter', 'Open Sans'])).toEqual([]);
    expect(seen(fonts, set(open('Bread')), [], [])).toEqual([]);
    const named = pdf({
      ...set(open('Bread')).pdf,
      fonts: [{ name: 'OpenSans', type: 'TrueType', embedded: true }],
    });
    expect(seen(fonts, named, ['Bread'], ['Inter'])).toEqual([]);
    expect(seen(fonts, named, [], ['Inter'])).toHaveLength(1);
  });
});
