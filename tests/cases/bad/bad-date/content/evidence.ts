import { at, date, defineClaim, defineSource, prose } from 'groundswell';
import { survey } from './library.ts';

export const timetable = defineSource({
  id: 'timetable',
  title: 'Timetable',
  short: 'Timetable',
  publisher: 'Tram company',
  kind: 'reference',
  issued: '2024-13',
  accessed: '30 June 2025',
  url: 'example.org/trams',
});

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'observation',
  says: prose`Trams run since ${date('spring')}.`,
  sources: [at(survey)],
  asOf: '8 April 2024',
});
