import { defineCaveat } from 'groundswell';
import * as claims from './library.ts';

export const few = defineCaveat({
  id: 'few-trams',
  says: 'There are few trams.',
  short: 'Few trams',
  kind: 'scope',
  appliesTo: [claims.bakers, claims.trams],
});
