import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Library } from '../../../src/model/library.ts';
import { gradeMap } from '../../../src/sections/analysis/grades.ts';
import { independentOrigins } from '../../../src/sections/analysis/origins.ts';
import { type Case, openCase } from '../../check/case.ts';

let opened: Case;
let library: Library;
beforeAll(async () => {
  opened = await openCase();
  library = opened.facts.library[0]!.library;
});
afterAll(() => opened.close());

test('claims are counted by reliability and credibility; what has no grade is counted apart', () => {
  const graded: Pick<Library, 'claims' | 'sources'> = {
    sources: {
      ...library.sources,
      gazette: { ...library.sources.gazette!, grade: { reliability: 'F', credibility: 6 } },
    },
    claims: {
      ...library.claims,
      'bakers-rise-early': {
        ...library.claims['bakers-rise-early']!,
        grade: { reliability: 'B', credibility: 2 },
      },
    },
  };
  const map = gradeMap(graded, ['bakers-rise-early', 'buses-late', 'nobody-knows']);
  expect(map).toMatchObject({ graded: 2, ungraded: 1 });
  expect(map.rows[1]).toEqual([0, 1, 0, 0, 0, 0]);
  expect(map.rows[5]).toEqual([0, 0, 0, 0, 0, 1]);
});

describe('independent origins', () => {
  const from = (derivedFrom: string[]) => ({
    ...library.sources.gazette!,
    id: 'herald',
    publisher: 'Herald',
    derivedFrom,
  });
  const claim = (id: string, source: string) => ({
    ...library.claims['buses-late']!,
    id,
    sources: [{ source }],
  });
  const claims = () => ({ one: claim('one', 'gazette'), two: claim('two', 'herald') });

  test('a page that passes on another is not a second origin', () => {
    const sources = { ...library.sources, herald: from(['gazette']) };
    expect(independentOrigins({ ...library, sources, claims: claims() }, ['one', 'two'])).toEqual([
      'Strelsau Gazette',
    ]);
  });

  test('two that stand alone are two', () => {
    const sources = { ...library.sources, herald: from([]) };
    expect(independentOrigins({ ...library, sources, claims: claims() }, ['one', 'two'])).toEqual([
      'Strelsau Gazette',
      'Herald',
    ]);
  });
});
