import {
  cite,
  date,
  defineAchMatrix,
  defineAssumption,
  defineGap,
  defineHypothesis,
  defineInventory,
  defineJudgement,
  defineOmission,
  defineOption,
  defineQuestion,
  defineScenario,
  prose,
  quantity,
} from 'groundswell';
import { bakers, price } from './claims.ts';
import { baking, loafPrice, queues } from './drivers.ts';

export const calm = defineJudgement({
  id: 'bread-keeps-the-peace',
  statement: prose`Bread at ${quantity(price)} strains the peace of the towns.${cite(price)}`,
  plain: prose`Dear bread makes the towns uneasy.${cite(price)}`,
  outlook: { likelihood: 'likely', that: 'the towns will stay calm next winter' },
  horizon: '2027-03',
  test: prose`three towns or more riot over bread before ${date('2027-04')}`,
  confidence: { level: 'low', basis: 'One small survey and one paper.' },
  claims: [price],
  drivers: [queues, baking],
  alternatives: ['The towns are calm because nobody counts on bread.'],
  wouldChange: ['A survey of the mountains.'],
  asOf: '2026-02',
  previous: 'Bread keeps the peace.',
  whyChanged: 'The price rose.',
});

export const coastIsAll = defineAssumption({
  id: 'coast-speaks-for-all',
  says: 'The coast speaks for the country.',
  rating: 'unsupported',
  why: 'Nobody asked in the mountains.',
  ifWrong: 'The judgement holds for the coast alone.',
  indicators: [loafPrice],
  claims: [bakers],
  usedBy: [calm],
});

export const hardship = defineHypothesis({
  id: 'hardship',
  name: 'Hardship',
  statement: 'People are restless because bread is dear.',
});
export const habit = defineHypothesis({
  id: 'habit',
  name: 'Habit',
  statement: 'People queue as they always did.',
});

export const whyQueues = defineAchMatrix({
  id: 'why-queues',
  question: 'Why are there queues?',
  hypotheses: [hardship, habit],
  rows: [
    {
      name: 'A dear loaf',
      claims: [price],
      marks: { hardship: 'CC', habit: 'I' },
      why: 'Habit does not follow prices.',
    },
    {
      name: 'Early bakers',
      claims: [bakers],
      marks: { hardship: 'N', habit: 'C' },
      why: 'They always rose early.',
    },
  ],
  note: 'The editors’ judgement; to be reviewed.',
});

export const calmYear = defineScenario({
  id: 'calm-year',
  name: 'A calm year',
  kind: 'baseline',
  short: 'Bread stays dear, and people wait.',
  narrative: 'The mills work again; bread stays dear, and people wait.',
  signposts: [loafPrice],
  horizon: '2027',
  drivers: [{ driver: queues, says: 'They grow no longer.' }],
  hypotheses: [habit],
  likelihood: 'likely',
  test: 'the price of a loaf falls by half before then',
});
export const noBread = defineScenario({
  id: 'no-bread',
  name: 'No bread',
  kind: 'wild-card',
  short: 'The border closes to grain.',
  narrative: 'The border closes to grain, and the mills stop.',
  signposts: [loafPrice],
  horizon: '2027',
  test: 'grain crossed the border in each month before then',
});

export const mountains = defineGap({
  id: 'the-mountains',
  question: 'What do people in the mountains eat?',
  why: 'Half the country lives there.',
  how: 'Ask the carriers who come down in spring.',
  indicators: [loafPrice],
});

export const subsidy = defineOption({
  id: 'cheaper-flour',
  name: 'Make flour cheaper',
  gain: 'Shorter queues at once.',
  cost: 'Nobody knows who would pay.',
  actor: 'The ministry of food',
  instrument: 'a subsidy to mills',
  trigger: 'queues are longer than an hour',
});

export const whyBread = defineQuestion({
  id: 'why-bread',
  says: 'Can dear bread both weaken and support a state?',
  level: 'evaluate',
  readers: 'undergraduate',
  claims: [price],
  guide: prose`Bread at ${quantity(price)} angers those who wait, and feeds those who sell.${cite(price)}`,
});

export const found = defineInventory({
  id: 'found-in-the-survey',
  items: [
    'r-institute',
    'r-loaf',
    'r-bakers',
    'r-bread',
    'r-few-asked',
    'r-stocks',
    'r-recount',
    'r-queues',
    'r-loaf-price',
    'r-shortage',
    'r-line',
    'r-strike',
    'r-weather',
  ],
});
export const weather = defineOmission({
  id: 'weather',
  items: ['r-weather'],
  reason: 'out-of-scope',
  why: 'The survey opens with the weather.',
});
