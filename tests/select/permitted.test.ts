import { beforeAll, describe, expect, test } from 'vitest';
import type { Loaded } from '../../src/load/loaded.ts';
import type { Audience } from '../../src/model/audience.ts';
import type { SectionSpec } from '../../src/model/schema/section.ts';
import type { Choose } from '../../src/sections/figures/define.ts';
import { figureOf, figures } from '../../src/sections/figures/registry.ts';
import type { FigureRenderer } from '../../src/sections/figures/renderer.ts';
import { sections } from '../../src/sections/registry.ts';
import { resolveAudience } from '../../src/select/audience.ts';
import { dataFiles } from '../../src/select/exports/exports.ts';
import { selectDossier } from '../../src/select/select.ts';
import { selectTalk } from '../../src/select/talk/talk.ts';
import { loadOnce } from '../load/load-once.ts';
import { withCanaries } from './canaries.ts';
import { text } from './ruritania.ts';

/** Kinds of section that print what the profile names or says, and list nothing of the library on their own. */
const named: readonly string[] = [
  ...[
    'cover',
    'bottom-line',
    'judgements',
    'driver',
    'figure',
    'big-number',
    'account',
    'arc',
    'matrix',
    'scorecard',
  ],
  ...['watch', 'gaps', 'know', 'compare', 'scenarios', 'options', 'text', 'cards', 'lesson', 'questions'],
  ...['aims', 'minute-plan', 'worksheet', 'mark-scheme'],
  ...['numbers', 'events', 'disputes', 'origins', 'contents', 'sources'],
];

const figureKinds: Readonly<Record<string, object>> = {
  timeline: { events: 'all' },
  'causal-map': { links: 'all' },
  gauges: { pillars: 'all' },
  indicators: { indicators: 'all' },
  scorecard: { forecasts: 'all' },
  'heat-map': { claims: 'all' },
  cone: { scenarios: 'all' },
  relays: { sources: 'all' },
};

let plain: Loaded;
let watched: Loaded;
let chooses: ReadonlyMap<string, Choose>;
beforeAll(async () => {
  plain = await loadOnce('content');
  watched = withCanaries(plain);
  chooses = new Map(
    await Promise.all(
      Object.keys(figures).map(async (figure) => {
        const kind = figureOf({ figure });
        return [figure, kind.choose ?? (await kind.load())] as const;
      }),
    ),
  );
});

/** Gives what a figure shows instead of a picture. */
const renderer: FigureRenderer = {
  prepare: async () => {},
  clear: () => {},
  draw: (spec, desk) => {
    const chosen = chooses.get(spec.figure)!(spec, desk);
    return { ...chosen, drawing: { html: JSON.stringify(chosen.data), alternative: '' } };
  },
};

/** The entry of a profile of the library for a kind of section; else one that says nothing but its headline. */
function specOf(section: string): SectionSpec {
  const { deck = [], briefing = [] } = plain.library.audiences.analyst!;
  const found = [...briefing, ...deck].find((spec) => spec.section === section);
  return found ?? { section, headline: text(section), usage: false };
}

const analyst = (loaded: Loaded, briefing: readonly SectionSpec[]): Audience => ({
  ...resolveAudience('analyst', loaded.library),
  deck: [],
  backup: [],
  briefing: [...briefing, { section: 'sources' }],
});

/** What a briefing of some sections says, as data. */
function printed(loaded: Loaded, specs: readonly SectionSpec[]): string {
  const audience = analyst(
    loaded,
    specs.map((spec) => ({ ...spec, notes: undefined })),
  );
  return JSON.stringify(selectDossier({ audience, kind: 'briefing' }, { ...loaded, renderer }), undefined, 1);
}

const onlyInDeck = new Set(
  Object.values(sections).flatMap(({ id, templates }) => (templates.briefing ? [] : [id])),
);

describe('what prints for an audience is the same whether the library holds more than it may have, or not', () => {
  test.each(Object.keys(sections).filter((section) => !named.includes(section)))('section %s', (section) => {
    expect(onlyInDeck.has(section)).toBe(false);
    const specs = [specOf(section)];
    expect(printed(watched, specs)).toBe(printed(plain, specs));
    // The canaries are there to be seen: the audience of the highest ceiling gets them, where the section lists such things.
    expect(printed(watched, specs)).not.toContain('canary');
  });

  test.each(Object.entries(figureKinds))('figure %s', (figure, choice) => {
    const specs = [
      {
        section: 'figure',
        headline: text('A figure'),
        points: [],
        figure: { figure, title: text('A figure'), ...choice },
      },
    ];
    expect(printed(watched, specs)).toBe(printed(plain, specs));
  });

  test('data files', () => {
    const files = (loaded: Loaded) =>
      dataFiles({
        library: loaded.library,
        audience: { ...analyst(loaded, []), exports: ['evidence', 'sources'] },
        locale: loaded.locales.en!,
      });
    expect(files(watched)).toEqual(files(plain));
  });

  test('what a speaker gets beside the slides', () => {
    const talk = (loaded: Loaded) => {
      const { library, locales } = loaded;
      const audience = resolveAudience('analyst', library);
      const document = selectDossier({ audience, kind: 'deck' }, { ...plain, renderer });
      return selectTalk({ document, audience, library, locale: locales.en!, locales });
    };
    expect(talk(watched)).toEqual(talk(plain));
  });
});

test('an audience of the highest ceiling is told of all of it', () => {
  const { library } = watched;
  const raised = {
    ...watched,
    library: {
      ...library,
      audiences: {
        ...library.audiences,
        analyst: { ...library.audiences.analyst!, tlp: 'TLP:RED' as const },
      },
    },
  };
  for (const section of [
    'coverage',
    'source-base',
    'statistics',
    'corrections',
    'waivers',
    'timeline',
    'forecast-table',
  ])
    expect(printed(raised, [specOf(section)]), section).not.toBe(printed(plain, [specOf(section)]));
});
