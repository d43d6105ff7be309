import { beforeAll, expect, test } from 'vitest';
import type { Loaded } from '../../../src/load/loaded.ts';
import { type CslItem, cslItem } from '../../../src/model/csl.ts';
import { cslRecord as recordOf } from '../../../src/sections/csl/item.ts';
import { resolveAudience } from '../../../src/select/audience.ts';
import { dataFiles, observeData } from '../../../src/select/exports/exports.ts';
import { change, loadRuritania } from '../ruritania.ts';

let ruritania: Loaded;
beforeAll(async () => {
  ruritania = await loadRuritania();
});

const filesOf = ({ library, locales }: Loaded) => {
  const audience = { ...resolveAudience('citizens', library), exports: ['evidence', 'sources'] as const };
  return dataFiles({
    library,
    audience: { ...audience, exports: [...audience.exports] },
    locale: locales.en!,
  });
};

test('every record of the sources is one that a reference manager can read', () => {
  const [, sources] = filesOf(ruritania);
  const records: unknown[] = JSON.parse(sources!.text);
  expect(records.length).toBe(Object.keys(ruritania.library.sources).length);
  for (const record of records) expect(cslItem.safeParse(record).error?.issues).toBeUndefined();
});

test.each([
  ['2016', { 'date-parts': [[2016]] }],
  ['2016-04-08', { 'date-parts': [[2016, 4, 8]] }],
  ['2016-XX', { 'date-parts': [[2016]] }],
  ['2016~', { 'date-parts': [[2016]], circa: true }],
  ['2015/2016-04', { 'date-parts': [[2015], [2016, 4]] }],
  ['199X', { 'date-parts': [[1990], [1999]], circa: true }],
  ['199X/2005', { 'date-parts': [[1990], [2005]], circa: true }],
])('so is a source of %s', (issued, expected) => {
  const { library } = change(ruritania, { sources: { 'bread-survey': { issued } } });
  expect(recordOf(library.sources['bread-survey']!).issued).toEqual(expected);
});

test('what a source says in its own record wins, its dates as other programs read them', () => {
  const csl = {
    type: 'event' as const,
    issued: '2016-04~',
    'event-title': 'Congress of Bakers',
    'event-date': '2015/2016-04',
    custom: { shelf: 'A', tlp: 'TLP:RED' },
  };
  const changed = change(ruritania, { sources: { 'bread-survey': { csl } } });
  const records: CslItem[] = JSON.parse(filesOf(changed)[1]!.text);
  const record = records.find(({ id }) => id === 'bread-survey');
  expect(cslItem.safeParse(record).error?.issues).toBeUndefined();
  expect(record).toMatchObject({
    type: 'event',
    issued: { 'date-parts': [[2016, 4]], circa: true },
    'event-title': 'Congress of Bakers',
    'event-date': { 'date-parts': [[2015], [2016, 4]] },
    custom: { shelf: 'A', tlp: 'TLP:CLEAR' },
  });
});

test('a protected claim is in no cell', () => {
  const whole = filesOf(ruritania)[0]!.text;
  expect(whole).toContain('claim,buses-late,');
  const without = filesOf(change(ruritania, { claims: { 'buses-late': { protected: true } } }))[0]!.text;
  expect(without).not.toContain('buses-late');
});

test('the search for excluded material reads every cell and every string', () => {
  const [evidence, sources] = filesOf(ruritania).map(observeData);
  expect(evidence!.layers.map(({ text }) => text)).toContain('buses-late');
  expect(sources!.layers.map(({ text }) => text)).toContain('Bread survey of Strelsau');
});

test('the row of a claim names only the caveats and checks that may go out', () => {
  const rowOf = (loaded: Loaded, id: string) =>
    filesOf(loaded)[0]!
      .text.split('\r\n')
      .find((row) => row.startsWith(`claim,${id},`));
  expect(rowOf(ruritania, 'bakers-rise-early')).toContain('small-sample');
  expect(rowOf(ruritania, 'buses-late')).toContain('timetable');
  const marked = change(ruritania, {
    caveats: { 'small-sample': { tlp: 'TLP:RED' } },
    checks: { timetable: { basis: 'search-summary' } },
  });
  expect(rowOf(marked, 'bakers-rise-early')).not.toContain('small-sample');
  expect(rowOf(marked, 'buses-late')).not.toContain('timetable');
});

test('a source says what it derives from, one or several, and nothing that may not go out', () => {
  const derived = (loaded: Loaded): unknown => {
    const records: CslItem[] = JSON.parse(filesOf(loaded)[1]!.text);
    return records.find(({ id }) => id === 'bread-survey')?.custom?.derivedFrom;
  };
  const relayed = change(ruritania, { sources: { 'bread-survey': { derivedFrom: ['gazette'] } } });
  expect(derived(ruritania)).toBeUndefined();
  expect(derived(relayed)).toEqual(['gazette']);
  expect(derived(change(relayed, { sources: { gazette: { tlp: 'TLP:RED' } } }))).toBeUndefined();
});
