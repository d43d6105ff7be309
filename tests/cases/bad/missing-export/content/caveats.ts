import { defineCaveat } from 'groundswell';
import { bakers, tramriders } from './library.ts';

export const few = defineCaveat({
  id: 'few-asked',
  says: 'Few were asked.',
  short: 'Few were asked',
  kind: 'sample',
  appliesTo: [bakers, tramriders],
});
