import { amount, at, defineAudience, defineClaim, money } from 'groundswell';
import { gazette } from './evidence.ts';

export const loaves = defineClaim({
  id: 'two-scales-loaves',
  kind: 'statistic',
  says: 'Loaves sold.',
  quantity: amount({ value: 400, unit: 'loaves' }),
  quantities: { later: money({ amount: 900, currency: 'USD' }) },
  sources: [at(gazette)],
  asOf: '2024',
});

export const readers = defineAudience({
  id: 'two-scales-readers',
  name: 'Readers',
  deck: [
    { section: 'cover' },
    {
      section: 'figure',
      headline: 'Bread sold better',
      figure: {
        figure: 'line',
        title: 'Loaves sold',
        series: [
          {
            name: 'Loaves',
            points: [
              { on: '2023', claim: loaves },
              { on: '2024', claim: loaves, key: 'later' },
            ],
          },
        ],
      },
    },
  ],
  backup: [{ section: 'sources' }],
});
