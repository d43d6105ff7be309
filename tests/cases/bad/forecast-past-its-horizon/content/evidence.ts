import { at, defineClaim, unknown } from 'groundswell';
import { buses, survey } from './library.ts';

const said = {
  kind: 'forecast',
  says: 'Trams will stop.',
  short: 'Trams stop.',
  forecaster: 'A driver',
  madeOn: '2024',
  sources: [at(survey)],
  asOf: '2024',
} as const;

export const overdue = defineClaim({
  ...said,
  id: 'trams-stop-in-spring',
  horizon: '2025-05',
  resolution: { state: 'open' },
});

export const withoutDate = defineClaim({
  ...said,
  id: 'trams-stop-one-day',
  horizon: unknown('the driver named no date'),
  resolution: { state: 'no', on: '2025' },
});

export const settledWhen = defineClaim({
  ...said,
  id: 'trams-stop-in-winter',
  horizon: '2024-12',
  resolution: { state: 'no' },
});

export const voidWithoutReason = defineClaim({
  ...said,
  id: 'trams-stop-if-it-snows',
  horizon: '2024-12',
  resolution: { state: 'void' },
  supersedes: buses,
});
