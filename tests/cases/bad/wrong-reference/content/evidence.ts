import { at, cite, defineCaveat, defineClaim, prose } from 'groundswell';
import * as library from './library.ts';

export const strike = defineClaim({
  id: 'tram-strike',
  kind: 'observation',
  says: 'The trams stopped.',
  sources: [library.survey, at('bread-survey'), at(library.bakers)],
  asOf: '2024',
});

export const few = defineCaveat({
  id: 'few-trams',
  says: prose`There are few trams.${cite(library.trams)}`,
  short: 'Few trams',
  kind: 'scope',
  appliesTo: [library.bakers, library.trams, 'trams-run'],
});
