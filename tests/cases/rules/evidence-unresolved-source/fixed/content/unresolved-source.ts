import { at, defineCaveat, defineSource, unknown } from 'groundswell';
import { bakers, survey } from './evidence.ts';

export const nightShift = defineCaveat({
  id: 'unresolved-source-night-shift',
  says: 'Night shifts were not counted.',
  short: 'Night shifts not counted',
  kind: 'scope',
  appliesTo: [bakers],
  mustTravel: false,
  sources: [at(survey, { paragraph: 9 })],
});

export const leaflet = defineSource({
  id: 'leaflet',
  title: 'Bread for all',
  short: 'A leaflet',
  publisher: unknown('it names none'),
  kind: 'news',
  issued: unknown('it has no date'),
  url: unknown('read on paper'),
  derivedFrom: [survey],
});
