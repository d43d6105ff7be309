import { beforeAll, describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Dossier } from '../../src/model/dossier.ts';
import { jsonInScript } from '../../src/model/linked-data.ts';
import { isPrintable } from '../../src/model/printable.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { claimReviews } from '../../src/select/claim-review.ts';
import { loadOnce } from '../load/load-once.ts';
import { selectDocuments } from './documents.ts';
import { change, documentOf, sectionOf } from './ruritania.ts';

let classroom: Loaded;

beforeAll(async () => {
  classroom = await loadOnce('tests/cases/classroom/content');
});

const briefing = (id: string, loaded = classroom) => documentOf(selectDocuments(id, loaded), 'briefing');

/** A value of a context as words: citations as [1, 2]. */
function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  if (isPrintable(value))
    return value.printable === 'markup'
      ? value.html
      : value.runs.map((run) => (run.run === 'cite' ? `[${run.numbers.join(', ')}]` : run.text)).join('');
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)]));
}
const contextOf = (document: Dossier, section: string) =>
  inWords(sectionOf(document, section).context) as Record<string, never>;

describe('a lesson', () => {
  test('tells the idea, the steps and a question on paper', () => {
    expect(contextOf(briefing('pupils'), 'lesson')).toMatchObject({
      headline: 'Bread holds the city',
      idea: 'Bakers rise early.[1, 2]',
      mechanism: 'Morning bread',
      steps: ['Bakers rise', 'Bread is warm', 'People are calm'],
      ask: 'Who gains?',
    });
  });

  test('leaves the idea to the speaker where a slide has evidence to show', () => {
    const deck = documentOf(selectDocuments('pupils', classroom), 'deck');
    expect(contextOf(deck, 'lesson')).toMatchObject({
      idea: undefined,
      known: ['7 of 12 bakers asked (58%) rose early[1, 2]'],
    });
  });
});

describe('questions', () => {
  test('come without their answers unless the profile asks for them', () => {
    const [row] = contextOf(briefing('pupils'), 'questions').rows as unknown as object[];
    expect(row).toEqual({
      number: 1,
      says: 'Why bread?',
      level: 'Explain',
      readers: 'secondary school',
      guide: undefined,
    });
    const [answered] = contextOf(briefing('teachers'), 'questions').rows as unknown as object[];
    expect(answered).toMatchObject({ number: 4, guide: 'Because bakers rise early.[1, 2]' });
  });

  test('the teacher’s notes have no deck of the pupils', () => {
    expect(selectDocuments('teachers', classroom).map(({ kind }) => kind)).toEqual(['briefing']);
  });
});

describe('names and words', () => {
  test('print their own script once it was checked, and tell no reader how many wait', () => {
    const glossary = sectionOf(briefing('pupils'), 'words').context as Record<string, never>;
    const rows = glossary.rows as unknown as { name: string; original?: { runs: object[] } }[];
    expect(rows.map(({ name, original }) => [name, original?.runs])).toEqual([
      ['crumb', undefined],
      ['loaf', [{ run: 'text', text: '빵', language: 'ko' }]],
    ]);
    expect(glossary).not.toHaveProperty('unread');
    expect(JSON.stringify(briefing('pupils'))).not.toContain('부스러기');
  });

  test('tell writers how to use a word, and other spellings of a name', () => {
    expect(contextOf(briefing('press'), 'words').rows).toMatchObject([
      { says: 'A unit of bread.', usage: 'Count loaves, not slices.', others: 'brick' },
    ]);
    expect(contextOf(briefing('press'), 'who').rows).toMatchObject([
      { name: 'Rudolf Elphberg', says: 'King', others: 'Rudolf the Red' },
    ]);
  });
});

test('a number says what it rests on and cites each source once', () => {
  expect(contextOf(briefing('press'), 'numbers').rows).toEqual([
    {
      number: '7 of 12 bakers asked (58%)',
      basis: 'the Institute; bakers in the capital; year not recorded; convenience sample',
      say: '7 of 12 bakers asked (58%) rose early.[1, 2]',
      avoid: 'All bakers.',
    },
  ]);
});

describe('disputes', () => {
  test('stand with what is held now, and since when', () => {
    expect(contextOf(briefing('press'), 'disputes').rows).toEqual([
      {
        topic: 'The queue',
        said: 'The queue reached the river.[1]',
        now: 'A photograph shows a shorter queue.[2]',
        standing: 'Disputed',
        date: '',
      },
      {
        topic: 'Bakers',
        said: 'All bakers rose early.',
        now: 'It was 7 of 12 bakers asked (58%).[1, 2]',
        standing: 'Corrected',
        date: 'February 2025',
      },
      {
        topic: 'The flood',
        said: 'The flour store was flooded.[1, 2]',
        now: 'First told by a boatman. Nobody saw water. It had not rained.',
        standing: 'Rumour',
        date: '',
      },
    ]);
  });

  const withRow = (row: object) =>
    change(classroom, {
      audiences: {
        press: {
          briefing: [
            { section: 'disputes', rows: [{ topic: { '': { parts: [] } }, ...row }] },
            { section: 'sources' },
          ] as never,
        },
      },
    });

  test.each([
    [{ claim: 'queue', check: 'queue-to-verify' }, /"queue-to-verify" is still to be verified/],
    [{ claim: 'bakers', check: 'queue-check' }, /"queue-check" is not about "bakers"/],
    [{ claim: 'bakers' }, /"bakers" is of kind statistic, not rumour/],
    [{ claim: 'queue', check: 'queue-secret' }, /"queue-secret" rests on the source "secret"/],
  ])('refuse %j', (row, message) => {
    expect(() => briefing('press', withRow(row))).toThrow(message);
  });
});

test('origins are counted once, whoever passes them on', () => {
  expect(contextOf(briefing('press'), 'origins').rows).toEqual([
    { topic: 'Bakers[1, 2]', publications: 2, origins: 1, names: 'the Institute' },
    { topic: 'The queue[1]', publications: 1, origins: 1, names: 'Institute' },
    { topic: 'The flood[1, 2]', publications: 2, origins: 1, names: 'a boatman' },
  ]);
});

describe('claim reviews', () => {
  const reviews = () => {
    const { library, locales } = classroom;
    const audience = resolveAudience('press', library);
    return claimReviews({ document: briefing('press'), library, audience, locale: locales.en! })!;
  };

  test('say who claimed what, the verdict and its sources', () => {
    const graph = reviews()['@graph'] as Record<string, unknown>[];
    expect(graph.map(({ claimReviewed, reviewRating }) => [claimReviewed, reviewRating])).toEqual([
      ['The queue reached the river.', { '@type': 'Rating', alternateName: 'Disputed' }],
      [
        'Of those asked, 7 of 12 bakers asked (58%) rose early.',
        { '@type': 'Rating', alternateName: 'Corrected' },
      ],
    ]);
    expect(graph[0]).toMatchObject({
      '@type': 'ClaimReview',
      datePublished: '2025-01',
      author: { '@type': 'Organization', name: 'Bread in class' },
      itemReviewed: {
        '@type': 'Claim',
        author: { name: 'Gazette' },
        datePublished: '2024-04',
        appearance: [{ name: 'Gazette on bread', url: 'https://example.org/paper' }],
      },
    });
  });

  test('give the whole address of the page and the publisher, where the library says both', () => {
    const page = 'https://example.org/bread/press/bread-press-briefing.html';
    const { library, locales } = change(classroom, {});
    const audience = resolveAudience('press', library);
    const named = { ...library, library: { ...library.library, publisher: 'Bread Desk' } };
    const given = { document: briefing('press'), library: named, audience, locale: locales.en!, page };
    expect((claimReviews(given)!['@graph'] as Record<string, unknown>[])[0]).toMatchObject({
      url: `${page}#numbers-1`,
      author: { name: 'Bread Desk' },
    });
    expect((reviews()['@graph'] as Record<string, unknown>[])[0]).not.toHaveProperty('url');
  });

  test('are as old as the edition where they tell of a correction', () => {
    const [, corrected] = reviews()['@graph'] as Record<string, unknown>[];
    expect(corrected?.datePublished).toBe(classroom.library.library.asOf);
  });

  test('name a person as one', () => {
    const { library, locales } = change(classroom, { claims: { queue: { reportedBy: 'Rudolf Elphberg' } } });
    const audience = resolveAudience('press', library);
    const graph = claimReviews({ document: briefing('press'), library, audience, locale: locales.en! })!;
    expect(graph['@graph']).toMatchObject([
      { itemReviewed: { author: { '@type': 'Person', name: 'Rudolf Elphberg' } } },
      { itemReviewed: { author: { '@type': 'Organization' } } },
    ]);
  });

  test('keep back what is to be verified and what is above the ceiling', () => {
    expect(JSON.stringify(reviews())).not.toMatch(/another one|palace|secret/i);
  });

  test.each([
    ['protected', { protected: true }],
    ['above the ceiling', { tlp: 'TLP:RED' }],
  ])('keep back a claim that is %s, though the document was made with it', (_, marking) => {
    const document = briefing('press');
    const named = reviews()['@graph'] as { claimReviewed: string }[];
    expect(named[0]?.claimReviewed).toBe('The queue reached the river.');
    const queue = Object.values(classroom.library.claims).find(({ says }) =>
      JSON.stringify(says).includes('reached the river'),
    );
    const { library, locales } = change(classroom, { claims: { [queue!.id]: marking } });
    const audience = resolveAudience('press', library);
    const left = claimReviews({ document, library, audience, locale: locales.en! });
    expect(JSON.stringify(left)).not.toContain('reached the river');
    expect(left?.['@graph']).toHaveLength(named.length - 1);
  });

  test('have no field but those of schema.org', () => {
    const fields: Readonly<Record<string, readonly string[]>> = {
      ClaimReview: [
        ...['url', 'inLanguage', 'claimReviewed', 'datePublished', 'author', 'reviewBody'],
        ...['reviewRating', 'itemReviewed', 'citation'],
      ],
      Claim: ['author', 'datePublished', 'appearance'],
      CreativeWork: ['name', 'url'],
      Rating: ['alternateName'],
      Organization: ['name'],
      Person: ['name'],
    };
    const unknownFields = (node: unknown): string[] => {
      if (Array.isArray(node)) return node.flatMap(unknownFields);
      if (typeof node !== 'object' || node === null) return [];
      const { '@type': type, ...rest } = node as Record<string, unknown>;
      const own = Object.keys(rest).filter((key) => !fields[String(type)]?.includes(key));
      return [...own.map((key) => `${type}.${key}`), ...Object.values(rest).flatMap(unknownFields)];
    };
    expect(unknownFields(reviews()['@graph'])).toEqual([]);
  });

  test('stand in a page as JSON that nothing in it ends', () => {
    const text = jsonInScript(reviews());
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(reviews())));
    expect(text).toContain('Bread survey \\u003c/script>');
  });
});
