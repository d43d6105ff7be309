import { amount, at, defineAudience, defineClaim } from 'groundswell';
import { survey } from './library.ts';

export const trams = defineClaim({
  id: 'trams-run',
  kind: 'statistic',
  says: 'Trams run.',
  quantity: amount({ value: [3, 4], unit: 'trams' }),
  quantities: { rides: amount({ value: 90_000, unit: 'rides' }) },
  sources: [at(survey)],
  asOf: '2024',
});

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  deck: [
    {
      section: 'figure',
      figure: { figure: 'crowd', title: 'Trams', columns: [{ label: 'Now', claim: trams }] },
    },
    {
      section: 'figure',
      figure: { figure: 'crowd', title: 'Rides', columns: [{ label: 'Now', claim: trams, key: 'rides' }] },
    },
  ],
});
