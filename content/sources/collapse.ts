// What became of earlier forecasts of collapse.
import { defineSource } from 'groundswell';

export const atlanticCollapse2012 = defineSource({
  id: 'atlantic-collapse-2012',
  title: 'The Long History of (Wrongly) Predicting North Korea’s Collapse',
  short: 'The Atlantic, on collapse forecasts',
  publisher: 'The Atlantic',
  kind: 'news',
  issued: '2012-08',
  url: 'http://www.theatlantic.com/international/archive/2012/08/the-long-history-of-wrongly-predicting-north-koreas-collapse/260769/',
  read: { says: 'Part read.' },
});

export const diplomatCollapse2017 = defineSource({
  id: 'diplomat-collapse-2017',
  title: 'The Long History of Predicting North Korea’s Collapse',
  short: 'The Diplomat, on collapse forecasts',
  publisher: 'The Diplomat',
  kind: 'news',
  issued: '2017-01',
  url: 'https://thediplomat.com/2017/01/the-long-history-of-predicting-north-koreas-collapse/',
  read: { says: 'Opening read.' },
});
