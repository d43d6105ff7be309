import { at, defineCausalLink, defineDriver, defineVariable } from 'groundswell';
import { bakers, buses, survey } from './library.ts';

export const bread = defineVariable({ id: 'bread', name: 'Bread on the shelves' });
export const calm = defineVariable({ id: 'calm', name: 'Calm in the streets' });

export const baking = defineDriver({
  id: 'baking',
  name: 'Baking',
  effect: 'stabilising',
  layer: 'agents',
  headline: 'Bakers keep the city calm',
  summary: 'Bakers rise early.',
  status: [{ asOf: '2025', trend: 'mixed', says: 'Little changed.' }],
  confidence: { level: 'low', basis: 'One small survey.' },
  claims: [bakers],
});

export const noClaim = defineCausalLink({
  id: 'bread-to-calm',
  from: bread,
  to: calm,
  sign: '+',
  says: 'Bread brings calm.',
  hedge: 'asserted',
  source: at(survey, { paragraph: 3 }),
  claims: [],
  drivers: [baking],
});

export const claimOfAnotherParagraph = defineCausalLink({
  id: 'calm-to-bread',
  from: calm,
  to: bread,
  sign: '+',
  says: 'In calm streets bakers bake more.',
  hedge: 'may',
  source: at(survey, { paragraph: 4 }),
  claims: [bakers, buses],
  drivers: [baking],
});

export const toItself = defineCausalLink({
  id: 'calm-to-calm',
  from: calm,
  to: calm,
  sign: '+',
  says: 'Calm breeds calm.',
  hedge: 'implied',
  source: at(survey, { paragraph: 3 }),
  claims: [bakers],
  drivers: [baking],
});
