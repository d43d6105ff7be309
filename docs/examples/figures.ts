import { defineAudience } from 'groundswell';
import { bakers, earlier, forecast, price } from './claims.ts';
import { counted, impatience, loafPrice, millStrike, queues, shortage, trust } from './drivers.ts';
import { calmYear, noBread } from './judgements.ts';
import { gazette, survey } from './sources.ts';

export const visitors = defineAudience({
  id: 'visitors',
  name: 'Visitors of the exhibition',
  deck: [
    { section: 'cover' },
    {
      section: 'figure',
      headline: 'Bread is dearer than a year ago',
      support: 'Seen on the price boards of bakeries.',
      figure: {
        figure: 'bars',
        title: 'Price of a kilogram of bread',
        note: 'In the harbour towns.',
        rows: [
          { label: 'A year before', claim: price, key: 'before' },
          { label: 'Now', claim: price },
        ],
      },
    },
    {
      section: 'figure',
      headline: 'Bread was dearer after the mills stopped',
      figure: {
        figure: 'line',
        title: 'Price of a kilogram of bread',
        note: 'In the harbour towns.',
        series: [
          {
            name: 'A loaf',
            points: [
              { on: '2024', claim: price, key: 'before' },
              { on: '2025', claim: price },
            ],
          },
        ],
        marks: [{ when: '2025-01/2025-03', label: 'The mills stand still', claims: [price] }],
      },
    },
    {
      section: 'figure',
      headline: 'Two readings lie well apart',
      figure: {
        figure: 'dots',
        title: 'Price of a kilogram of bread, two readings',
        note: 'In the harbour towns.',
        rows: [
          { label: 'This year', claim: price, strong: true },
          { label: 'The year before', claim: price, key: 'before' },
        ],
      },
    },
    {
      section: 'figure',
      headline: 'Fewer than half of the bakers rose before four o’clock',
      figure: {
        figure: 'people',
        title: 'Bakers who rose before four o’clock',
        claim: bakers,
        key: 'early',
        note: 'On the coast.',
      },
    },
    {
      section: 'figure',
      headline: 'The harbour feeds the towns',
      figure: {
        figure: 'picture',
        title: 'The harbour',
        file: 'images/harbour.png',
        alt: 'Houses in a row above the water',
        note: 'Drawn for this example; no rights reserved.',
      },
    },
    {
      section: 'figure',
      headline: 'The mills stopped once',
      figure: { figure: 'timeline', title: 'A year of bread', events: [counted, millStrike] },
    },
    {
      section: 'figure',
      headline: 'Less flour makes people angry',
      figure: {
        figure: 'causal-map',
        title: 'How queues work',
        driver: queues,
        links: [shortage, impatience],
      },
    },
    {
      section: 'figure',
      headline: 'Trust is under some strain',
      figure: { figure: 'gauges', title: 'Strain and steadiness', pillars: [trust] },
    },
    {
      section: 'figure',
      headline: 'The price is the first sign',
      figure: { figure: 'indicators', title: 'Readings', indicators: [loafPrice] },
    },
    {
      section: 'figure',
      headline: 'The forecast that could be scored came true',
      figure: { figure: 'scorecard', title: 'What became of forecasts', forecasts: [earlier, forecast] },
    },
    {
      section: 'figure',
      headline: 'Few claims are graded',
      figure: { figure: 'heat-map', title: 'Grades of the claims', claims: 'all' },
    },
    {
      section: 'figure',
      headline: 'Two ways the winter may go',
      figure: { figure: 'cone', title: 'Futures and their signposts', scenarios: [calmYear, noBread] },
    },
    {
      section: 'figure',
      headline: 'The paper takes its numbers from the survey',
      figure: { figure: 'relays', title: 'Who passes on whom', sources: [gazette, survey] },
    },
    {
      section: 'figure',
      headline: 'Queues grew, and a count was corrected',
      figure: {
        figure: 'then-now',
        title: 'Then and now',
        drivers: [queues],
        claims: [{ topic: 'The bakers', claim: bakers }],
      },
    },
  ],
  backup: [{ section: 'sources' }],
});
