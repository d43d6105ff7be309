import { cite, date, defineDriver, name, prose, term } from 'groundswell';
import { minSung } from '../actors/testimony.ts';
import { foreignCultureLaws } from '../claims/border.ts';
import {
  cohortBornAfterCollapse,
  cohortDiffers,
  cohortForeignInfluence,
  cohortIdeologyEmpty,
  cohortNotStateReliant,
  cohortPivotal,
  cohortShareRises,
  minSungSelfReliance,
  youthForeignTastes,
  youthLessRespect,
  youthWeakAttachment,
} from '../claims/generation.ts';
import { languageLaw2023, youthLaw2021 } from '../claims/since-2020/laws.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { jangmadangGeneration as jangmadangGenerationTerm } from '../terms/livelihood.ts';

export const jangmadangGeneration = defineDriver({
  id: 'jangmadang-generation',
  name: 'The Jangmadang Generation',
  short: 'Generation',
  effect: 'destabilising',
  layer: 'agents',
  headline: 'A generation raised on markets is said to feel little tie to the state',
  summary: prose`The ${term(jangmadangGenerationTerm)} knows only the time after the state economy failed, and many of its members
    had neither work nor food nor news from the state.${cite(cohortBornAfterCollapse, cohortNotStateReliant)} ${name(minSung)} says that the young had
    to find food and money and learn by themselves.${cite(minSungSelfReliance)} Liberty in North Korea holds that the old doctrine sounds empty to them
    and that they feel little tie to the leadership.${cite(cohortIdeologyEmpty, youthWeakAttachment)} No survey in this evidence
    measures it.`,
  points: [
    prose`They have known only the time after the collapse.${cite(cohortBornAfterCollapse)}`,
    prose`Many had neither work nor food from the state.${cite(cohortNotStateReliant)}`,
    prose`Their ties to the leadership are said to be weak.${cite(youthWeakAttachment)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`Liberty in North Korea counted people in their twenties and early thirties among them and expected their share to grow.${cite(cohortBornAfterCollapse, cohortShareRises)}`,
    },
    {
      asOf: '2023',
      trend: 'unknown',
      says: prose`The laws passed since ${date('2020-12')} are aimed at foreign culture, which many of them like; what they think is not measured.${cite(foreignCultureLaws, youthForeignTastes)}`,
    },
    {
      asOf: '2026-03',
      trend: 'unknown',
      says: prose`Two laws, of ${date('2021')} and ${date('2023')}, are aimed at how the young live and speak. What they think is not measured.${cite(youthLaw2021, languageLaw2023)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [cohortIdeologyEmpty, youthWeakAttachment, youthLessRespect],
      why: 'The doctrine and the leaders mean less to them.',
    },
    {
      pillar: coOptation,
      effect: 'slight',
      claims: [cohortNotStateReliant, minSungSelfReliance],
      why: 'Many never depended on what the state gives.',
    },
    { pillar: repression, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'low',
    basis: 'It rests on one page’s judgement and one account; no survey of young people stands behind it.',
  },
  claims: [
    cohortBornAfterCollapse,
    cohortNotStateReliant,
    minSungSelfReliance,
    youthWeakAttachment,
    cohortDiffers,
    cohortIdeologyEmpty,
    cohortForeignInfluence,
    youthForeignTastes,
    youthLessRespect,
    cohortShareRises,
    cohortPivotal,
    foreignCultureLaws,
    youthLaw2021,
    languageLaw2023,
  ],
  evidence: ['d-jangmadang-generation'],
});
