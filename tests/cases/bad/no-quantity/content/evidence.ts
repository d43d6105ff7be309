import { defineAudience, defineIndicator, prose, quantity, unknown } from 'groundswell';
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
    {
      section: 'figure',
      figure: {
        figure: 'dots',
        title: 'Bakers',
        rows: [{ label: 'Early', claim: bakers, key: 'minutes' }],
      },
    },
  ],
});

export const lateBuses = defineIndicator({
  id: 'late-buses',
  name: 'Buses that come late',
  short: 'Late buses',
  direction: 'up',
  means: 'A rise means worse roads.',
  measure: 'Buses a day',
  observable: 'The bus office',
  threshold: unknown('nobody set one'),
  baseline: unknown('nobody counted'),
  series: [{ on: '2024', claim: buses }],
});
