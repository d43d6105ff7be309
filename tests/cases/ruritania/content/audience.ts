import { cite, defineAudience, prose, quantity } from 'groundswell';
import { bakers, bread, calm, crumbs, flour, trust } from './evidence.ts';

export const citizens = defineAudience({
  id: 'citizens',
  name: 'Citizens',
  line: 'For citizens',
  subtitle: 'What keeps a city together',
  numbers: 'counts',
  wording: 'plain',
  budgets: { slides: 5, pages: 1, words: 200 },
  deck: [
    { section: 'cover' },
    {
      section: 'judgements',
      kicker: 'The bottom line',
      headline: 'Bread keeps the peace',
      judgements: [calm],
    },
    {
      section: 'driver',
      driver: bread,
      figure: { figure: 'bars', title: 'Bakers asked', rows: [{ label: 'Rose before dawn', claim: bakers }] },
    },
    {
      section: 'figure',
      headline: prose`${quantity(bakers)} rose before dawn${cite(bakers)}`,
      figure: { figure: 'people', title: 'Bakers who rose before dawn', claim: bakers },
    },
    { section: 'gaps', headline: 'We do not know where the flour comes from', gaps: [flour] },
  ],
  backup: [{ section: 'legend' }, { section: 'sources' }],
  briefing: [
    { section: 'cover' },
    { section: 'bottom-line', statement: 'Bread keeps the peace.' },
    { section: 'driver', driver: bread },
    { section: 'matrix', headline: 'Bread steadies trust', drivers: [bread], pillars: [trust] },
    { section: 'watch', headline: 'Watch the crumbs', indicators: [crumbs] },
    { section: 'legend' },
    { section: 'sources' },
  ],
});
