import { beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../src/model/library.ts';
import { achScores, dropOne, survivors } from '../../src/sections/analysis/ach.ts';
import { driverMap, linksOf, loopsOf } from '../../src/sections/analysis/causal-map.ts';
import { scorecardOf } from '../../src/sections/analysis/forecasts.ts';
import { independentOrigins } from '../../src/sections/analysis/origins.ts';
import { loadOnce } from '../load/load-once.ts';

let library: Library;
beforeAll(async () => {
  library = (await loadOnce('content')).library;
});

describe('the analysis that comes with the first library', () => {
  test('competing hypotheses: fracture is spoken against most; few rows bear on patronage; no one row decides', () => {
    const matrix = library.achMatrices['what-holds']!;
    expect(achScores(matrix).map(({ inconsistencies, strong }) => [inconsistencies, strong])).toEqual([
      [2, 0],
      [3, 0],
      [10, 3],
      [2, 0],
      [0, 0],
    ]);
    expect(survivors(matrix)).toEqual(['outside-patronage']);
    expect(achScores(matrix).at(-1)).toMatchObject({ bearing: 5 });
    expect(matrix.rows).toHaveLength(22);
    expect(dropOne(matrix).flatMap(({ row, changes }) => (changes ? [row] : []))).toEqual([]);
  });

  test('forecasts: few named a date, and no forecaster gave a probability', () => {
    const forecasts = Object.values(library.claims).flatMap((claim) =>
      claim.kind === 'forecast' ? [claim] : [],
    );
    expect(scorecardOf(forecasts)).toMatchObject({
      listed: 42,
      counted: 41,
      dated: 12,
      states: { open: 2, yes: 2, no: 6, void: 2, unscorable: 29 },
      given: undefined,
      imputed: { n: 5 },
    });
  });

  test('the causal map: every driver has links of its own, and no source closes a loop', () => {
    const links = Object.values(library.causalLinks);
    const drivers = Object.keys(library.drivers);
    expect(links.length).toBe(102);
    expect(drivers.filter((driver) => linksOf(links, driver).length === 0)).toEqual([]);
    expect(loopsOf(links)).toEqual([]);
    const acting = new Set(driverMap(links).flatMap(({ from, to }) => [from, to]));
    expect(drivers.filter((driver) => !acting.has(driver))).toEqual(['jangmadang-generation']);
  });

  test('drivers and pillars: no cell is left open, and each effect rests on claims', () => {
    const pillars = Object.keys(library.pillars);
    for (const driver of Object.values(library.drivers)) {
      expect(driver.pillars.map(({ pillar }) => pillar).toSorted()).toEqual(pillars.toSorted());
      const bare = driver.pillars.filter(
        ({ effect, claims }) => effect !== 'none' && independentOrigins(library, claims).length === 0,
      );
      expect([driver.id, bare]).toEqual([driver.id, []]);
    }
  });
});
