import {
  amount,
  at,
  date,
  defineCausalLink,
  defineClaim,
  defineCorrection,
  defineDriver,
  defineEvent,
  defineIndicator,
  definePillar,
  defineScenario,
  defineSource,
  defineVariable,
  own,
  prose,
} from 'groundswell';
import { bakers, buses, crumbs, gazette, survey } from '../../ruritania/content/evidence.ts';

export const agency = defineSource({
  id: 'agency',
  title: 'Bread prices of the week',
  short: 'Press agency',
  publisher: 'Press agency',
  kind: 'news',
  issued: '2024-02',
  url: 'https://example.org/agency',
});

export const herald = defineSource({
  id: 'herald',
  title: 'Bread dearer again',
  short: 'Herald',
  publisher: 'Herald',
  kind: 'news',
  issued: '2024-02',
  url: 'https://example.org/herald',
  derivedFrom: [agency, gazette],
});

export const price = defineClaim({
  id: 'bread-price',
  kind: 'observation',
  says: 'A loaf cost more at each count.',
  quantities: {
    early: amount({ value: 3, unit: 'crowns a loaf' }),
    middle: amount({ value: 5, unit: 'crowns a loaf' }),
    late: amount({ value: 4.5, unit: 'crowns a loaf' }),
  },
  sources: [at(herald)],
  asOf: '2024-02',
  grade: { reliability: 'B', credibility: 2 },
});

export const minister = defineClaim({
  id: 'minister-left',
  kind: 'event',
  says: prose`The minister of bread left office after ${own('months')}.`,
  quantities: { months: amount({ value: 9, unit: 'months' }) },
  when: '2023-11',
  sources: [at(agency)],
  asOf: '2023-11',
  status: 'contradicted',
  grade: { reliability: 'C', credibility: 5 },
});

export const back = defineCorrection({
  id: 'minister-back',
  claim: minister,
  was: 'The minister left office.',
  now: 'the minister opened a bakery in office',
  date: '2024-01-12',
  sources: [at(survey)],
});

const forecast = (id: string, state: 'yes' | 'no' | 'open' | 'unscorable', given?: number) =>
  defineClaim({
    id,
    kind: 'forecast',
    says: 'Bread will be dearer.',
    short: 'Bread will be dearer',
    forecaster: 'Herald',
    madeOn: '2023-01',
    horizon: state === 'unscorable' ? { unknown: 'no date was named' } : state === 'open' ? '2030' : '2024',
    probabilityGiven: given,
    sources: [at(herald)],
    asOf: '2023-01',
    resolution: state === 'yes' || state === 'no' ? { state, on: '2024', sources: [at(survey)] } : { state },
  });
export const dearer = forecast('dearer', 'yes', 0.8);
export const riots = forecast('riots', 'no', 0.6);
export const harvest = forecast('harvest', 'open');
export const fall = forecast('fall', 'unscorable');

export const famine = defineEvent({
  id: 'hungry-years',
  title: 'Years without flour',
  when: '199X',
  claims: [bakers],
});
export const late = defineEvent({
  id: 'late-buses',
  title: 'Buses run late all winter',
  when: '2023-11/2024-02',
  claims: [buses],
});
export const resigned = defineEvent({
  id: 'minister-leaves',
  title: 'The minister of bread leaves',
  when: '2023-11',
  claims: [minister],
  corrections: [back],
});
export const count = defineEvent({
  id: 'survey',
  title: 'Bakers are asked',
  when: '2024-03',
  claims: [bakers],
});

export const prices = defineIndicator({
  id: 'loaf-price',
  name: 'Price of a loaf',
  short: 'Loaf price',
  direction: 'up',
  means: 'Dearer bread, less calm.',
  measure: 'Crowns a loaf',
  observable: 'Bakeries',
  threshold: { unknown: 'nobody has set one' },
  baseline: { unknown: 'nobody has set one' },
  series: [
    { on: '2022', claim: price, key: 'early' },
    { on: '2023', claim: price, key: 'middle' },
    { on: '2024-02', claim: price, key: 'late' },
  ],
});

export const loyalty = definePillar({
  id: 'loyalty',
  name: 'Loyalty',
  definition: 'People keep to the rules.',
  stress: {
    level: 'medium',
    trend: 'rising',
    asOf: '2024-06',
    says: 'Loyalty is under some strain.',
    confidence: { level: 'low', basis: 'One small survey.' },
    strains: [buses, price],
    steadies: [bakers],
  },
});

export const queues = defineDriver({
  id: 'queues',
  name: 'Queues at bakeries',
  short: 'Queues',
  effect: 'destabilising',
  layer: 'structural',
  headline: 'Queues wear patience out',
  summary: 'Queues grew.',
  status: [
    { asOf: '2022', trend: 'falling', says: prose`Queues were short in ${date('2022')}.` },
    { asOf: '2024', trend: 'rising', says: prose`Queues reached round the corner in ${date('2024')}.` },
  ],
  confidence: { level: 'low', basis: 'One paper.' },
  claims: [price],
});

export const mills = defineDriver({
  id: 'mills',
  name: 'Mills',
  effect: 'stabilising',
  layer: 'institutional',
  headline: 'Mills keep flour coming',
  summary: 'Mills work.',
  status: [{ asOf: '2024', trend: 'mixed', says: 'Mills worked as before.' }],
  confidence: { level: 'low', basis: 'One paper.' },
  claims: [price],
});

const variable = (id: string, name: string) => defineVariable({ id, name });
export const cost = variable('cost', 'Price of bread');
export const waiting = variable('waiting', 'Time spent in queues');
export const anger = variable('anger', 'Anger');
export const flourIn = variable('flour-in', 'Flour delivered');
export const hoarding = variable('hoarding', 'Hoarding of loaves');

const link = (
  id: string,
  fields: Pick<Parameters<typeof defineCausalLink>[0], 'from' | 'to' | 'sign' | 'hedge' | 'drivers'>,
) => defineCausalLink({ id, says: 'One moves the other.', source: at(herald), claims: [price], ...fields });
export const links = [
  link('cost-waiting', { from: cost, to: waiting, sign: '+', hedge: 'asserted', drivers: [queues] }),
  link('waiting-anger', { from: waiting, to: anger, sign: '+', hedge: 'may', drivers: [queues] }),
  link('flour-cost', { from: flourIn, to: cost, sign: '-', hedge: 'asserted', drivers: [mills, queues] }),
  link('waiting-hoarding', {
    from: waiting,
    to: hoarding,
    sign: '?',
    hedge: 'asserted',
    drivers: [queues, mills],
  }),
  defineCausalLink({
    id: 'hoarding-cost',
    says: 'Hoarding makes bread dear.',
    from: hoarding,
    to: cost,
    sign: '+',
    hedge: 'asserted',
    source: at(herald),
    claims: [price],
    contestedBy: [bakers],
    drivers: [queues],
  }),
];

export const scenarios = [
  defineScenario({
    id: 'calm-year',
    kind: 'baseline',
    name: 'A calm year',
    short: 'Bread stays dear and people wait.',
    narrative: 'Bread stays dear.',
    signposts: [prices],
    horizon: '2029',
    test: 'the price of bread stands where it stood',
  }),
  defineScenario({
    id: 'cheap-bread',
    kind: 'plausible',
    name: 'Cheap bread',
    short: 'A good harvest fills the mills.',
    narrative: 'A good harvest.',
    signposts: [prices],
    horizon: '2029',
    test: 'the price of bread stands where it stood',
  }),
  defineScenario({
    id: 'dear-bread',
    kind: 'plausible',
    name: 'Dear bread',
    short: 'Mills stop for want of grain.',
    narrative: 'Mills stop.',
    signposts: [crumbs],
    horizon: '2029',
    test: 'the price of bread stands where it stood',
  }),
  defineScenario({
    id: 'no-bread',
    kind: 'wild-card',
    name: 'No bread',
    short: 'The border closes to grain.',
    narrative: 'The border closes.',
    signposts: [prices, crumbs],
    horizon: '2029',
    test: 'the price of bread stands where it stood',
  }),
];
