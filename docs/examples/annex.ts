import { defineAudience } from 'groundswell';
import { cause, price } from './claims.ts';
import { baking, queues, trust } from './drivers.ts';
import { calm, coastIsAll, whyQueues } from './judgements.ts';

export const analysts = defineAudience({
  id: 'analysts',
  name: 'Analysts',
  line: 'Annex for analysts',
  gallery: {
    order: 2,
    briefing: { name: 'Analyst annex', purpose: 'Analysts who must check us: every claim, every grade' },
    deck: { name: 'Analyst deck', purpose: 'Peer review: the method, and what it rests on' },
  },
  grades: 'shown',
  depth: 'full',
  margins: 'narrow',
  briefing: [
    { section: 'cover' },
    { section: 'contents', headline: 'Contents' },
    { section: 'source-base', headline: 'What this rests on', statement: ['One survey and one paper.'] },
    { section: 'judgement-sheets', headline: 'Key judgements', judgements: [calm] },
    { section: 'assumptions', headline: 'What we take for granted', assumptions: [coastIsAll] },
    { section: 'hypotheses', headline: 'Two readings of the queues', matrix: whyQueues, rows: 1 },
    { section: 'pillar-sheets', headline: 'Trust', pillars: [trust], most: 5 },
    { section: 'cluster', headline: 'Drivers side by side', drivers: [queues, baking] },
    { section: 'driver-sheet', driver: queues },
    { section: 'claims', headline: 'Claims on queues', driver: queues },
    { section: 'claims', headline: 'Other claims', driver: 'none' },
    { section: 'statuses', headline: 'Then and now' },
    {
      section: 'loops',
      headline: 'Feedback',
      most: 3,
    },
    { section: 'indicator-table', headline: 'Indicators' },
    { section: 'scenario-sheets', headline: 'Scenarios' },
    { section: 'forecast-table', headline: 'Forecasts' },
    { section: 'timeline', headline: 'What happened when' },
    {
      section: 'phases',
      headline: 'How order wears out',
      intro: 'A model after an invented author; it cannot show a cause.',
      phases: [
        { name: 'Dear bread', claims: [price] },
        { name: 'Short flour', claims: [cause], caution: 'disputed' },
      ],
    },
    { section: 'collection-plan', headline: 'What to ask next' },
    { section: 'statistics', headline: 'Statistics' },
    { section: 'caveats', headline: 'Caveats' },
    { section: 'later-checks', headline: 'Later checks' },
    { section: 'corrections', headline: 'Corrections' },
    { section: 'rumours', headline: 'Rumours' },
    { section: 'glossary', headline: 'Words' },
    { section: 'actors', headline: 'Who is who' },
    { section: 'grade-legend', headline: 'Grades' },
    { section: 'waivers', headline: 'Rules turned down' },
    { section: 'coverage', headline: 'What was found, and where it is' },
    { section: 'bibliography', headline: 'Sources', style: 'apa' },
  ],
});
