import { at, defineClaim, defineGap } from 'groundswell';
import { gazette } from './evidence.ts';

export const parade = defineClaim({
  id: 'loaded-words-parade',
  kind: 'observation',
  says: 'The large crowd cheered the bakers.',
  sources: [at(gazette)],
  asOf: '2025',
});

export const cheer = defineGap({
  id: 'loaded-words-cheer',
  question: 'Why did they cheer?',
  why: 'The paper called them admirers.',
});
