import { at, defineClaim, defineSource } from 'groundswell';
import { survey } from './evidence.ts';

export const yearbook = defineSource({
  id: 'impossible-yearbook',
  title: 'Yearbook of Strelsau',
  short: 'Yearbook',
  publisher: 'Strelsau Institute',
  kind: 'reference',
  issued: '2018',
  accessed: '2017-05-01',
  url: 'https://example.org/2021/04/yearbook',
  derivedFrom: [survey],
});

export const strike = defineClaim({
  id: 'impossible-strike',
  kind: 'observation',
  says: 'The bakers were on strike.',
  sources: [at(yearbook)],
  asOf: '2021',
});
