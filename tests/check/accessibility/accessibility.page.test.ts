import { PDFDocument, PDFHexString, PDFName } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { bookmarks } from '../../../src/check/accessibility/bookmarks.ts';
import { figureAlt } from '../../../src/check/accessibility/figure-alt.ts';
import { fonts } from '../../../src/check/accessibility/fonts.ts';
import { glyph } from '../../../src/check/accessibility/glyph.ts';
import { headingOrder } from '../../../src/check/accessibility/heading-order.ts';
import { language } from '../../../src/check/accessibility/language.ts';
import { linkDescription } from '../../../src/check/accessibility/link-description.ts';
import { list } from '../../../src/check/accessibility/list.ts';
import { tableHead } from '../../../src/check/accessibility/table-head.ts';
import { title } from '../../../src/check/accessibility/title.ts';
import { untaggedText } from '../../../src/check/accessibility/untagged-text.ts';
import type { Rule } from '../../../src/check/rule.ts';
import type { FileObservation } from '../../../src/model/observation.ts';
import type { Printer } from '../../../src/print/printer.ts';
import { rendition } from '../../print/fixture.ts';
import { sharedPrinter } from '../../print/shared-printer.ts';
import { fileFacts, htmlFile, pdfFile } from '../files/facts.ts';

const checks: readonly Rule<'file'>[] = [
  untaggedText,
  figureAlt,
  tableHead,
  headingOrder,
  list,
  linkDescription,
  language,
  title,
  bookmarks,
  fonts,
  glyph,
];

const table = (head: string) => `<table><tr>${head}</tr><tr><td>2016</td><td>26</td></tr></table>`;
const heads = '<th scope="col">Year</th><th scope="col">Price</th>';
const picture = (words: string) =>
  `<svg role="img" ${words} width="20" height="20"><rect width="20" height="20" fill="red"/></svg>`;

const good = `<h1>Tides</h1><p>Text and <em lang="ko">장마당</em>.</p>${picture('aria-label="A bar"')}${table(heads)}
<ul><li>One</li><li>Two</li></ul><h2>More</h2><p><a href="https://example.org/a">The survey of 2016</a></p>`;

let printer: Printer;

beforeAll(async () => {
  printer = await sharedPrinter();
});

const print = async (body: string): Promise<Uint8Array> =>
  (await printer.print(rendition(body, { title: 'Tides' }), '2026-01-31')).pdf;

/** What all checks find in a file, each finding with its rule. */
const findings = (file: FileObservation) =>
  checks.flatMap((check) =>
    check
      .run(fileFacts({ files: [file] }))
      .map(({ message, place }) => `${check.id} ${place.page ?? ''}: ${message}`),
  );

test('a sound document passes them all, as PDF and as HTML', async () => {
  expect(findings(pdfFile(await print(good.replace('장마당', 'jangmadang'))))).toEqual([]);
  expect(findings(htmlFile(good))).toEqual([]);
});

describe('each fault is found by its own rule', () => {
  test.for([
    [
      'a figure without words',
      good.replace('aria-label="A bar"', 'aria-label=""'),
      ['accessibility/figure-alt 1: A figure on page 1 of public/coast.pdf has no alternative text'],
    ],
    [
      'a heading that skips a level',
      good.replaceAll('h2>', 'h3>'),
      [
        'accessibility/heading-order : The heading “More” of level 3 follows one of level 1 in public/coast.pdf',
      ],
    ],
    [
      'a list with other things in it',
      good.replace('<li>One</li>', '<p>One</p>'),
      [
        'accessibility/list 1: The list that begins “One Two” holds a P beside its items (page 1 of public/coast.pdf)',
      ],
    ],
    [
      'a list with spaces between items that stand in a line',
      good.replace('<li>One</li><li>', '<li style="display:inline">One</li> <li style="display:inline">'),
      [
        'accessibility/list 1: The list that begins “One Two” holds spaces or text beside its items (page 1 of public/coast.pdf)',
      ],
    ],
    [
      'a link that says nothing',
      good.replace('The survey of 2016', 'here'),
      [
        'accessibility/link-description 1: The link to https://example.org/a on page 1 of public/coast.pdf says only “here”',
      ],
    ],
    [
      'a script that is not the language',
      good.replace('<em lang="ko">장마당</em>', 'базар'),
      [
        'accessibility/language 1: “базар” in public/coast.pdf is Cyrillic and said to be “en-GB”, expected “ru” or “uk” or “be” or “bg” or “sr” or “mk” or “kk” or “ky” or “mn” or “tg”',
      ],
    ],
    [
      'a character that no font has',
      good.replace('<em lang="ko">장마당</em>', '𓀀'),
      [
        expect.stringMatching(
          /^accessibility\/glyph 1: A character on page 1 of public\/coast.pdf is not in the font .*near “.*Text and/,
        ),
      ],
    ],
  ] as const)('%s', async ([, body, expected]) => {
    const plain = body.replace('장마당', 'jangmadang');
    expect(findings(pdfFile(await print(plain)))).toEqual(expected);
  });

  test('a table without heads, which the PDF does not tell', () => {
    expect(findings(htmlFile(good.replace(heads, '<td>Year</td><td>Price</td>')))).toEqual([
      'accessibility/table-head : The table that begins “Year Price 2016 26” has no head cell (public/coast.html)',
    ]);
    expect(findings(htmlFile(good.replace(' scope="col"', '')))).toEqual([
      'accessibility/table-head : The head cell “Year” does not say whether it heads a row or a column (public/coast.html)',
    ]);
  });

  test('a table whose heads do not say their way', async () => {
    const file = pdfFile(await print(good.replace('장마당', 'x')));
    const strip = (node: NonNullable<FileObservation['pdf']>['structure']): never =>
      ({ ...node, scope: undefined, children: node?.children.map(strip) }) as never;
    const pdf = { ...file.pdf!, structure: strip(file.pdf?.structure) };
    expect(findings({ ...file, pdf })).toEqual([
      expect.stringContaining(
        'table-head 1: The head cell “Year” does not say whether it heads a row or a column',
      ),
    ]);
  });
});

test('Korean in an element with its language passes; on a span its language is lost in the PDF', async () => {
  const found = async (body: string) => language.run(fileFacts({ files: [pdfFile(await print(body))] }));
  expect(await found(good)).toEqual([]);
  expect(await found(good.replaceAll(/(<\/?)em/g, '$1span'))).toEqual([
    expect.objectContaining({ message: expect.stringContaining('마당” in public/coast.pdf is Hangul') }),
  ]);
});

describe('what was done to a finished PDF', () => {
  const changed = async (change: (document: PDFDocument) => void) => {
    const document = await PDFDocument.load(await print(good.replace('장마당', 'x')), {
      updateMetadata: false,
    });
    change(document);
    return findings(pdfFile(await document.save()));
  };

  test('text painted over a page is not tagged, and its font is not in the file', async () => {
    expect(await changed((document) => document.getPages()[0]!.drawText('Corrected'))).toEqual([
      'accessibility/untagged-text 1: 1 pieces of text on page 1 are not tagged, the first is “Corrected”',
      'accessibility/fonts : The font Helvetica in public/coast.pdf is not embedded',
    ]);
  });

  test('no tags at all', async () => {
    const found = await changed(({ catalog }) => {
      catalog.delete(PDFName.of('StructTreeRoot'));
      catalog.delete(PDFName.of('Outlines'));
    });
    expect(found).toContain('accessibility/untagged-text : public/coast.pdf has no tags');
    expect(found).toContain('accessibility/heading-order : public/coast.pdf has no heading');
  });

  test('a title that is missing, another, or not shown', async () => {
    expect(await changed((document) => document.setTitle(''))).toEqual([
      'accessibility/title : public/coast.pdf has no title',
    ]);
    expect(await changed((document) => document.setTitle('Ebb'))).toEqual([
      'accessibility/title : public/coast.pdf has the title “Ebb”, expected “Tides”',
    ]);
    expect(await changed(({ catalog }) => catalog.delete(PDFName.of('ViewerPreferences')))).toEqual([
      'accessibility/title : public/coast.pdf does not ask for its title to be shown',
    ]);
  });

  test('a bookmark that says something else, and a missing language', async () => {
    const found = await changed(({ context, catalog }) => {
      catalog.delete(PDFName.of('Lang'));
      for (const [, object] of context.enumerateIndirectObjects()) {
        const dict = object as unknown as PDFDocument['catalog'];
        if (typeof dict.has === 'function' && dict.has(PDFName.of('Dest')) && dict.has(PDFName.of('Title')))
          dict.set(PDFName.of('Title'), PDFHexString.fromText('Ebb'));
      }
    });
    expect(found).toContain(
      'accessibility/bookmarks : Bookmark 1 of public/coast.pdf is “Ebb”, expected the heading “Tides”',
    );
    expect(found).toContain(
      'accessibility/language : public/coast.pdf does not say its language, expected “en”',
    );
  });

  test('a Type 3 font', () => {
    const pdf = {
      pages: [],
      structure: undefined,
      bookmarks: [],
      tagged: true,
      titleShown: true,
      missingGlyphs: [],
    };
    const type3 = { name: 'Made up', type: 'Type3', embedded: true };
    const file = { ...htmlFile(''), pdf: { ...pdf, fonts: [type3] } };
    expect(fonts.run(fileFacts({ files: [file] })).map(({ message }) => message)).toEqual([
      'The font Made up in public/coast.html is a Type 3 font',
    ]);
  });
});

test('a heading without words is found in HTML', () => {
  expect(findings(htmlFile('<h1>Tides</h1><h2></h2>'))).toEqual([
    'accessibility/heading-order : A heading of level 2 in public/coast.html is empty',
  ]);
});
