import { at, defineClaim, defineSource } from 'groundswell';

export const yearbook = defineSource({
  id: 'impossible-yearbook',
  title: 'Yearbook of Strelsau',
  short: 'Yearbook',
  publisher: 'Strelsau Institute',
  kind: 'book',
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

/** A work of reference goes on being revised after the year in which it came out. */
export const encyclopaedia = defineSource({
  id: 'impossible-encyclopaedia',
  title: 'Encyclopaedia of Strelsau',
  short: 'Encyclopaedia',
  publisher: 'Strelsau Institute',
  kind: 'reference',
  issued: '2018',
  accessed: '2024-05-01',
  url: 'https://example.org/encyclopaedia',
});

export const truce = defineClaim({
  id: 'impossible-truce',
  kind: 'observation',
  says: 'The strike was over.',
  sources: [at(encyclopaedia)],
  asOf: '2023',
});
