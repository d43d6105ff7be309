import {
  at,
  cite,
  date,
  defineCaveat,
  defineCheck,
  defineClaim,
  defineDriver,
  defineGap,
  defineIndicator,
  defineJudgement,
  definePillar,
  defineSource,
  own,
  prose,
  quantity,
  share,
  unknown,
} from 'groundswell';

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

export const gazette = defineSource({
  id: 'gazette',
  title: unknown('the page has no title'),
  short: 'Strelsau Gazette',
  publisher: 'Strelsau Gazette',
  kind: 'news',
  issued: unknown('the page has no date'),
  url: unknown('read on paper'),
});

export const bakers = defineClaim({
  id: 'bakers-rise-early',
  kind: 'statistic',
  says: prose`In a survey, ${own()} rose before dawn.`,
  plain: prose`Of the bakers asked, ${own()} got up before dawn.`,
  quantity: share({
    count: 7,
    of: 12,
    unit: 'bakers asked',
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
  says: 'Buses ran late all winter --- <b>all</b> of them | even `express` ones.',
  sources: [at(gazette)],
  asOf: '2024',
  status: 'disputed',
});

export const small = defineCaveat({
  id: 'small-sample',
  says: 'The survey asked few bakers, all in one city.',
  short: 'Few bakers, one city',
  kind: 'sample',
  appliesTo: [bakers],
});

export const timetable = defineCheck({
  id: 'timetable',
  claims: [buses],
  verdict: 'disputed',
  says: 'The bus company says that its timetable had changed.',
  short: 'The company says the timetable had changed',
  basis: 'read',
  checked: '2025-01',
});

export const trust = definePillar({
  id: 'trust',
  name: 'Trust',
  definition: 'People believe what they are told.',
});

export const bread = defineDriver({
  id: 'bread',
  name: 'Bread',
  effect: 'mixed',
  layer: 'structural',
  headline: 'Bakers hold the city together',
  summary: prose`Bakers rise early: ${quantity(bakers)} said so.${cite(bakers)} Buses are late.${cite(buses)}`,
  points: [prose`${quantity(bakers)} rose before dawn${cite(bakers)}`, prose`Buses ran late${cite(buses)}`],
  status: [{ asOf: '2025', trend: 'mixed', says: prose`Since ${date('2024')} little changed.` }],
  pillars: [{ pillar: trust, effect: 'steadies', claims: [bakers] }],
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers, buses],
});

export const crumbs = defineIndicator({
  id: 'crumbs',
  name: 'Crumbs on the pavement',
  short: 'Crumbs',
  direction: 'two-way',
  means: 'Plenty, or waste.',
  measure: 'Crumbs a metre',
  observable: 'Pavements',
  threshold: unknown('nobody has counted'),
  baseline: unknown('nobody has counted'),
});

export const calm = defineJudgement({
  id: 'calm',
  statement: prose`Bread keeps the peace.${cite(bakers)}`,
  outlook: { likelihood: 'likely', that: 'it will keep it next year' },
  horizon: '2026',
  test: 'a town riots over bread',
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
  asOf: '2025-06',
});

export const flour = defineGap({
  id: 'flour',
  question: 'Where does the flour come from?',
  why: 'No flour, no bread.',
});
