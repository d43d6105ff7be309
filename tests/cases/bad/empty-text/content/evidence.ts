import { at, cite, defineCaveat, defineClaim, prose } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: prose``,
  plain: '',
  sources: [at(survey, { paragraph: 3 })],
  asOf: '2024',
});

export const few = defineCaveat({
  id: 'few-trams',
  says: { en: 'The survey counted few trams.', ko: prose` ` },
  short: prose`${cite(trams)}`,
  kind: 'sample',
  appliesTo: [trams],
});
