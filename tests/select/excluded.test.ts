import { beforeAll, describe, expect, test } from 'vitest';
import { Failure } from '../../src/lib/diagnostic.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { selectDocuments } from './documents.ts';
import { type Changes, change, citizens, loadRuritania, text } from './ruritania.ts';

let ruritania: Loaded;

beforeAll(async () => {
  ruritania = await loadRuritania();
});

/** The findings that stop the documents of the citizens. */
function refusals(changes: Changes): string[] {
  try {
    selectDocuments('citizens', change(ruritania, changes));
  } catch (error) {
    if (error instanceof Failure)
      return [
        ...new Set(
          error.diagnostics.map(({ rule, place, message }) => `${place.file}: ${message} [${rule}]`),
        ),
      ];
    throw error;
  }
  return [];
}

const evidence = 'tests/cases/ruritania/content/evidence.ts';
const ceiling = 'above the ceiling TLP:CLEAR of the audience "citizens"';

describe('excluded material stops the document', () => {
  test('a claim above the ceiling', () => {
    expect(refusals({ claims: { 'buses-late': { tlp: 'TLP:GREEN' } } })).toEqual([
      `${evidence}: the claim "buses-late" is TLP:GREEN, ${ceiling} [marking/excluded]`,
    ]);
  });

  test('a claim whose source is above the ceiling', () => {
    expect(refusals({ sources: { gazette: { tlp: 'TLP:RED' } } })).toEqual([
      `${evidence}: the claim "buses-late" rests on the source "gazette", which is TLP:RED, ${ceiling} [marking/excluded]`,
    ]);
  });

  test('a caveat above the ceiling: without it its claim would mislead', () => {
    expect(refusals({ caveats: { 'small-sample': { tlp: 'TLP:AMBER' } } })).toEqual([
      `${evidence}: the caveat "small-sample" is TLP:AMBER, ${ceiling}, and has to stand where its claims stand [marking/excluded]`,
    ]);
  });

  test('a protected claim, whatever the ceiling', () => {
    const changes: Changes = {
      claims: { 'buses-late': { protected: true } },
      audiences: { citizens: { tlp: 'TLP:RED' } },
    };
    expect(refusals(changes)).toEqual([
      `${evidence}: the claim "buses-late" is protected and may not be printed [marking/excluded]`,
    ]);
  });

  test('a kind of claim that the audience never gets', () => {
    expect(refusals({ audiences: { citizens: { excludes: ['observation'] } } })).toEqual([
      `${evidence}: the claim "buses-late" is of the kind observation, which the audience "citizens" does not get [marking/excluded]`,
    ]);
  });

  test('a claim that only stands behind an assessment', () => {
    const matrix = ruritania.library.audiences.citizens!.briefing!.filter(({ section }) =>
      ['matrix', 'sources'].includes(section),
    );
    const audiences = { citizens: { deck: [], briefing: matrix } };
    expect(refusals({ audiences })).toEqual([]);
    expect(refusals({ audiences, claims: { 'bakers-rise-early': { tlp: 'TLP:GREEN' } } })).toHaveLength(1);
  });

  test('a claim in the title of the documents', () => {
    const title = { '': { parts: [{ part: 'quantity' as const, claim: 'bakers-rise-early' }] } };
    const audiences = { citizens: { title, deck: [{ section: 'legend' as const }], briefing: [] } };
    expect(refusals({ audiences })).toEqual([]);
    expect(refusals({ audiences, claims: { 'bakers-rise-early': { protected: true } } })).toHaveLength(1);
  });

  test('several at once are all told of', () => {
    const claims = { 'buses-late': { tlp: 'TLP:GREEN' }, 'bakers-rise-early': { protected: true } };
    const briefing = [
      { section: 'text' as const, body: [], points: [text('No claim.')] },
      { section: 'text' as const, body: [], points: [cited('buses-late')] },
      { section: 'text' as const, body: [], points: [cited('bakers-rise-early')] },
      { section: 'sources' as const },
    ];
    expect(refusals({ claims, audiences: { citizens: { deck: [], briefing } } })).toHaveLength(2);
  });
});

const cited = (claim: string) => ({ '': { parts: [{ part: 'cite' as const, claims: [claim] }] } });

describe('what is not excluded passes', () => {
  test('material at the ceiling', () => {
    const changes: Changes = {
      claims: { 'buses-late': { tlp: 'TLP:AMBER' } },
      audiences: { citizens: { tlp: 'TLP:AMBER' } },
    };
    expect(refusals(changes)).toEqual([]);
  });

  test('a caveat above the ceiling that need not travel', () => {
    expect(refusals({ caveats: { 'small-sample': { tlp: 'TLP:RED', mustTravel: false } } })).toEqual([]);
  });
});

describe('the label of a document', () => {
  const audiences = { citizens: { tlp: 'TLP:RED' } } as const;
  const label = (changes: Changes) => citizens(change(ruritania, { audiences, ...changes }), 'briefing').doc;

  test('is clear when all in it is', () => {
    expect(label({})).toMatchObject({ tlp: 'TLP:CLEAR', tlpClass: 'clear' });
  });

  test('is the highest of its claims, their sources and their caveats, not the ceiling', () => {
    expect(label({ claims: { 'buses-late': { tlp: 'TLP:GREEN' } } }).tlp).toBe('TLP:GREEN');
    const both: Changes = {
      claims: { 'buses-late': { tlp: 'TLP:GREEN' } },
      sources: { 'bread-survey': { tlp: 'TLP:AMBER+STRICT' } },
    };
    expect(label(both)).toMatchObject({ tlp: 'TLP:AMBER+STRICT', tlpClass: 'amber-strict' });
    expect(label({ caveats: { 'small-sample': { tlp: 'TLP:AMBER' } } }).tlp).toBe('TLP:AMBER');
  });

  test('counts a claim that only the title names', () => {
    const title = { '': { parts: [{ part: 'quantity' as const, claim: 'bakers-rise-early' }] } };
    const profile = { tlp: 'TLP:RED', title, briefing: [{ section: 'legend' }] } as const;
    const claims = { 'bakers-rise-early': { tlp: 'TLP:AMBER' } };
    const changes = { claims, audiences: { citizens: { ...profile, briefing: [...profile.briefing] } } };
    expect(label(changes).tlp).toBe('TLP:AMBER');
  });

  test('does not rise for what is not in it', () => {
    const claims = { 'trams-run': { ...ruritania.library.claims['buses-late'], tlp: 'TLP:RED' } };
    expect(label({ claims }).tlp).toBe('TLP:CLEAR');
  });
});
