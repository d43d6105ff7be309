import { defineAudience, prose, quantity } from 'groundswell';
import { bakers, buses } from './library.ts';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [
    { section: 'cover' },
    { section: 'bottom-line', statement: prose`Of all buses, ${quantity(buses)} are late.` },
    { section: 'bottom-line', statement: prose`Bakers sleep: ${quantity(bakers, 'hours')}.` },
    { section: 'big-number', claim: buses, caption: 'buses' },
    {
      section: 'figure',
      figure: {
        figure: 'bars',
        title: 'Buses',
        rows: [{ label: 'Late', claim: buses }],
      },
    },
  ],
});
