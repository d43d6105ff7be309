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
    type: 'article-journal',
    volum: '27',
  },
});
