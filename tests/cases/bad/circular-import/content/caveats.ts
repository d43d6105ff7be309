import { defineCaveat } from 'groundswell';
import { trams } from './claims.ts';

export const few = defineCaveat({
  id: 'few-trams',
  says: 'There are few trams.',
  short: 'Few trams',
  kind: 'scope',
  appliesTo: [trams],
});
