import { cite, defineAudience, prose, quantity } from 'groundswell';
import { bakers } from './evidence.ts';

export const readers = defineAudience({
  id: 'number-readers',
  name: 'Readers',
  deck: [{ section: 'text', body: [prose`${quantity(bakers)} rose before dawn.${cite(bakers)}`] }],
  backup: [{ section: 'sources' }],
});
