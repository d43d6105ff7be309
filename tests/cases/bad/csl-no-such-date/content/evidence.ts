import { defineSource } from 'groundswell';

export const paper = defineSource({
  id: 'bread-paper',
  title: 'The price of bread',
  short: 'Bread paper',
  publisher: 'Strelsau Institute',
  kind: 'reference',
  issued: '2024',
  url: 'https://example.org/paper',
  csl: {
    issued: { 'date-parts': [[2020, 13]] },
    'event-date': '2020-02-30',
    submitted: {
      'date-parts': [
        [2019, 2],
        [2019, 2, 29],
      ],
    },
  },
});
