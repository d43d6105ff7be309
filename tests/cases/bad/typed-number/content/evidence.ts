import { at, defineActor, defineClaim, defineTerm, name, prose, strong, unknown } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Since 2024, trams run.',
  plain: prose`Trams run,
    they say, ${strong('all 12')} of them.`,
  sources: [at(survey)],
  asOf: '2024',
});

const unread = unknown('no reader of the language yet');

export const covid = defineTerm({
  id: 'covid',
  label: 'COVID-19',
  definition: 'An illness.',
  original: unread,
  evidence: [],
});

export const seven = defineActor({
  id: 'seven',
  name: 'G7',
  kind: 'group',
  role: 'seven states',
  original: unread,
  evidence: [],
});

/** Digits of names are no numbers: only G8, which nobody defined, is one. */
export const names = defineClaim({
  id: 'names-with-digits',
  kind: 'observation',
  says: prose`COVID-19 and the G7: ${name('Resolution 1701')} is free under ${name('CC0')}, says ${name(seven, 'the G7')}.`,
  plain: 'The G7 is not the G8.',
  sources: [at(survey)],
  asOf: '2024',
});
