import { beforeAll, describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import type { Source } from '../../src/model/library.ts';
import { isPrintable, plainText } from '../../src/model/printable.ts';
import { selectDocuments } from './documents.ts';
import { change, documentOf, loadRuritania, sectionOf, text } from './ruritania.ts';

let annex: Dossier;
let ruritania: Loaded;

/** An annex of the second country: what each section needs and no more. */
const briefing = [
  { section: 'cover' },
  { section: 'contents' },
  { section: 'judgement-sheets', headline: text('Judgements'), judgements: ['calm'] },
  { section: 'grade-legend', headline: text('Grades') },
  { section: 'source-base', headline: text('Sources counted'), statement: [text('Two sources.')] },
  { section: 'statuses', headline: text('Then and now') },
  { section: 'indicator-table', headline: text('Indicators') },
  { section: 'loops', headline: text('Loops'), most: 12 },
  { section: 'driver-sheet', driver: 'bread' },
  { section: 'claims', driver: 'bread' },
  { section: 'claims', driver: 'none', headline: text('Other claims') },
  { section: 'caveats', headline: text('Caveats') },
  { section: 'later-checks', headline: text('Checks') },
  { section: 'statistics', headline: text('Statistics') },
  { section: 'collection-plan', headline: text('Gaps') },
  { section: 'bibliography', headline: text('Bibliography'), style: 'vancouver' },
];

beforeAll(async () => {
  ruritania = await loadRuritania();
  const scholars = {
    ...ruritania.library.audiences.citizens,
    id: 'scholars',
    deck: [],
    backup: [],
    briefing,
  };
  const loaded = change(ruritania, { audiences: { scholars: scholars as object } });
  annex = documentOf(selectDocuments('scholars', loaded), 'briefing');
});

/** All words of a section, in the order of its context. */
function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value !== 'object' || value === null) return '';
  if (isPrintable(value)) return value.printable === 'prose' ? plainText(value) : value.html;
  return Object.values(value).map(wordsOf).join(' ');
}
const printed = (section: string) => wordsOf(sectionOf(annex, section).context);

test('an annex of another country holds every claim once, with its id', () => {
  const rows = annex.sections
    .filter(({ section }) => section === 'claims')
    .map(({ context }) => wordsOf(context));
  const all = rows.join(' ');
  for (const id of ['bakers-rise-early', 'buses-late']) expect(all.split(` ${id} `)).toHaveLength(2);
});

test('its contents name the sections in order, each with the place it links to', () => {
  const { entries } = sectionOf(annex, 'contents').context as { entries: { anchor: string; title: never }[] };
  const titles = entries.map(({ title }) => plainText(title));
  expect(titles.slice(0, 3)).toEqual(['Judgements', 'Grades', 'Sources counted']);
  const anchors = annex.sections.map(({ anchor }) => anchor);
  expect(entries.filter(({ anchor }) => !anchors.includes(anchor))).toEqual([]);
});

test('without causal links it says that there is no loop, and invents none', () => {
  expect(printed('loops')).toContain('No chain of links comes back');
  expect(sectionOf(annex, 'loops').context).toMatchObject({ table: { rows: [] } });
});

describe('what of a source was read', () => {
  const reading = (read: Source['read']) => {
    const bibliography = [
      { section: 'claims', driver: 'none', headline: text('Claims') },
      { section: 'claims', driver: 'bread' },
      { section: 'sources' },
      { section: 'bibliography', headline: text('Bibliography'), style: 'vancouver' },
    ];
    const csl = { 'title-short': 'Bread survey' };
    const loaded = change(ruritania, {
      sources: { 'bread-survey': { read, csl } },
      audiences: {
        scholars: {
          ...ruritania.library.audiences.citizens,
          id: 'scholars',
          deck: [],
          backup: [],
          briefing: bibliography,
        },
      },
    });
    const document = documentOf(selectDocuments('scholars', loaded), 'briefing');
    return (section: string) => wordsOf(sectionOf(document, section).context);
  };
  const at = 'https://example.com/copy';

  test('stands in the bibliography with the address of the copy, and in no list of sources', () => {
    const words = reading({ says: text('Its first page, in a copy:'), at });
    expect(words('bibliography')).toContain(`Its first page, in a copy: ${at}`);
    expect(words('sources')).not.toContain('first page');
    expect(words('sources')).not.toContain(at);
  });

  test('or the reason why nobody read it', () => {
    expect(reading({ unknown: 'No copy was found.' })('bibliography')).toContain('No copy was found.');
  });

  test('a list has the short title, the bibliography the whole', () => {
    const words = reading({ says: text('Whole.') });
    expect(words('sources')).not.toContain('Bread survey of Strelsau');
    expect(words('sources')).toContain('Bread survey');
    expect(words('bibliography')).toContain('Bread survey of Strelsau');
  });
});

test('a pillar has its evidence both ways, from the first piece on, in the order of the profile', () => {
  const { library, ...rest } = ruritania;
  const trust = {
    ...library.pillars.trust!,
    stress: {
      level: 'low' as const,
      trend: 'mixed' as const,
      asOf: '2025',
      says: text('Little strain.'),
      confidence: { level: 'low' as const, basis: text('Two claims.') },
      strains: ['buses-late', 'bakers-rise-early'],
      steadies: ['bakers-rise-early'],
    },
  };
  const sheets = { section: 'pillar-sheets', headline: text('Pillars'), pillars: ['trust'] };
  const sheetOf = (most: number) => {
    const scholars = {
      ...library.audiences.citizens!,
      id: 'scholars',
      deck: [],
      backup: [],
      briefing: [{ ...sheets, most }, { section: 'sources' }],
    };
    const loaded = { ...rest, library: { ...library, pillars: { trust }, audiences: { scholars } } };
    const document = documentOf(selectDocuments('scholars', loaded), 'briefing');
    const [pillar] = sectionOf(document, 'pillar-sheets').context.pillars as [Sheet];
    return {
      strains: pillar.strains.map(({ id }) => id),
      steadies: pillar.steadies.map(({ id }) => id),
      rows: pillar.rows.map(({ strain, steady }) => [strain?.id, steady?.id]),
    };
  };
  expect(sheetOf(12)).toEqual({
    strains: ['buses-late', 'bakers-rise-early'],
    steadies: ['bakers-rise-early'],
    rows: [
      ['buses-late', 'bakers-rise-early'],
      ['bakers-rise-early', undefined],
    ],
  });
  expect(sheetOf(1)).toEqual({
    strains: ['buses-late'],
    steadies: ['bakers-rise-early'],
    rows: [['buses-late', 'bakers-rise-early']],
  });
});

type Piece = { readonly id: string };
type Sheet = {
  readonly strains: readonly Piece[];
  readonly steadies: readonly Piece[];
  readonly rows: readonly { readonly strain?: Piece; readonly steady?: Piece }[];
};

test('coverage counts every entry and each item once', () => {
  const loaded = change(ruritania, {
    claims: {
      'bakers-rise-early': { evidence: ['one', 'two'] },
      'buses-late': { evidence: ['two', 'three'] },
    },
    audiences: {
      scholars: {
        ...ruritania.library.audiences.citizens,
        id: 'scholars',
        deck: [],
        backup: [],
        briefing: [{ section: 'coverage', headline: text('Coverage') }],
      },
    },
  });
  const count = Object.keys(ruritania.library.claims).length;
  const document = documentOf(selectDocuments('scholars', loaded), 'briefing');
  const { rows } = sectionOf(document, 'coverage').context.table as { rows: readonly unknown[] };
  expect(wordsOf(rows[0])).toMatch(new RegExp(`\\b${count} .*\\b3$`));
});
