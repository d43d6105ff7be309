import { at, defineActor, defineClaim, defineGap, name, prose } from 'groundswell';
import { gazette } from './evidence.ts';

export const rudolf = defineActor({
  id: 'name-form-rudolf-elphberg',
  name: 'Rudolf Elphberg',
  aliases: ['the Red Elphberg', 'Elphberg'],
  kind: 'person',
  role: 'King',
});

/** A description, not a name: a sentence may begin with it. */
export const witness = defineActor({
  id: 'name-form-witness',
  name: 'a passer-by',
  kind: 'person',
  role: 'Heard the speech',
});

export const speech = defineClaim({
  id: 'name-form-speech',
  kind: 'assessment',
  says: prose`At last ${name(rudolf)} said that bread was short.`,
  judgedBy: 'Rudolf Elphberg',
  sources: [at(gazette)],
  asOf: '2025',
});

export const heir = defineGap({
  id: 'name-form-heir',
  question: 'Who comes after the king?',
  why: prose`A passer-by says that it is a cousin.`,
});
