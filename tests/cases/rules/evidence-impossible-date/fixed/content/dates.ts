import { at, defineClaim, defineSource } from 'groundswell';

export const yearbook = defineSource({
  id: 'impossible-yearbook',
  title: 'Yearbook of Strelsau',
  short: 'Yearbook',
  publisher: 'Strelsau Institute',
  kind: 'reference',
  issued: '2021-04',
  accessed: '2025-05-01',
  url: 'https://example.org/2021/04/yearbook',
});

export const strike = defineClaim({
  id: 'impossible-strike',
  kind: 'observation',
  says: 'The bakers were on strike.',
  sources: [at(yearbook)],
  asOf: '2021',
});
