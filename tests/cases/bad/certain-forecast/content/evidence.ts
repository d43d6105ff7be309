import { at, defineClaim, unknown } from 'groundswell';
import { survey } from './library.ts';

export const never = defineClaim({
  id: 'no-bread-by-may',
  kind: 'forecast',
  says: 'There will be no bread by May.',
  short: 'No bread by May.',
  forecaster: 'A miller',
  madeOn: '2024',
  horizon: '2026-05',
  probabilityGiven: 0,
  resolution: { state: 'open' },
  sources: [at(survey)],
  asOf: '2024',
});

export const always = defineClaim({
  id: 'trams-late-again',
  kind: 'forecast',
  says: 'Trams will be late again.',
  short: 'Trams are late again.',
  forecaster: 'A driver',
  madeOn: '2024',
  horizon: unknown('the driver named no date'),
  probabilityImputed: { value: 1, by: 'the editors', rule: 'Read out of the wording.' },
  resolution: { state: 'unscorable' },
  sources: [at(survey)],
  asOf: '2024',
});
