import { at, defineDataset } from 'groundswell';
import { survey } from './library.ts';

const columns = {
  year: { type: 'date', meaning: 'Year', key: true },
  loaves: { type: 'amount', meaning: 'Loaves baked', unit: 'loaves' },
  asked: { type: 'amount', meaning: 'Bakers asked', unit: 'bakers' },
} as const;

export const empty = defineDataset({
  id: 'empty',
  title: 'No loaves',
  columns,
  rows: [],
  sources: [at(survey)],
  asOf: '2024',
});

export const mixed = defineDataset({
  id: 'mixed',
  title: 'Loaves by year',
  columns,
  rows: [
    { year: '2019', loaves: 12, asked: 3 },
    { year: 'last year', loaves: '12', asked: 3 },
    { year: '2021', loaves: Number.NaN, asked: Number.POSITIVE_INFINITY },
    { year: '2022', loaves: 7, asked: '' },
    { year: '2023', loaves: [9, 3], asked: { value: 3, qualifier: 'about', hege: 'may' } as never },
  ],
  sources: [at(survey)],
  asOf: '2024',
});

export const table = defineDataset({
  id: 'table',
  title: 'Loaves by year',
  columns,
  rows: [
    { year: '2019', loaves: 12, asked: 3 },
    { year: 'last year', loaves: 12, asked: 3 },
    { year: '2021', loaves: '12', asked: 3 },
    { year: '2022', loaves: 12 },
    { year: '2019', loaves: 12, asked: 3 },
    { year: '2023', loaves: 12, asked: 3, loavs: 4 } as never,
  ],
  sources: [at(survey)],
  asOf: '2024',
});

export const keyless = defineDataset({
  id: 'keyless',
  title: 'Loaves by year',
  columns: { town: { type: 'text', meaning: 'Town' } },
  rows: [{ town: 'Hentzau' }],
  sources: [],
  asOf: '2024',
});

export const baseless = defineDataset({
  id: 'baseless',
  title: 'Tired bakers by year',
  columns: {
    ...columns,
    tired: {
      type: 'share',
      meaning: 'Tired bakers',
      of: 'askd',
      population: 'bakers',
      fieldwork: '2024',
      sampling: 'census',
    },
  },
  rows: [{ year: '2019', loaves: 12, asked: 3, tired: 1.5 }],
  sources: [at(survey)],
  asOf: '2024',
});
