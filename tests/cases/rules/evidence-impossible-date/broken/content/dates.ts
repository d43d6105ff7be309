import { at, defineClaim, defineSource } from 'groundswell';
import { survey } from './evidence.ts';

export const yearbook = defineSource({
  id: 'impossible-yearbook',
  title: 'Yearbook of Strelsau',
  short: 'Yearbook',
  publisher: 'Strelsau Institute',
  kind: 'book',
  issued: '2018',
  accessed: '2017-05-01',
  url: 'https://example.org/2021/04/yearbook',
  derivedFrom: [survey],
});

/** Read before the year of which it is said to tell. */
export const encyclopaedia = defineSource({
  id: 'impossible-encyclopaedia',
  title: 'Encyclopaedia of Strelsau',
  short: 'Encyclopaedia',
  publisher: 'Strelsau Institute',
  kind: 'reference',
  issued: '2018',
  accessed: '2019-05-01',
  url: 'https://example.org/encyclopaedia',
});

export const truce = defineClaim({
  id: 'impossible-truce',
  kind: 'observation',
  says: 'The strike was over.',
  sources: [at(encyclopaedia)],
  asOf: '2023',
});

export const strike = defineClaim({
  id: 'impossible-strike',
  kind: 'observation',
  says: 'The bakers were on strike.',
  sources: [at(yearbook)],
  asOf: '2021',
});
