import { describe, expect, test } from 'vitest';
import type { PdfNode } from '../../src/model/observation.ts';
import { observeFile } from '../../src/observe/file.ts';

/** The parts of a PDF that a test changes, each as it is written behind `1 0 obj`. */
type Objects = Readonly<Record<number, string>>;

const stream = (content: string, fields = ''): string =>
  `<< ${fields} /Length ${content.length} >>\nstream\n${content}\nendstream`;

/** A page that shows "Bread" and draws the form F, which shows "Salt". */
const sound: Objects = {
  1: '<< /Type /Catalog /Pages 2 0 R /Outlines 8 0 R /StructTreeRoot 10 0 R /Lang (en) >>',
  2: '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  3: '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources 5 0 R >>',
  4: stream('/P << /MCID 0 >> BDC BT /A 12 Tf 50 700 Td (Bread) Tj ET EMC /F Do'),
  5: '<< /Font << /A 6 0 R >> /XObject << /F 7 0 R >> >>',
  6: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  7: stream('BT /A 12 Tf 50 600 Td (Salt) Tj ET', '/Type /XObject /Subtype /Form'),
  8: '<< /First 9 0 R >>',
  9: '<< /Title (Bread) >>',
  10: '<< /Type /StructTreeRoot /K 11 0 R >>',
  11: '<< /Type /StructElem /S /P /Pg 3 0 R /K 0 >>',
};

function observe(changes: Objects = {}) {
  const objects = Object.entries({ ...sound, ...changes }).map(
    ([id, text]) => `${id} 0 obj\n${text}\nendobj`,
  );
  const text = ['%PDF-1.7', ...objects, 'trailer << /Root 1 0 R >>', 'startxref', '0', '%%EOF', ''].join(
    '\n',
  );
  return observeFile({ path: 'a.pdf', format: 'pdf', bytes: Buffer.from(text, 'latin1') });
}

const shown = (file: ReturnType<typeof observe>) =>
  file.pdf?.pages.map(({ texts }) => texts.map(({ text }) => text));
const nodes = (node: PdfNode | undefined): readonly PdfNode[] =>
  node ? [node, ...node.children.flatMap(nodes)] : [];

test('a PDF that was written by hand is read', () => {
  const file = observe();
  expect(file.broken).toBeUndefined();
  expect(shown(file)).toEqual([['Bread', 'Salt']]);
  expect(file.pdf?.bookmarks).toEqual(['Bread']);
  expect(nodes(file.pdf?.structure).map(({ role, text }) => [role, text])).toEqual([
    ['StructTreeRoot', 'Bread'],
    ['P', 'Bread'],
  ]);
});

describe('objects that refer to themselves are read once', () => {
  test('pages', () => {
    expect(shown(observe({ 2: '<< /Type /Pages /Kids [2 0 R 3 0 R 2 0 R 3 0 R] >>' }))).toEqual([
      ['Bread', 'Salt'],
    ]);
    expect(observe({ 2: '<< /Type /Pages /Kids [2 0 R] >>' }).broken).toBe('it has no page');
  });

  test('bookmarks', () => {
    const bookmarks = (one: string, other = '<< /Title (Salt) >>') =>
      observe({ 9: one, 12: other }).pdf?.bookmarks;
    expect(bookmarks('<< /Title (Bread) /Next 9 0 R >>')).toEqual(['Bread']);
    expect(bookmarks('<< /Title (Bread) /First 9 0 R >>')).toEqual(['Bread']);
    expect(
      bookmarks('<< /Title (Bread) /Next 12 0 R >>', '<< /Title (Salt) /Next 9 0 R /First 9 0 R >>'),
    ).toEqual(['Bread', 'Salt']);
  });

  test('elements of the structure', () => {
    const roles = (changes: Objects) => nodes(observe(changes).pdf?.structure).map(({ role }) => role);
    expect(
      roles({ 11: '<< /Type /StructElem /S /P /K [11 0 R 12 0 R] >>', 12: '<< /S /Span /K 11 0 R >>' }),
    ).toEqual(['StructTreeRoot', 'P', 'Span']);
  });

  test('roles', () => {
    const root = '<< /Type /StructTreeRoot /K 11 0 R /RoleMap << /P /Q /Q /P >> >>';
    expect(nodes(observe({ 10: root }).pdf?.structure)).toHaveLength(2);
  });

  test('forms that draw themselves', () => {
    const own = '/Type /XObject /Subtype /Form /Resources 5 0 R';
    const draws = 'BT /A 12 Tf 50 600 Td (Salt) Tj ET '.padEnd(90, '/F Do ');
    expect(shown(observe({ 7: stream(draws, own) }))).toEqual([['Bread', 'Salt']]);
  });

  test('forms that draw each other', () => {
    const own =
      '/Type /XObject /Subtype /Form /Resources << /Font << /A 6 0 R >> /XObject << /F 7 0 R /G 12 0 R >> >>';
    const file = observe({
      7: stream('BT /A 12 Tf 50 600 Td (Salt) Tj ET /G Do /F Do', own),
      12: stream('BT /A 12 Tf 50 500 Td (Water) Tj ET /F Do /G Do', own),
    });
    expect(shown(file)).toEqual([['Bread', 'Salt', 'Water']]);
  });
});

test('forms that draw others many times over end with a clear error', () => {
  const levels = Array.from({ length: 12 }, (_, index) => 20 + index);
  const forms = levels.map((id) => [
    id,
    stream('/F Do '.repeat(10), `/Subtype /Form /Resources << /XObject << /F ${id + 1} 0 R >> >>`),
  ]);
  const last = stream('', '/Subtype /Form');
  const file = observe({
    ...Object.fromEntries(forms),
    32: last,
    5: '<< /Font << /A 6 0 R >> /XObject << /F 20 0 R >> >>',
  });
  expect(file.broken).toBe('a page of it draws more than 10000 forms');
});

test('what is nested without an end ends with a clear error', () => {
  const deep = 200_000;
  expect(observe({ 12: '['.repeat(deep) }).broken).toMatch(/nested too deeply/);
  expect(observe({ 12: '<< /A '.repeat(deep) }).broken).toMatch(/nested too deeply/);
  expect(observe({ 4: stream('['.repeat(deep)) }).broken).toMatch(/nested too deeply/);
});

test('elements and bookmarks in a long chain are no loop, and end with a clear error', () => {
  const chain = (write: (next: number) => string): Objects =>
    Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => [100 + index, write(101 + index)]));
  const elements = chain((next) => `<< /S /Div /K ${next} 0 R >>`);
  expect(observe({ ...elements, 11: '<< /S /Div /K 100 0 R >>' }).broken).toMatch(/nested too deeply/);
  const bookmarks = chain((next) => `<< /Title (a) /First ${next} 0 R >>`);
  expect(observe({ ...bookmarks, 9: '<< /Title (a) /First 100 0 R >>' }).broken).toMatch(/nested too deeply/);
});
