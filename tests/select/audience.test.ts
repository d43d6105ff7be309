import { beforeAll, describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/load/loaded.ts';
import { plainText } from '../../src/model/printable.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { selectDocuments } from './documents.ts';
import { type Changes, change, documentOf, loadRuritania, pointsOf, sectionOf, text } from './ruritania.ts';

let ruritania: Loaded;

beforeAll(async () => {
  ruritania = await loadRuritania();
});

describe('one claim prints differently for two audiences', () => {
  const line = (audience: Changes['audiences'], id: string, claims: Changes['claims'] = {}) => {
    const deck = [
      { section: 'driver' as const, driver: 'bread', status: false },
      { section: 'sources' as const },
    ];
    const audiences = { ...audience, citizens: { deck } };
    const dossier = selectDocuments(id, change(ruritania, { audiences, claims }));
    return pointsOf(documentOf(dossier, 'deck'), 'driver')[0]?.replaceAll('\u00a0', ' ');
  };
  const visitors = (fields: object) => ({ visitors: { name: 'Visitors', extends: 'citizens', ...fields } });

  test('in its numbers', () => {
    const printed = (numbers: string) => line(visitors({ numbers }), 'visitors');
    expect(line({}, 'citizens')).toBe('7 of 12 bakers asked rose before dawn');
    expect(printed('counts-first')).toBe('7 of 12 bakers asked (58%) rose before dawn');
    expect(printed('percent-first')).toBe('58% (7 of 12 bakers asked) rose before dawn');
  });

  test('in the names of currencies', () => {
    const claims = {
      'bakers-rise-early': { quantity: { type: 'money', amount: 20, currency: 'USD', qualifier: 'about' } },
    };
    expect(line({}, 'citizens', claims)).toBe('about 20 US dollars rose before dawn');
    expect(line(visitors({ wording: 'standard' }), 'visitors', claims)).toBe('about USD 20 rose before dawn');
  });

  test('in plain words where there are some', () => {
    const judgement = { ...ruritania.library.judgements.calm!, plain: text('Bread calms people.') };
    const library = { ...ruritania.library, judgements: { calm: judgement } };
    const statement = (wording: 'plain' | 'standard') => {
      const loaded = change({ ...ruritania, library }, { audiences: { citizens: { wording } } });
      const section = sectionOf(documentOf(selectDocuments('citizens', loaded), 'deck'), 'judgements');
      return (section.context.rows as { statement: Parameters<typeof plainText>[0] }[]).map((row) =>
        plainText(row.statement),
      );
    };
    expect(statement('plain')).toEqual(['Bread calms people.']);
    expect(statement('standard')).toEqual(['Bread keeps the peace.']);
  });
});

describe('an audience that extends another', () => {
  const resolve = (audiences: Changes['audiences'], id = 'visitors') =>
    resolveAudience(id, change(ruritania, { audiences }).library);

  test('takes what it does not say from there, then from the defaults', () => {
    const visitors = resolve({ visitors: { name: 'Visitors', extends: 'citizens' } });
    expect(visitors).toMatchObject({ id: 'visitors', name: 'Visitors', wording: 'plain', numbers: 'counts' });
    expect(visitors).toMatchObject({ tlp: 'TLP:CLEAR', paper: 'A4', slides: '16:9', language: 'en' });
    expect(visitors.deck).toEqual(ruritania.library.audiences.citizens?.deck);
  });

  test('gives lists whole', () => {
    const deck = [{ section: 'cover' as const }];
    const visitors = resolve({ visitors: { name: 'Visitors', extends: 'citizens', deck, briefing: [] } });
    expect(visitors.deck).toEqual(deck);
    expect(visitors.briefing).toEqual([]);
  });

  test('gives budgets and themes field by field', () => {
    const audiences = {
      visitors: { name: 'Visitors', extends: 'citizens', budgets: { pages: 2 }, themes: { deck: 'dark' } },
      guests: { name: 'Guests', extends: 'visitors', themes: { briefing: 'large' } },
    };
    expect(resolve(audiences).budgets).toEqual({ slides: 5, pages: 2, words: 200 });
    expect(resolve(audiences).themes).toEqual({ deck: 'dark', briefing: 'briefing' });
    expect(resolve(audiences, 'guests').themes).toEqual({ deck: 'dark', briefing: 'large' });
  });

  test('overrides templates after its own folder with those it extends, the nearest first', () => {
    const audiences = {
      visitors: { name: 'Visitors', extends: 'citizens', templates: 'tourists' },
      guests: { name: 'Guests', extends: 'visitors' },
    };
    expect(resolve(audiences, 'guests').packs).toEqual(['guests', 'tourists', 'citizens']);
  });
});
