import { beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { selectDocuments } from './documents.ts';
import { change, citizens, footOf, loadRuritania, sectionOf, text } from './ruritania.ts';

let ruritania: Loaded;

beforeAll(async () => {
  ruritania = await loadRuritania();
});

const caveat = 'Few bakers, one city';
const flag = 'Disputed: The company says the timetable had changed';

describe('a caveat travels with its claim', () => {
  test('onto every section that prints it, and no other', () => {
    const deck = citizens(ruritania, 'deck');
    for (const section of ['judgements', 'driver', 'figure'])
      expect(footOf(deck, section).caveats).toEqual([caveat]);
    for (const section of ['cover', 'gaps', 'legend', 'sources'])
      expect(footOf(deck, section).caveats).toEqual([]);
  });

  test('unless it need not travel', () => {
    const loaded = change(ruritania, { caveats: { 'small-sample': { mustTravel: false } } });
    expect(footOf(citizens(loaded, 'deck'), 'driver').caveats).toEqual([]);
  });
});

describe('a flag travels with a disputed claim', () => {
  test('with what the check says, where the claim stands', () => {
    const deck = citizens(ruritania, 'deck');
    expect(footOf(deck, 'driver').flags).toEqual([flag]);
    expect(footOf(deck, 'figure').flags).toEqual([]);
  });

  test('with the claim itself where no check was read', () => {
    const loaded = change(ruritania, { checks: { timetable: { basis: 'to-verify' } } });
    expect(footOf(citizens(loaded, 'deck'), 'driver').flags).toEqual([
      'Disputed: Buses ran late all winter --- <b>all</b> of them | even `express` ones',
    ]);
  });

  test('but not with one that stands', () => {
    const loaded = change(ruritania, { claims: { 'buses-late': { status: 'qualified' } } });
    expect(footOf(citizens(loaded, 'deck'), 'driver').flags).toEqual([]);
  });
});

describe('citations', () => {
  const cited = (claim: string) => ({ '': { parts: [{ part: 'cite' as const, claims: [claim] }] } });
  const points = (claim: string) => ({ section: 'text' as const, body: [], points: [cited(claim)] });
  const titles = (entries: unknown) =>
    (entries as { number: number; title: string }[]).map(({ number, title }) => `${number} ${title}`);
  const survey = 'Bread survey of Strelsau';

  test('are numbered by first use in their document', () => {
    const briefing = [points('buses-late'), points('bakers-rise-early'), { section: 'sources' as const }];
    const deck = [points('bakers-rise-early'), points('buses-late'), { section: 'sources' as const }];
    const loaded = change(ruritania, { audiences: { citizens: { briefing, deck, backup: [] } } });
    expect(titles(sectionOf(citizens(loaded, 'briefing'), 'sources').context.entries)).toEqual([
      '1 Strelsau Gazette',
      `2 ${survey}`,
    ]);
    expect(titles(sectionOf(citizens(loaded, 'deck'), 'sources').context.entries)).toEqual([
      `1 ${survey}`,
      '2 Strelsau Gazette',
    ]);
  });

  test('are all listed by a section of sources that stands before them', () => {
    const briefing = [{ section: 'sources' as const }, points('buses-late')];
    const document = citizens(change(ruritania, { audiences: { citizens: { briefing } } }), 'briefing');
    expect(document.sections.map(({ anchor }) => anchor)).toEqual(['sources-1', 'text-2']);
    expect(titles(sectionOf(document, 'sources').context.entries)).toEqual(['1 Strelsau Gazette']);
  });

  test('stand as ranges at the foot', () => {
    expect(footOf(citizens(ruritania, 'deck'), 'driver').sources).toBe('1, 2');
  });

  test('what an assessment rests on is named at the foot of a slide, not of a briefing', () => {
    const matrix = ruritania.library.audiences.citizens!.briefing!.filter(
      ({ section }) => section === 'matrix',
    );
    const sections = [...matrix, { section: 'sources' as const }];
    const loaded = change(ruritania, { audiences: { citizens: { deck: sections, briefing: sections } } });
    expect(footOf(citizens(loaded, 'deck'), 'matrix').sources).toBe('1');
    expect(footOf(citizens(loaded, 'briefing'), 'matrix').sources).toBe('');
  });

  test('in a document that does not list its sources stop it', () => {
    const loaded = change(ruritania, {
      audiences: { citizens: { deck: [points('buses-late')], backup: [] } },
    });
    expect(failureOf(loaded)).toEqual([
      {
        severity: 'error',
        rule: 'content/no-sources',
        place: { file: 'tests/cases/ruritania/content/audience.ts', line: 32, column: 3 },
        message: 'the deck of "citizens" cites sources and does not list them',
        hint: "add { section: 'sources' } to its backup",
      },
    ]);
  });

  test('need no list where there are none', () => {
    const deck = [{ section: 'bottom-line' as const, statement: text('No claim.') }];
    const loaded = change(ruritania, { audiences: { citizens: { deck, backup: [] } } });
    expect(citizens(loaded, 'deck').sections).toHaveLength(1);
  });
});

test('an audience in a language without words stops, and says which there are', () => {
  const [finding] = failureOf(change(ruritania, { audiences: { citizens: { language: 'ko' } } }));
  expect(finding).toMatchObject({
    rule: 'content/language',
    place: { file: 'tests/cases/ruritania/content/audience.ts' },
    message: 'the audience "citizens" wants the language "ko", for which there is no locale',
    hint: 'write templates/locales/ko.ts, or choose one of: de, en',
  });
});

test('a section that wants another kind of claim says so', () => {
  const deck = [{ section: 'account' as const, claim: 'buses-late', points: [] }];
  const [finding] = failureOf(change(ruritania, { audiences: { citizens: { deck } } }));
  expect(finding).toMatchObject({
    place: { file: 'tests/cases/ruritania/content/audience.ts' },
    message: '"buses-late" is of kind observation, not testimony',
  });
});

function failureOf(loaded: Loaded) {
  try {
    selectDocuments('citizens', loaded);
  } catch (error) {
    if (error instanceof Failure) return error.diagnostics;
    throw error;
  }
  throw new Error('nothing failed');
}
