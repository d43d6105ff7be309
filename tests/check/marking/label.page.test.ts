import { beforeAll, describe, expect, test } from 'vitest';
import { ceiling } from '../../../src/check/marking/ceiling.ts';
import { internal } from '../../../src/check/marking/internal.ts';
import type { Library } from '../../../src/model/library.ts';
import type { FileObservation } from '../../../src/model/observation.ts';
import { rendition } from '../../print/fixture.ts';
import { sharedPrinter } from '../../print/shared-printer.ts';
import { claimOf, fileFacts, htmlFile, libraryOf, pdfFile, said } from '../files/facts.ts';

const label = (text: string, boxes = ['top-right', 'bottom-right']) =>
  `<style>@page { ${boxes.map((box) => `@${box} { content: "${text}"; font: 700 12pt Inter }`).join(' ')} }</style>`;
let files: Readonly<Record<'good' | 'topOnly' | 'amber', FileObservation>>;

beforeAll(async () => {
  const printer = await sharedPrinter();
  const print = async (head: string) =>
    pdfFile((await printer.print(rendition('<h1>Tides</h1><p>Text</p>', { head }), '2026-01-31')).pdf);
  files = {
    good: await print(label('TLP:CLEAR')),
    topOnly: await print(label('TLP:CLEAR', ['top-right'])),
    amber: await print(label('TLP:AMBER')),
  };
});

const messages = (file: FileObservation, more: Partial<Parameters<typeof fileFacts>[0]> = {}) =>
  ceiling.run(fileFacts({ files: [file], ...more })).map(({ message }) => message);

describe('marking/ceiling', () => {
  test('a label at the top and the bottom of every page passes', () => {
    expect(messages(files.good)).toEqual([]);
    expect(messages(htmlFile('<p>TLP:CLEAR</p><p>Text</p><p>TLP:CLEAR</p>'))).toEqual([]);
  });

  test('a label that is missing or wrong', () => {
    expect(messages(files.topOnly)).toEqual([
      'public/coast.pdf has no label at the bottom of page 1, expected TLP:CLEAR',
    ]);
    expect(messages(files.amber)).toEqual([
      'public/coast.pdf carries the label TLP:AMBER on page 1, expected TLP:CLEAR',
    ]);
    expect(messages(htmlFile('<p>TLP:CLEAR</p><p>Text</p>'))).toEqual([
      'public/coast.html carries its label 1 times, expected top and bottom',
    ]);
  });

  test('the label is the highest of what went in, caveats included, and not above the ceiling', () => {
    const caveat = {
      id: 'few',
      says: said('x'),
      short: said('x'),
      appliesTo: ['a'],
      sources: [],
      mustTravel: true,
      tlp: 'TLP:AMBER',
    };
    const base = libraryOf({ claims: [claimOf('a', 'Text', { tlp: 'TLP:GREEN' })], caveats: [caveat] });
    const library: Library = { ...base, caveatsOf: { a: ['few'] } };
    const found = ceiling.run(
      fileFacts({ files: [files.amber], library, claims: ['a'], ceiling: 'TLP:GREEN' }),
    );
    expect(found.map(({ message }) => message)).toEqual([
      'public/briefing prints the caveat "few", which is TLP:AMBER, above the ceiling TLP:GREEN of "public"',
    ]);
    expect(messages(files.amber, { library, claims: ['a'], ceiling: 'TLP:AMBER' })).toEqual([]);
    expect(messages(files.good, { library, claims: ['a'], ceiling: 'TLP:AMBER' })).toHaveLength(1);
  });
});

describe('marking/internal', () => {
  const unread = {
    id: 'later',
    claims: [],
    says: said('Nobody has read the second volume of the survey yet'),
    basis: 'to-verify',
    sources: [],
    evidence: [],
  };
  const library = libraryOf({
    claims: [claimOf('a', 'Text', { evidence: ['s0-market-income-72'] })],
    checks: [unread],
  });
  const found = (body: string) =>
    internal.run(fileFacts({ files: [htmlFile(body)], library })).map(({ message }) => message);

  test.for([
    ['<p><span data-origin="3">x</span></p>', 'a stamp of where a sentence was written'],
    ['<p>see /home/ann/groundswell/notes.txt</p>', 'a path on a disk'],
    ['<a href="file:///C:/Users/ann/a.html">x</a>', 'a path on a disk'],
    ['<p>C:\\Users\\ann</p>', 'a path on a disk'],
    ['<a href="../output/internal/coverage.html">x</a>', 'a path of the house'],
    ['<p>content/drivers/markets.ts:41</p>', 'a path of the house'],
    ['<a href="../internal/report.txt">x</a>', 'a path of the house'],
    ['<p class="s0-market-income-72">x</p>', 'an id of the inventory (id)'],
    ['<p>Nobody has read the second volume.</p>', 'the unverified check "later"'],
  ] as const)('%s', ([body, what]) => {
    expect(found(body)).toEqual([expect.stringContaining(what)]);
  });

  test('what a speaker says to a slide, but not what its readers are told in the same words', () => {
    const deck = [
      {
        section: 'text',
        headline: said('The tide turns twice a day here'),
        notes: [said('Ask the harbour master for his own log'), said('The tide turns twice a day here')],
      },
    ];
    const spoken = { ...library, audiences: { citizens: { id: 'citizens', deck } } } as unknown as Library;
    const messagesOf = (body: string) =>
      internal.run(fileFacts({ files: [htmlFile(body)], library: spoken })).map(({ message }) => message);
    for (const body of [
      '<p>ask the harbour master for his own log</p>',
      '<p hidden>Ask the harbour master for it</p>',
      '<!-- Ask the harbour master for his own -->',
    ])
      expect(messagesOf(body)).toEqual([
        expect.stringContaining('the speaker\'s notes of "citizens" to slide 1'),
      ]);
    expect(messagesOf('<p>The tide turns twice a day here</p>')).toEqual([]);
  });

  test('links, fractions and dates are none of it', () => {
    const body =
      '<p>1/2, 22/11/2026, and/or/work</p><a href="https://a.example/home/x/tmp/y">a.example/home/x</a>';
    expect(found(body)).toEqual([]);
  });
});
