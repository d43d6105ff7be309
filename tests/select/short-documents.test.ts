import { beforeAll, describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/load/loaded.ts';
import type { DocumentKind } from '../../src/model/dossier.ts';
import { isPrintable, plainText } from '../../src/model/printable.ts';
import { loadOnce } from '../load/load-once.ts';
import { selectDocuments } from './documents.ts';
import { documentOf, sectionOf } from './ruritania.ts';

let examples: Loaded;

beforeAll(async () => {
  examples = await loadOnce('docs/examples');
});

/** A value of a context as words. */
function inWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  if (isPrintable(value)) return value.printable === 'markup' ? value.html : plainText(value);
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inWords(inner)]));
}

/** What the template of a section of the examples gets, in words; the document has that section and its sources. */
function contextOf(kind: DocumentKind, section: string, { library, ...loaded } = examples) {
  const { readers } = library.audiences;
  const only = readers![kind]!.filter((one) => one.section === section || one.section === 'sources');
  const audiences = { ...library.audiences, readers: { ...readers!, deck: [], briefing: [], [kind]: only } };
  const documents = selectDocuments('readers', { ...loaded, library: { ...library, audiences } });
  return inWords(sectionOf(documentOf(documents, kind), section).context);
}

describe('a key judgement', () => {
  test('has its likelihood as a band of the scale, and its date where the outlook names none', () => {
    expect(contextOf('deck', 'judgements')).toMatchObject({
      rows: [
        {
          number: 1,
          outlook: 'It is likely that the towns will stay calm next winter',
          likelihood: { label: 'Likely', range: '55–80%', from: 55, width: 25 },
          horizon: 'March 2027',
          test: 'three towns or more riot over bread before April 2027',
        },
      ],
    });
  });

  test('does not say its date a second time', () => {
    const { library } = examples;
    const calm = library.judgements['bread-keeps-the-peace']!;
    const that = { '': { parts: [{ part: 'text' as const, text: 'they stay calm through 2027' }] } };
    const dated = { ...calm, outlook: { likelihood: 'likely' as const, that } };
    const loaded = {
      ...examples,
      library: { ...library, judgements: { ...library.judgements, 'bread-keeps-the-peace': dated } },
    };
    expect(contextOf('deck', 'judgements', loaded)).toMatchObject({ rows: [{ horizon: '' }] });
  });
});

test('an option says who acts, with what, at what price and when', () => {
  expect(contextOf('deck', 'options')).toMatchObject({
    triggers: true,
    rows: [
      {
        actor: 'The ministry of food',
        instrument: 'a subsidy to mills',
        cost: 'Nobody knows who would pay.',
        trigger: 'queues are longer than an hour',
      },
    ],
  });
});

test('the bottom line says why it matters now', () => {
  expect(contextOf('deck', 'bottom-line')).toMatchObject({
    whyNow: 'The harvest failed, and winter begins.',
  });
});

describe('for a class', () => {
  test('a worksheet asks and leaves room to write; answers stay with the mark scheme', () => {
    const sheet = contextOf('briefing', 'worksheet');
    expect(sheet).toMatchObject({
      rows: [
        {
          number: 1,
          ask: 'Who gains when bread is dear? Give one reason.',
          marks: '2 marks',
          lines: [1, 2, 3],
        },
      ],
    });
    expect(JSON.stringify(sheet)).not.toContain('accept any reason');
    expect(contextOf('briefing', 'mark-scheme')).toMatchObject({
      halves: true,
      rows: [{ number: 1, full: 'Those who sell it; accept any reason that names how.', marks: '2 marks' }],
    });
  });

  test('a plan counts its minutes, each step where it stands in the lesson', () => {
    expect(contextOf('briefing', 'minute-plan')).toMatchObject({
      signs: true,
      rows: [
        { span: '0–10', from: 0, width: 20, sign: 'Somebody asks what it cost.' },
        { span: '10–50', from: 20, width: 80, sign: undefined },
      ],
    });
  });

  test('aims begin with what is done', () => {
    expect(contextOf('briefing', 'aims')).toMatchObject({
      lead: 'By the end of the lesson you can',
      aims: [{ verb: 'Read', what: 'what a price counts' }, { verb: 'Explain' }],
    });
  });
});

test('a story names who tells it, and tells it in dated beats', () => {
  const story = contextOf('deck', 'arc');
  expect(story).toMatchObject({
    beats: [{ when: 'By night' }, { when: 'The year after', says: 'She left.' }],
  });
  expect(Object.keys(Object(story))).toEqual(expect.arrayContaining(['speaker', 'relayedBy']));
});

test('a cell that says how not to put a number begins with a capital', () => {
  expect(contextOf('briefing', 'numbers')).toMatchObject({
    rows: [{ avoid: 'Twice as dear as a year ago' }],
  });
});
