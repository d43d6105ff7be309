import {
  at,
  cell,
  cellValue,
  cite,
  date,
  defineClaim,
  defineDataset,
  own,
  prose,
  quantity,
  unknown,
} from 'groundswell';
import { gazette, survey } from './sources.ts';

export const bread = defineDataset({
  id: 'bread-by-year',
  title: 'Bread by year and town',
  columns: {
    year: { type: 'date', meaning: 'Year', key: true },
    town: { type: 'text', meaning: 'Town', key: true },
    loaves: { type: 'amount', meaning: 'Loaves that were baked', unit: 'loaves' },
    asked: { type: 'amount', meaning: 'Bakers who were asked', unit: 'bakers' },
    early: {
      type: 'share',
      meaning: 'Bakers who rose before dawn',
      of: 'asked',
      population: 'bakers asked in the town',
      fieldwork: unknown('the table gives the year alone'),
      sampling: 'convenience',
      unit: 'bakers asked',
    },
    flour: { type: 'money', meaning: 'Price of flour', currency: 'EUR', per: 'kilogram' },
    rise: {
      type: 'rate',
      meaning: 'Rise of the price of flour',
      of: 'the price of flour, against the year before',
    },
  },
  rows: [
    { year: '2024', town: 'Strelsau', loaves: 5_400, asked: 12, early: 7, flour: 1.2, rise: [3, 4] },
    {
      year: '2025',
      town: 'Strelsau',
      loaves: { value: 4_900, qualifier: 'about', sources: [at(survey)] },
      asked: 12,
      early: 9,
      flour: 1.35,
      rise: unknown('the gazette stopped counting'),
    },
  ],
  sources: [at(gazette)],
  asOf: '2025',
  staleAfter: '2028',
  hedge: 'reported',
  status: 'current',
  reportedBy: 'the Bakers’ Guild',
  grade: { reliability: 'B', credibility: 2 },
  tlp: 'TLP:CLEAR',
  file: {
    name: 'bread.xlsx',
    sheet: 'Towns',
    range: 'A3:G5',
    retrieved: '2026-02-03',
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    licence: 'CC BY 4.0',
  },
  evidence: ['r-bread'],
});

export const lessBread = defineClaim({
  id: 'less-bread',
  kind: 'statistic',
  says: prose`In ${date('2025')} the town baked ${own()}, after ${quantity(cell(bread, { year: '2024', town: 'Strelsau' }, 'loaves'))} the year before.${cite(cell(bread, { year: '2024', town: 'Strelsau' }, 'loaves'))}`,
  quantity: cellValue(bread, { year: '2025', town: 'Strelsau' }, 'loaves'),
  sources: [at(survey)],
  asOf: '2025',
});
