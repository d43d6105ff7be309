import { beforeAll, expect, test } from 'vitest';
import { resolveAudience } from '../../src/audience.ts';
import { cslItem } from '../../src/csl/data.ts';
import { dataFiles, observeData } from '../../src/exports/exports.ts';
import type { Loaded } from '../../src/load.ts';
import { change, loadRuritania } from '../select/ruritania.ts';

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
