import { at, defineClaim, defineLibrary, defineSource, prose, share } from 'groundswell';

/** What every case builds on. It has no fault. */
export const library = defineLibrary({
  id: 'ruritania',
  title: 'Bread and buses',
  subject: 'Ruritania',
  edition: 'Test edition',
  asOf: '2025-06-30',
  rests: 'Figures rest on one invented survey.',
});

export const survey = defineSource({
  id: 'bread-survey',
  title: 'Bread survey of Strelsau',
  short: 'Bread survey',
  publisher: 'Strelsau Institute',
  kind: 'survey',
  issued: '2024-05',
  url: 'https://example.org/bread',
  paragraphs: 12,
});

export const bakers = defineClaim({
  id: 'bakers-rise-early',
  kind: 'statistic',
  says: prose`Most bakers rise before dawn.`,
  quantity: share({
    count: 7,
    of: 12,
    population: 'bakers asked in the capital',
    fieldwork: '2024-03',
    sampling: 'convenience',
  }),
  sources: [at(survey, { paragraph: 3 })],
  asOf: '2024-03',
});

export const buses = defineClaim({
  id: 'buses-late',
  kind: 'observation',
  says: 'Buses ran late all winter.',
  sources: [at(survey)],
  asOf: '2024',
});
