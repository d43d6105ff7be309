import { at, defineActor, defineClaim, defineGap, prose } from 'groundswell';
import { gazette } from './evidence.ts';

export const rudolf = defineActor({
  id: 'name-form-rudolf-elphberg',
  name: 'Rudolf Elphberg',
  aliases: ['the Red Elphberg', 'Elphberg'],
  kind: 'person',
  role: 'King',
});

export const speech = defineClaim({
  id: 'name-form-speech',
  kind: 'assessment',
  says: prose`At last the Red Elphberg said that bread was short.`,
  judgedBy: 'Rudolf-Elphberg',
  sources: [at(gazette)],
  asOf: '2025',
});

export const heir = defineGap({
  id: 'name-form-heir',
  question: 'Who comes after the king?',
  why: prose`It is said to be a cousin (왕).`,
});
