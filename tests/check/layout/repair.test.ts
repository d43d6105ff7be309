import { beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../../../src/check/layout/pages.ts';
import { repairOf } from '../../../src/check/layout/repair.ts';
import type { DocumentFacts } from '../../../src/check/rule.ts';
import type { ProsePart } from '../../../src/model/schema/prose.ts';
import { type Case, openCase } from '../case.ts';
import { factsOf, line, printed, sheet, slot, withPages } from './facts.ts';

type Words = readonly (string | { readonly cite: string })[];

/** Prose as the schema gives it, written on a line of its own. */
const prose = (row: number, words: Words) => ({
  '': {
    parts: words.map(
      (one): ProsePart =>
        typeof one === 'string' ? { part: 'text', text: one } : { part: 'cite', claims: [one.cite] },
    ),
    origin: origin(row),
  },
});
const origin = (row: number) => ({ file: '/c/evidence.ts', line: row, column: 3 });

const bakers = {
  id: 'bakers',
  says: prose(1, ['Bakers in the old town rise long before dawn and bake the bread of the day']),
  plain: prose(2, ['Bakers rise early']),
};
const millers = { id: 'millers', says: prose(3, ['Millers rest']) };
const summary = prose(11, [
  'The bakers of the old town and of the new one rise hours before the sun is up',
  { cite: 'bakers' },
]);
const aside = prose(12, ['Millers do not', { cite: 'millers' }]);
const both = prose(13, ['Bakers rise', { cite: 'bakers' }, '. Millers rest all day', { cite: 'millers' }]);
const library = {
  claims: { bakers, millers },
  judgements: { calm: { id: 'calm', claims: ['bakers'] } },
  drivers: { bread: { id: 'bread', summary, points: [aside, both] } },
} as never;

const item = { tag: 'li', parent: 0 };
const crowded = (rows: readonly (readonly [row: number, text: string])[], late: number) => {
  const slots = [
    slot('body', [72, 200, 1136, 100]),
    ...rows.map(() => slot('li', [72, 200, 1136, 90], item)),
  ];
  const texts = rows.map(([row, text], index) =>
    line(text, [72, 200 + 90 * index, 600, 80], { element: index + 1, origin: origin(row) }),
  );
  const facts = factsOf({ library });
  return repairOf(facts, { sheet: sheet({ slots, texts }), place: 0, beyond: texts.slice(-late) });
};

describe('what is proposed when a slide is too full', () => {
  test('first the shorter wording of the claim itself', () => {
    expect(crowded([[1, 'Bakers in the old town']], 1)).toBe(
      'Use the shorter wording of the claim "bakers", its field plain: “Bakers rise early”. Type stays as large as it is',
    );
  });

  test('or that of the one claim which the text cites', () => {
    expect(crowded([[11, 'The bakers of the old town']], 1)).toMatch(
      /^Use the shorter wording of the claim "bakers", which it cites, its field plain: “Bakers rise early”/,
    );
  });

  test('then to move what no key judgement rests on, and to split where the first text begins that has no room', () => {
    const rows = [
      [12, 'Millers do not'],
      [1, 'Bakers in the old town'],
      [1, 'Bakers again'],
    ] as const;
    expect(crowded(rows, 1)).toContain(
      '; else move “Millers do not”, which no key judgement rests on, to the back-up or to an annex; else split the section before “Bakers again”',
    );
  });

  test('what does not fit is moved where all is as near to the judgements', () => {
    const rows = [
      [1, 'One'],
      [1, 'Two'],
      [1, 'Three'],
      [1, 'Four'],
    ] as const;
    expect(crowded(rows, 1)).toContain('; else move “Four”, or what matters least, to');
    expect(crowded(rows, 2)).toContain('; else move “Three” and what follows it, or what matters least, to');
    expect(crowded(rows, 4)).toContain('; else move what matters least to');
    expect(crowded(rows, 4)).toContain('; else split the section before “Two”');
  });

  test('a text that stands alone is split where a claim ends', () => {
    expect(crowded([[13, 'Bakers rise. Millers rest all day']], 1)).toBe(
      'Say it in fewer words; else split it before “Millers rest all day”, where a claim ends. Type stays as large as it is',
    );
  });
});

describe('what is proposed when a briefing is too long', () => {
  let ruritania: Case;
  let briefing: DocumentFacts;
  beforeAll(async () => {
    ruritania = await openCase();
    briefing = ruritania.facts.dossier.find(({ document }) => document.kind === 'briefing')!;
    return ruritania.close;
  });

  test('less of what no key judgement rests on, and where to split', () => {
    const [cover, , driver] = briefing.document.sections.map(({ anchor }) => anchor);
    const flow = sheet({
      anchor: 'briefing',
      texts: [line('Cover words', [0, 0, 100, 20]), line('Driver words', [0, 900, 100, 20], { element: 1 })],
      slots: [slot(cover!, [0, 0, 600, 100]), slot(driver!, [0, 850, 600, 100])],
    });
    const page = { document: briefing.name, sheets: [flow], refused: [], failedFonts: [] };
    const stepsOf = (facts: DocumentFacts) => {
      const [first, second] = [[printed('Cover words', 50)], [printed('Driver words', 50)]];
      return pages.run(withPages({ ...facts, page }, first, second))[0]?.hint?.split('; else ');
    };
    expect(stepsOf(briefing)).toEqual([
      'Say it in fewer words',
      'move what matters least to an annex',
      'split the briefing before the section “Bakers hold the city together”',
      'change budgets.pages',
    ]);
    expect(stepsOf({ ...briefing, library: { ...briefing.library, judgements: {} } })?.[1]).toMatch(
      /^move the section “[^”]+” \(\d+ words\), which no key judgement rests on, to an annex$/,
    );
  });
});
