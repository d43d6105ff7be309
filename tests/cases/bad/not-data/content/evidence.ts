import { at, defineClaim, defineTerm } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: 'Trams run.',
  sources: [at(survey)],
  asOf: () => '2024',
});

export const tram = defineTerm({
  id: 'tram',
  label: 'tram',
  definition: 'A bus on rails.',
  aliases: new Map([['tram', 'streetcar']]),
});
