import { defineAudience, prose, quantity } from 'groundswell';
import { buses } from './library.ts';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [{ section: 'bottom-line', statement: prose`Buses: ${quantity(buses)}.` }],
});
