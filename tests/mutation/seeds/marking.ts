import { printedSections } from '../../../src/check/printed.ts';
import type { Edit, Ground, Planting, Seed } from '../fault.ts';
import { wanted } from '../fault.ts';
import { pick } from '../random.ts';
import { markup, offsetOf, onPages, onPaperSlides, type Spot, spotsOf, strip, turn } from '../sites.ts';

/** Where the fields of a claim or a source begin: behind its id. */
function fieldsOf(ground: Ground, id: string, kind: 'claim' | 'source' = 'claim') {
  const { file: path, line, column } = ground.library.origins[`${kind}:${id}`]!;
  const file = ground.nameOf(path);
  const text = ground.read(file);
  return { file, at: text.indexOf('\n', text.indexOf(`id: '${id}'`, offsetOf(text, line, column) - 40)) };
}

/** Labels that say too little, each on a slide. */
function wrongLabels(ground: Ground): Planting {
  const chosen = pick(ground.random, spotsOf(ground, onPaperSlides), wanted);
  return {
    page: onPages(chosen, (inner) => inner.replace(/TLP(?::|&#58;)CLEAR/, 'TLP&#58;GREEN')),
    faults: chosen.map(({ document, number }) => ({
      name: `the label of ${document}, slide ${number}`,
      isToldBy: ({ place }) => place.document === document && (place.page ?? number) === number,
    })),
  };
}

/**
 * Claims that were marked after a profile asked for them. A list or a count of all claims leaves a marked one out by itself,
 * so they are taken from what sections show by name in documents for readers of a selection: one a planting, since the
 * first one stops its audience.
 */
function markedClaims(ground: Ground): readonly Planting[] {
  const selections = ground.documents.filter(({ audience }) => audience.excludes.length > 0);
  const shown = selections.flatMap((facts) => printedSections(facts).flatMap(({ claims }) => claims));
  const claims = [...new Set(shown)];
  return pick(ground.random, claims, wanted).map((id, index) => ({
    edits: [
      {
        ...fieldsOf(ground, id),
        insert: ` ${turn(["tlp: 'TLP:RED',", "tlp: 'TLP:AMBER',", 'protected: true,'], index)}`,
      },
    ],
    faults: [{ name: `${id} is marked`, isToldBy: ({ message }) => message.includes(`"${id}"`) }],
  }));
}

const hidings: readonly ((words: string) => string)[] = [
  (words) => `<p ${strip('white-space:nowrap')}>${words}</p>`,
  (words) => `<!-- ${words} -->`,
  (words) =>
    `<svg role="img" aria-label="${words}" viewBox="0 0 24 24" ${strip('width:24px;height:24px')}><circle cx="12" cy="12" r="9"/></svg>`,
  (words) => `<p hidden>${words}</p>`,
  (words) => `<p ${strip()} title="${words}">Rice</p>`,
  (words) => `<a href="https://example.org/?q=${encodeURIComponent(words)}" ${strip()}>A paper on rice</a>`,
  (words) => `<p style="display:none">${[...words].join('&shy;')}</p>`,
  (words) =>
    `<div hidden>${words
      .split(' ')
      .map((word) => `<span>${word}</span>`)
      .join(' ')}</div>`,
];

const told = [
  'The miller of Hentzau hides two sacks of rye behind the old water wheel',
  'A ferryman carries letters for the garrison under his nets each Thursday night',
  'The postmistress of Zenda opens the parcels that come from the lowland cousins',
  'Three clockmakers of Strelsau repair the tower bell without asking for a permit',
  'Shepherds cross the northern pass at dawn while the sentries eat their porridge',
  'The beekeeper sells candles to officers who pay him in copper wire',
  'A choirmaster copies forbidden ballads into the margins of his hymn books',
  'The stationmaster lowers the lamp twice whenever a coal train runs early',
  'Vintners below the castle bury their best barrels before the harvest count',
  'A schoolmaster teaches the dialect of the marshes behind closed shutters',
];

/** Ten protected claims are new in the library, and their words stand somewhere in a document. */
function leaks(ground: Ground): Planting {
  const spots = pick(ground.random, spotsOf(ground, onPaperSlides), wanted);
  return {
    edits: [protectedClaims(ground, told)],
    page: onPages(spots, (inner, _, index) => inner + turn(hidings, index)(told[index]!)),
    faults: told.map((_, index) => ({
      name: `seeded-${index} in ${turn(hidings, index)('…').slice(0, 40)}`,
      isToldBy: ({ message }) => message.includes(`"seeded-${index}"`),
    })),
  };
}

const guarded = [
  "identity: 'Flavia Tarlenheim'",
  "place: 'Mill Lane, Hentzau'",
  "other: 'cook at the Strelsau mission'",
  "identity: 'Rudolf Rassendyll'",
  "other: 'Operation Lantern'",
];

/** Five sources and five claims protect a field, and its words stand somewhere in a document. */
function protectedFields(ground: Ground): Planting {
  const { sources, claims } = ground.library;
  const free = Object.values(claims).filter(({ protected: own }) => own === false);
  const chosen = [
    ...pick(ground.random, Object.keys(sources), wanted / 2).map((id) => ({ kind: 'source' as const, id })),
    ...pick(ground.random, free, wanted / 2).map(({ id }) => ({ kind: 'claim' as const, id })),
  ];
  const spots = pick(ground.random, spotsOf(ground, onPaperSlides), wanted);
  // Each in words of its own, so that each is told by itself.
  const field = (index: number) =>
    turn(guarded, index).replace(/'$/, ` ${String.fromCharCode(65 + index)}bel'`);
  const wordsOf = (index: number) => field(index).slice(field(index).indexOf("'") + 1, -1);
  return {
    edits: chosen.map(({ kind, id }, index) => ({
      ...fieldsOf(ground, id, kind),
      insert: ` protected: { ${field(index)} },`,
    })),
    page: onPages(spots, (inner, _, index) => inner + turn(hidings, index)(wordsOf(index))),
    faults: chosen.map(({ kind, id }, index) => ({
      name: `a field of the ${kind} ${id} in ${turn(hidings, index)('…').slice(0, 40)}`,
      isToldBy: ({ message }) => message.includes(`The ${kind} "${id}" protects its`),
    })),
  };
}

const common = [
  'It rose.',
  'It grew.',
  'Not known.',
  'People left.',
  'No change.',
  'It fell.',
  'More came.',
  'He spoke.',
  'They met.',
  'It ended.',
];

/** A new file with a protected claim for each saying: `seeded-0`, `seeded-1`. */
function protectedClaims(ground: Ground, sayings: readonly string[]): Edit {
  const [source] = Object.keys(ground.library.sources);
  const { file: path } = ground.library.origins[`source:${source}`]!;
  const file = ground.nameOf(path).replace(/^content\//, '');
  const name = new RegExp(`export const (\\w+) = defineSource\\(\\{\\s*id: '${source}'`).exec(
    ground.read(`content/${file}`),
  )?.[1];
  const claims = sayings.map(
    (says, index) =>
      `export const seeded${index} = defineClaim({ id: 'seeded-${index}', kind: 'observation', says: '${says}', protected: true, sources: [at(${name})], asOf: '2024' });`,
  );
  return {
    file: 'content/seeded.ts',
    insert: `import { at, defineClaim } from 'groundswell';\nimport { ${name} } from './${file}';\n${claims.join('\n')}\n`,
  };
}

/** Ten protected claims that say what anybody may say. */
const tooCommon = (ground: Ground): Planting => ({
  edits: [protectedClaims(ground, common)],
  faults: common.map((says, index) => ({
    name: says,
    isToldBy: ({ message }) => message.includes(`"seeded-${index}"`),
  })),
});

const traces = (ground: Ground): readonly string[] => {
  const ids = Object.values(ground.library.claims)
    .flatMap(({ evidence }) => evidence)
    .filter((id) => id.includes('-'));
  return [
    'content/claims/markets.ts:41',
    '/home/anna/notes/rice.txt',
    ids[0]!,
    'output/internal/coverage.html',
    ids[40]!,
    'C:\\Users\\anna\\rice.txt',
    '/tmp/groundswell/rice.html',
    ids[80]!,
    'file:///work/rice.html',
    ids[120]!,
  ];
};

export const markingSeeds: readonly Seed[] = [
  { rule: 'marking/ceiling', plant: (ground) => [wrongLabels(ground)] },
  {
    rule: 'marking/excluded',
    also: {
      'marking/leak-too-common': 'a claim that was marked may say what permitted texts say too',
      'marking/leak': 'what is said of a marked claim may have a phrase in common with another text',
    },
    plant: markedClaims,
  },
  {
    rule: 'marking/internal',
    plant: (ground) => [
      markup(ground, onPaperSlides, (_: Spot, index) => {
        const words = traces(ground)[index]!;
        return { html: `<p ${strip()}>${words}</p>`, words };
      }),
    ],
  },
  { rule: 'marking/leak', plant: (ground) => [leaks(ground), protectedFields(ground)] },
  { rule: 'marking/leak-too-common', plant: (ground) => [tooCommon(ground)] },
];
