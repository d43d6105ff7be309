import { cite, defineAudience, prose, quantity } from 'groundswell';
import { bakers, buses } from '../../ruritania/content/evidence.ts';
import { minister, queues } from './analysis.ts';

type Slides = NonNullable<Parameters<typeof defineAudience>[0]['deck']>;
type Figure = Extract<Slides[number], { section: 'figure' }>['figure'];

const figures: readonly (readonly [headline: string, figure: Figure])[] = [
  [
    'Bread ran short before the buses were late',
    { figure: 'timeline', title: 'Bread in time', events: 'all' },
  ],
  ['Queues feed on themselves', { figure: 'causal-map', title: 'How queues work', driver: queues }],
  ['Mills are one cause of queues', { figure: 'causal-map', title: 'How the drivers act on each other' }],
  ['Loyalty is under some strain', { figure: 'gauges', title: 'Evidence on each pillar', pillars: 'all' }],
  ['The price of a loaf tells most', { figure: 'indicators', title: 'What to watch', indicators: 'all' }],
  ['One forecast came true', { figure: 'scorecard', title: 'What became of them', forecasts: 'all' }],
  ['Little of the evidence is graded', { figure: 'heat-map', title: 'How good it is', claims: 'all' }],
  ['Bread may become cheap or dear', { figure: 'cone', title: 'Four years to come', scenarios: 'all' }],
  ['The Herald is no voice of its own', { figure: 'relays', title: 'Who passes on whom', sources: 'all' }],
  [
    'The minister did not leave',
    {
      figure: 'then-now',
      title: 'What was said, and what is known',
      drivers: [queues],
      claims: [
        { topic: 'The minister', claim: minister },
        { topic: 'Buses', claim: buses },
      ],
    },
  ],
  [
    'Most bakers asked rose before dawn',
    { figure: 'bars', title: 'Bakers asked', rows: [{ label: 'Rose before dawn', claim: bakers }] },
  ],
  [
    'Bakers rose early while the buses were late',
    {
      figure: 'line',
      title: 'Bakers up before dawn',
      series: [
        {
          name: 'Bakers asked',
          points: [{ on: '2025', claim: bakers }],
        },
      ],
      marks: [{ when: '2024/2025', label: 'Buses late', claims: [buses] }],
    },
  ],
  [
    'Seven of those asked rose early',
    {
      figure: 'dots',
      title: 'Estimates of early risers',
      rows: [{ label: 'The Herald', claim: bakers, strong: true }],
    },
  ],
  [
    'Seven bakers rose before dawn',
    { figure: 'people', title: 'Bakers who rose before dawn', claim: bakers },
  ],
  [
    'Seven dots are seven bakers',
    {
      figure: 'crowd',
      title: 'Bakers who rose before dawn',
      columns: [{ label: 'This winter', claim: bakers, strong: true, since: 'The ovens were mended' }],
    },
  ],
];

const slides: Slides = [
  ...figures.map(([headline, figure]): Slides[number] => ({ section: 'figure', headline, figure })),
  {
    section: 'driver',
    driver: queues,
    points: [
      'Queues grow when the mills stand still, and they grow faster in the week before a feast day',
      prose`${quantity(bakers)} rose before dawn.${cite(bakers)}`,
      'Those who queue talk to each other',
    ],
    figure: { figure: 'causal-map', title: 'The links of queues', driver: queues, links: 'asserted' },
  },
];

/** Gets every kind of figure, in a deck and in a briefing. */
export const observers = defineAudience({
  id: 'observers',
  name: 'Observers',
  line: 'For observers',
  deck: [{ section: 'cover' }, ...slides],
  backup: [{ section: 'sources' }],
  briefing: [{ section: 'cover' }, ...slides, { section: 'sources' }],
});
