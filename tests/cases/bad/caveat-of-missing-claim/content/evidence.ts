import { defineCaveat } from 'groundswell';

export const few = defineCaveat({
  id: 'late-buses',
  says: 'Few buses were seen.',
  short: 'Few buses',
  kind: 'scope',
  appliesTo: [{ entity: 'claim', id: 'buses-lat' }],
});
