import { beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import type { FilledSection } from '../../src/model/dossier.ts';
import type { Printable } from '../../src/model/printable.ts';
import type { Prose } from '../../src/model/schema/prose.ts';
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

describe('a letter stands where a note limits what is said', () => {
  const cite = (...claims: string[]) => ({ '': { parts: [{ part: 'cite' as const, claims }] } });
  const lettersIn = (value: unknown): string[] =>
    (value as Printable).runs.flatMap((run) =>
      run.run === 'cite'
        ? run.opens
          ? [`${run.opens.letter}:`]
          : (run.marks ?? []).map(({ letter }) => letter)
        : [],
    );
  const points = ['bakers-rise-early', 'buses-late', 'bakers-rise-early'].map((claim) => cite(claim));
  const both = cite('buses-late', 'bakers-rise-early');
  const sections = (loaded: Loaded, ...deck: readonly Prose[][]) => {
    const specs = deck.map((lines) => ({ section: 'text' as const, body: [], points: lines }));
    return citizens(
      change(loaded, {
        audiences: { citizens: { deck: [...specs, { section: 'sources' as const }], backup: [] } },
      }),
      'deck',
    ).sections;
  };
  type Foot = { caveats: Printable[]; flags: { text: Printable }[] };
  const seen = ({ context }: FilledSection) => ({
    text: (context.points as Printable[]).map(lettersIn),
    caveats: (context.foot as Foot).caveats.map(lettersIn),
    flags: (context.foot as Foot).flags.map((one) => lettersIn(one.text)),
  });

  test('in the order of the text, the same for the same note, and begun anew in each section', () => {
    const [first, second] = sections(ruritania, points, [both]);
    expect(seen(first!)).toEqual({ text: [['a'], ['b'], ['a']], caveats: [['a:']], flags: [['b:']] });
    expect(seen(second!)).toEqual({ text: [['a', 'b']], caveats: [['b:']], flags: [['a:']] });
  });

  test('and no letter where the caveat need not travel', () => {
    const loaded = change(ruritania, { caveats: { 'small-sample': { mustTravel: false } } });
    expect(seen(sections(loaded, points)[0]!)).toEqual({
      text: [[], ['a'], []],
      caveats: [],
      flags: [['a:']],
    });
  });

  test('once where one check flags several claims', () => {
    const flagged = { status: 'disputed' as const };
    const { checksOf } = ruritania.library;
    const loaded = change(ruritania, { claims: { 'bakers-rise-early': flagged } });
    const shared = {
      ...loaded,
      library: { ...loaded.library, checksOf: { ...checksOf, 'bakers-rise-early': checksOf['buses-late']! } },
    };
    expect(seen(sections(shared, [both])[0]!)).toEqual({
      text: [['a', 'b']],
      caveats: [['b:']],
      flags: [['a:']],
    });
  });

  test('but none in a table whose rows carry their own', () => {
    const briefing = [{ section: 'claims' as const, driver: 'none' }, { section: 'sources' as const }];
    const loaded = change(ruritania, { audiences: { citizens: { briefing } } });
    const marks = JSON.stringify(sectionOf(citizens(loaded, 'briefing'), 'claims').context.table);
    expect(marks).toContain('Few bakers');
    expect(marks).not.toContain('"marks"');
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
