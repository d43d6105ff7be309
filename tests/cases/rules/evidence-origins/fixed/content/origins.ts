import { at, cite, defineClaim, defineGap, defineSource, prose, unknown } from 'groundswell';
import { gazette, survey } from './evidence.ts';

export const echo = defineSource({
  id: 'origins-echo',
  title: 'The echo of the Gazette',
  short: 'Echo',
  publisher: unknown('not named'),
  kind: 'news',
  issued: '2025',
  url: 'https://example.org/echo',
  derivedFrom: [gazette],
});

export const strike = defineClaim({
  id: 'origins-strike',
  kind: 'observation',
  says: 'The bakers were on strike.',
  sources: [at(gazette), at(survey)],
  asOf: '2025',
});

export const wages = defineGap({
  id: 'origins-wages',
  question: 'What do bakers earn?',
  why: prose`Several reports tell of a strike.${cite(strike)}`,
});
