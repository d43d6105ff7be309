import { defineCaveat, own, prose } from 'groundswell';
import { bakers } from './library.ts';

export const few = defineCaveat({
  id: 'few-bakers',
  says: 'Few were asked.',
  short: prose`Few were asked: ${own()}`,
  kind: 'sample',
  appliesTo: [bakers],
});
