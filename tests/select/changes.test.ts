import { beforeAll, describe, expect, test } from 'vitest';
import { readNumbers } from '../../src/check/quantities.ts';
import type { Loaded } from '../../src/load/loaded.ts';
import { type Printable, plainText } from '../../src/model/printable.ts';
import type { AudienceSpec } from '../../src/model/schema/audience.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { selectDocuments } from './documents.ts';
import { change, documentOf, loadRuritania, sectionOf, text } from './ruritania.ts';

let ruritania: Loaded;

beforeAll(async () => {
  ruritania = await loadRuritania();
});

const none = { leaveOut: [], add: [], order: [], retitle: {} };
const visitors = (fields: Partial<AudienceSpec>) =>
  change(ruritania, { audiences: { visitors: { name: 'Visitors', extends: 'citizens', ...fields } } });
const audience = (fields: Partial<AudienceSpec>) => resolveAudience('visitors', visitors(fields).library);
const namesIn = (fields: Partial<AudienceSpec>, list: 'deck' | 'backup' | 'briefing' = 'deck') =>
  audience(fields).placed[list].map(({ name }) => name);

describe('the sections of an audience that extends another', () => {
  test('go by their kind, a driver by its own name', () => {
    expect(namesIn({})).toEqual(['cover', 'judgements', 'bread', 'figure', 'gaps']);
    expect(namesIn({}, 'backup')).toEqual(['legend', 'sources']);
  });

  test('go by the name that they are given, and are counted where they repeat', () => {
    const deck: AudienceSpec['deck'] = [
      { section: 'text', body: [], points: [] },
      { section: 'text', body: [], points: [], name: 'appeal' },
      { section: 'text', body: [], points: [] },
    ];
    expect(namesIn({ deck })).toEqual(['text', 'appeal', 'text-2']);
  });

  test('can be left out, in each list by itself', () => {
    const changes = {
      deck: { ...none, leaveOut: ['figure', 'gaps'] },
      backup: { ...none, leaveOut: ['legend'] },
    };
    expect(namesIn({ changes })).toEqual(['cover', 'judgements', 'bread']);
    expect(namesIn({ changes }, 'backup')).toEqual(['sources']);
    expect(namesIn({ changes }, 'briefing')).toContain('legend');
  });

  test('can be added before, behind or at the end', () => {
    const section = { section: 'text' as const, body: [], points: [] };
    const add = [
      { section, after: 'cover' },
      { section: { ...section, name: 'appeal' }, before: 'gaps' },
      { section },
    ];
    expect(namesIn({ changes: { deck: { ...none, add } } })).toEqual([
      ...['cover', 'text', 'judgements', 'bread', 'figure', 'appeal', 'gaps', 'text-2'],
    ]);
  });

  test('change places among those that are named', () => {
    expect(namesIn({ changes: { deck: { ...none, order: ['gaps', 'judgements'] } } })).toEqual([
      ...['cover', 'gaps', 'bread', 'figure', 'judgements'],
    ]);
  });

  test('get other titles, and keep the rest', () => {
    const retitle = { gaps: { headline: text('Ask the miller') } };
    const dossier = selectDocuments('visitors', visitors({ changes: { deck: { ...none, retitle } } }));
    const { headline, rows } = sectionOf(documentOf(dossier, 'deck'), 'gaps').context;
    expect(plainText(headline as Printable)).toBe('Ask the miller');
    expect(rows).toHaveLength(1);
  });

  test('are changed again by the next audience', () => {
    const audiences = {
      visitors: {
        name: 'Visitors',
        extends: 'citizens',
        changes: { deck: { ...none, leaveOut: ['figure'] } },
      },
      guests: { name: 'Guests', extends: 'visitors', changes: { deck: { ...none, leaveOut: ['gaps'] } } },
    };
    const guests = resolveAudience('guests', change(ruritania, { audiences }).library);
    expect(guests.deck.map(({ section }) => section)).toEqual(['cover', 'judgements', 'driver']);
    expect(guests.budgets.slides).toBe(3);
  });

  test('move the budget of slides with them, unless it is given', () => {
    const changes = { deck: { ...none, leaveOut: ['figure'] } };
    expect(audience({ changes }).budgets).toEqual({ slides: 4, pages: 1, words: 200 });
    expect(audience({ changes, budgets: { slides: 6 } }).budgets.slides).toBe(6);
  });

  test('know where they were written', () => {
    const add = [{ section: { section: 'text' as const, body: [], points: [] } }];
    const { placed } = audience({ changes: { deck: { ...none, leaveOut: ['cover'], add } } });
    expect(placed.deck.map(({ audience: id, path }) => [id, ...path].join(' '))).toEqual([
      ...['citizens deck 1', 'citizens deck 2', 'citizens deck 3', 'citizens deck 4'],
      'visitors changes deck add 0 section',
    ]);
  });
});

describe('the depth of an audience', () => {
  const driverIn = (fields: Partial<AudienceSpec>, kind: 'deck' | 'briefing') =>
    sectionOf(documentOf(selectDocuments('visitors', visitors(fields)), kind), 'driver').context as {
      readonly paragraphs: readonly unknown[];
      readonly points: readonly unknown[];
      readonly status?: { readonly trend: string };
    };

  test('prints the summary of a driver, or two lines, or its latest status too', () => {
    expect(driverIn({}, 'briefing')).toMatchObject({ paragraphs: [{}], points: [], status: undefined });
    expect(driverIn({ depth: 'short' }, 'briefing')).toMatchObject({ paragraphs: [], points: [{}, {}] });
    expect(driverIn({ depth: 'full' }, 'briefing')).toMatchObject({
      paragraphs: [{}],
      status: { trend: 'Mixed' },
    });
    expect(driverIn({ depth: 'full' }, 'deck').status).toBeUndefined();
  });
});

describe('another language', () => {
  test('changes labels, dates and numbers, and marks what the content has in its own language only', () => {
    const briefing = documentOf(selectDocuments('visitors', visitors({ language: 'de' })), 'briefing');
    expect(briefing.doc).toMatchObject({ language: 'de', asOf: '30. Juni 2025' });
    expect(briefing.labels.bottomLine).toBe('Kernaussage');
    const { statement } = sectionOf(briefing, 'bottom-line').context as { statement: Printable };
    expect(statement.runs).toEqual([{ run: 'text', text: 'Bread keeps the peace.', language: 'en' }]);
  });

  test('prints what the content has in that language without a mark', () => {
    const german = { parts: [{ part: 'text' as const, text: 'Brot hält die Ruhe.' }] };
    const briefing: AudienceSpec['briefing'] = [
      { section: 'bottom-line', statement: { en: text('Bread keeps the peace.')['']!, de: german } },
    ];
    const document = documentOf(
      selectDocuments('visitors', visitors({ language: 'de', briefing })),
      'briefing',
    );
    const { statement } = sectionOf(document, 'bottom-line').context as { statement: Printable };
    expect(statement.runs).toEqual([{ run: 'text', text: 'Brot hält die Ruhe.' }]);
  });

  test('leaves the dates and numbers in a sentence of another language in that language', () => {
    const parts = [
      { part: 'text' as const, text: 'Since ' },
      { part: 'date' as const, date: '2024-03' },
      { part: 'text' as const, text: ' ' },
      { part: 'quantity' as const, claim: 'bakers-rise-early' },
    ];
    const briefing: AudienceSpec['briefing'] = [
      { section: 'bottom-line', statement: { '': { parts } } },
      { section: 'sources' },
    ];
    const document = documentOf(
      selectDocuments('visitors', visitors({ language: 'de', briefing })),
      'briefing',
    );
    const { statement } = sectionOf(document, 'bottom-line').context as { statement: Printable };
    expect(statement.runs).toEqual(
      ['Since ', 'March 2024', ' ', '7 of 12 bakers asked'].map((text) => ({
        run: 'text',
        text,
        language: 'en',
      })),
    );
  });

  test('reads its numbers back as it writes them', () => {
    expect(readNumbers('1.047 Menschen, 3,7\u00a0%, 600 Millionen USD, −1,1 %', 'de')).toEqual([
      ...[1047, 3.7, 600e6, -1.1],
    ]);
    expect(readNumbers('3300만 유로, 1조 원, 1,047명', 'ko')).toEqual([33e6, 1e12, 1047]);
    expect(readNumbers('1,047 people, 3.7%, USD 600 million')).toEqual([1047, 3.7, 600e6]);
  });
});
