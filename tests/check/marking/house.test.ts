import { describe, expect, test } from 'vitest';
import { ceiling } from '../../../src/check/marking/ceiling.ts';
import { internal } from '../../../src/check/marking/internal.ts';
import type { Library } from '../../../src/model/library.ts';
import type { FileObservation, PdfText } from '../../../src/model/observation.ts';
import { html, page, pdf, words } from '../accessibility/read-back.ts';
import { claimOf, fileFacts, libraryOf, said, sourceOf } from '../files/facts.ts';

const labelled = (...labels: readonly (readonly [text: string, y: number])[]) =>
  labels.map(([text, y]): PdfText => words(text, { y }));
const top = ['TLP:CLEAR', 20] as const;
const bottom = ['TLP:CLEAR', 820] as const;

const told = (file: FileObservation) =>
  ceiling.run(fileFacts({ files: [file] })).map(({ message }) => message);
const pages = (...all: readonly (readonly PdfText[])[]) =>
  pdf({ pages: all.map((texts, index) => page(index + 1, { texts })) });
const text = (words: string) => html({ layers: [{ layer: 'text', text: words }] });

describe('marking/ceiling: the label of a file', () => {
  test('stands in the top and the bottom fifth of each page', () => {
    expect(told(pages(labelled(top, bottom)))).toEqual([]);
    expect(told(pages(labelled(['TLP:CLEAR', 168], ['TLP:CLEAR', 674])))).toEqual([]);
    expect(told(pages(labelled(['TLP:CLEAR', 168.4], bottom)))).toEqual([
      'public/coast.pdf has no label at the top of page 1, expected TLP:CLEAR',
    ]);
    expect(told(pages(labelled(top, ['TLP:CLEAR', 673.6])))).toEqual([
      'public/coast.pdf has no label at the bottom of page 1, expected TLP:CLEAR',
    ]);
    expect(told(pages([]))).toEqual([
      'public/coast.pdf has no label at the top of page 1, expected TLP:CLEAR',
      'public/coast.pdf has no label at the bottom of page 1, expected TLP:CLEAR',
    ]);
  });

  test('is the right one', () => {
    expect(told(pages(labelled(top, bottom), labelled(top, [' TLP:RED ', 820])))).toEqual([
      'public/coast.pdf carries the label TLP:RED on page 2, expected TLP:CLEAR',
    ]);
    expect(told(pages(labelled(top, bottom, ['See TLP:RED', 400])))).toEqual([]);
    expect(ceiling.run(fileFacts({ files: [pages([])] }))[0]).toMatchObject({
      place: { file: 'public/coast.pdf', document: 'public/briefing', page: 1 },
      hint: 'Print {{@doc.tlp}} at the top and the bottom of every page: the highest label of what went into the document is TLP:CLEAR',
    });
  });

  test('on more than three pages it is one fault', () => {
    const without = (count: number) => told(pages(...Array.from({ length: count }, () => labelled(top))));
    expect(without(3)).toHaveLength(3);
    expect(without(4)).toEqual([
      'public/coast.pdf has no label at the bottom of 4 pages (all), expected TLP:CLEAR',
    ]);
    expect(told(pages(labelled(top, bottom), ...Array.from({ length: 6 }, () => labelled(top))))).toEqual([
      'public/coast.pdf has no label at the bottom of 6 pages (2, 3, 4, 5, 6 …), expected TLP:CLEAR',
    ]);
  });

  test('stands twice in an HTML file', () => {
    expect(told(text('TLP:CLEAR\nBread\nTLP:CLEAR'))).toEqual([]);
    expect(told(text('TLP:CLEAR'))).toEqual([
      'public/coast.html carries its label 1 times, expected top and bottom',
    ]);
    expect(told(text('TLP:CLEAR\n TLP:AMBER \nTLP:CLEAR'))).toEqual([
      'public/coast.html carries the label TLP:AMBER, expected TLP:CLEAR',
    ]);
    expect(
      told(html({ layers: ['text', 'alt'].map((layer) => ({ layer, text: 'TLP:CLEAR' })) })),
    ).toHaveLength(1);
    expect(told(html({ broken: 'cut short' }))).toEqual([]);
  });
});

describe('marking/ceiling: what went into a file', () => {
  const caveat = {
    ...{ id: 'few', says: said('Few'), short: said('Few'), tlp: 'TLP:AMBER' },
    sources: [{ source: 'b' }],
  };
  const library = (mustTravel: boolean): Library => ({
    ...libraryOf({
      claims: [claimOf('one', 'Bread', { tlp: 'TLP:GREEN', sources: [{ source: 'a' }] })],
      sources: [sourceOf('a', { tlp: 'TLP:RED' }), sourceOf('b', { tlp: 'TLP:AMBER+STRICT' })],
      caveats: [{ ...caveat, mustTravel } as { id: string }],
    }),
    caveatsOf: { one: ['few'] },
  });
  const above = (tlp: Parameters<typeof fileFacts>[0]['ceiling'], mustTravel = true) =>
    ceiling
      .run(fileFacts({ library: library(mustTravel), claims: ['one', 'gone'], ceiling: tlp }))
      .map(({ place, message, hint }) => `${place.file}:${place.line ?? ''} ${message} → ${hint}`);
  const hint = '→ Take it out of the sections of "public", or raise its tlp if its readers may have it';

  test('is told by kind and id, at its line where that is known', () => {
    expect(above('TLP:AMBER+STRICT')).toEqual([
      `public/briefing: public/briefing prints the source "a", which is TLP:RED, above the ceiling TLP:AMBER+STRICT of "public" ${hint}`,
    ]);
    expect(above('TLP:CLEAR')).toEqual([
      `content/claims.ts:7 public/briefing prints the claim "one", which is TLP:GREEN, above the ceiling TLP:CLEAR of "public" ${hint}`,
      `public/briefing: public/briefing prints the source "a", which is TLP:RED, above the ceiling TLP:CLEAR of "public" ${hint}`,
      `public/briefing: public/briefing prints the caveat "few", which is TLP:AMBER, above the ceiling TLP:CLEAR of "public" ${hint}`,
      `public/briefing: public/briefing prints the source "b", which is TLP:AMBER+STRICT, above the ceiling TLP:CLEAR of "public" ${hint}`,
    ]);
  });

  test('is not a caveat that need not travel, nor what may be had', () => {
    expect(above('TLP:GREEN', false)).toHaveLength(1);
    expect(above('TLP:RED')).toEqual([]);
  });
});

describe('marking/internal', () => {
  const unread = {
    ...{ id: 'recount', basis: 'to-verify', evidence: ['check-7'] },
    says: said('Somebody told the editors that nobody ever counted the bakers of the coast'),
  };
  const graded = sourceOf('paper', {
    grade: { why: 'Its editor was seen drinking with the minister of bread last winter' },
    publisher: { unknown: 'The press that printed this leaflet was burned down before the war' },
  });
  const library = libraryOf({
    claims: [claimOf('one', 'Bread', { evidence: ['item-12', 'item'] })],
    sources: [graded],
    checks: [unread as { id: string }],
  });
  const found = (words: string, layer = 'text') =>
    internal
      .run(fileFacts({ library, files: [html({ layers: [{ layer, text: words, page: 2 }] })] }))
      .map(({ message }) => message.replace('public/coast.html holds ', ''));

  test.for([
    ['data-origin="12" and', 'a stamp of where a sentence was written (text): data-origin="12"'],
    ['see file:///etc/hosts)', 'a path on a disk (text): file:///etc/hosts'],
    ['in /home/editor/notes.md now', 'a path on a disk (text): /home/editor/notes.md'],
    ['in /tmp/x', 'a path on a disk (text): /tmp/x'],
    ['in C:\\editors\\notes', 'a path on a disk (text): C:\\editors\\notes'],
    ['output/internal/coverage.html', 'a path of the house (text): output/internal/coverage.html'],
    ['../../internal/a.html', 'a path of the house (text): ../../internal/a.html'],
    ['content/claims/bread.ts:7:3 says', 'a path of the house (text): content/claims/bread.ts:7:3'],
    ['by item-12.', 'an id of the inventory (text): item-12'],
    ['by check-7.', 'an id of the inventory (text): check-7'],
  ] as const)('%s', ([words, message]) => {
    expect(found(words)).toEqual([message]);
    expect(found(`${words} ${words}`)).toHaveLength(1);
  });

  test.for([
    'example.org/home/a',
    'and/or /home',
    'item-13',
    'item',
    'the contents of output',
    'https://a.org/tmp/x',
  ])('not %s', (words) => {
    expect(found(words)).toEqual([]);
  });

  test('a check that nobody has verified, in five words', () => {
    expect(found('We hear that NOBODY ever counted the bakers.')).toEqual([
      'the unverified check "recount" (text): nobody ever counted the bakers',
    ]);
    expect(found('We say nobody ever counted the millers.')).toEqual([]);
  });

  test('why a source has its grade, and why a field of it is unknown', () => {
    expect(found('Its editor was seen drinking with the minister')).toEqual([
      expect.stringMatching(/^the reason for the grade of "paper" \(text\): /),
    ]);
    expect(found('This leaflet was burned down before the war', 'alt')).toEqual([
      expect.stringMatching(/^why a field of "paper" is unknown \(alt\): /),
    ]);
  });

  test('not in styles and scripts, which hold no words', () => {
    for (const layer of ['style', 'script'])
      expect(found('nobody ever counted the bakers', layer)).toEqual([]);
  });
});
