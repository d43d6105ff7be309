import { at, defineDataset, unknown } from 'groundswell';
import { survey } from './library.ts';

export const loaves = defineDataset({
  id: 'loaves',
  title: 'Loaves by year and town',
  columns: {
    year: { type: 'date', meaning: 'Year', key: true },
    town: { type: 'text', meaning: 'Town', key: true },
    baked: { type: 'amount', meaning: 'Loaves baked', unit: 'loaves' },
  },
  rows: [
    { year: '2019', town: 'Hentzau', baked: 12 },
    { year: '2019', town: 'Strelsau', baked: unknown('the ledger burnt') },
  ],
  sources: [at(survey)],
  asOf: '2024',
});
