import {
  at,
  cite,
  date,
  defineCausalLink,
  defineDriver,
  defineEvent,
  defineIndicator,
  defineMechanism,
  definePillar,
  defineVariable,
  prose,
  quantity,
  unknown,
  withoutUnit,
} from 'groundswell';
import { bakers, cause, flood, price, recount, strike } from './claims.ts';
import { minister, survey } from './sources.ts';

export const trust = definePillar({
  id: 'trust',
  name: 'Trust',
  definition: 'People believe that there will be bread tomorrow.',
  stress: {
    level: 'medium',
    trend: 'rising',
    asOf: '2025-11',
    says: prose`Trust is under some strain.${cite(price)}`,
    confidence: { level: 'low', basis: 'One small survey and one paper.' },
    strains: [price],
    steadies: [bakers],
  },
  after: 'Gerschewski (2013)',
});

export const queues = defineDriver({
  id: 'queues',
  name: 'Queues at bakeries',
  short: 'Queues',
  effect: 'destabilising',
  layer: 'structural',
  headline: 'Queues wear patience out',
  summary: prose`Bread costs ${quantity(price)}.${cite(price)}`,
  points: [
    prose`Bread went from ${withoutUnit(quantity(price, 'before'))} to ${quantity(price)}${cite(price)}`,
  ],
  status: [
    { asOf: '2022', trend: 'falling', says: prose`Queues were short in ${date('2022')}.` },
    { asOf: '2025-11', trend: 'rising', says: prose`Queues were long in ${date('2025-11')}.` },
  ],
  pillars: [
    { pillar: trust, effect: 'pressure', claims: [price], why: 'Who waits in vain stops believing.' },
  ],
  confidence: { level: 'low', basis: 'One paper.' },
  claims: [price, cause],
  evidence: ['r-queues'],
});

export const baking = defineDriver({
  id: 'baking',
  name: 'Early baking',
  effect: 'stabilising',
  layer: 'agents',
  headline: 'Bakers hold the towns together',
  summary: prose`${quantity(bakers)} rose before dawn.${cite(bakers)}`,
  status: [{ asOf: '2025', trend: 'mixed', says: 'Little changed.' }],
  pillars: [{ pillar: trust, effect: 'steadies', claims: [bakers] }],
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
});

export const loafPrice = defineIndicator({
  id: 'price-of-a-loaf',
  name: 'Price of a loaf in the harbour towns',
  short: 'Loaf price',
  direction: 'up',
  means: 'Dearer bread, less calm.',
  measure: 'Euros a kilogram',
  observable: 'Price boards of bakeries',
  threshold: unknown('nobody has set one'),
  baseline: prose`${quantity(price, 'before')} a year before.${cite(price)}`,
  series: [
    { on: '2024-11', claim: price, key: 'before' },
    { on: '2025-11', claim: price },
  ],
  drivers: [queues],
  evidence: ['r-loaf-price'],
});

export const flour = defineVariable({
  id: 'flour-milled',
  name: 'Flour milled',
  more: 'more sacks leave the mills',
  less: 'fewer sacks leave the mills',
  unit: 'sacks a day',
  indicators: [loafPrice],
  also: ['flour-output'],
});
export const waiting = defineVariable({ id: 'waiting', name: 'Time spent in queues' });
export const anger = defineVariable({ id: 'anger', name: 'Anger' });

export const shortage = defineCausalLink({
  id: 'flour-waiting',
  from: flour,
  to: waiting,
  sign: '-',
  says: 'Less flour makes longer queues.',
  hedge: 'expert-judgement',
  source: at(survey, { paragraph: 12 }),
  claims: [cause],
  contestedBy: [bakers],
  lag: 'months',
  strength: 'moderate',
  drivers: [queues, baking],
  evidence: ['r-shortage'],
});
export const impatience = defineCausalLink({
  id: 'waiting-anger',
  from: waiting,
  to: anger,
  sign: '+',
  says: 'Long queues make people angry.',
  hedge: 'expert-judgement',
  source: at(survey, { paragraph: 12 }),
  claims: [cause],
  drivers: [queues],
});

export const nightBaking = defineMechanism({
  id: 'night-baking',
  name: 'Baking at night',
  says: 'Early bread calms the day.',
  steps: ['Bakers rise', 'bread is warm', 'people are calm'],
  drivers: [baking],
  claims: [bakers],
  sources: [at(survey, { paragraph: 3 })],
});
export const standingInLine = defineMechanism({
  id: 'standing-in-line',
  name: 'Standing in line',
  says: 'Who waits together complains together.',
  steps: ['Flour is short', 'people wait', 'people talk'],
  scope: 'In the harbour towns; not in the mountains.',
  drivers: [queues],
  links: [shortage, impatience],
  counters: [nightBaking],
  claims: [cause],
  sources: [at(survey, { paragraph: 12 })],
  evidence: ['r-line'],
});

export const millStrike = defineEvent({
  id: 'mill-strike',
  title: 'The mills stop',
  when: '2025-10-12',
  says: 'Nobody milled for a week.',
  claims: [strike],
  actors: [minister],
  evidence: ['r-strike'],
});
export const counted = defineEvent({
  id: 'bakers-counted',
  title: 'Bakers are asked',
  when: '2025-03',
  claims: [bakers],
  corrections: [recount],
});
export const floodTold = defineEvent({
  id: 'flood-told',
  title: 'A flood is told of',
  when: '2025-11',
  claims: [flood],
});
