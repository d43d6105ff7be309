import { cite, date, defineDriver, prose, quantity, term } from 'groundswell';
import { crossersBringKnowledge, foreignCultureLaws, goodsAsEvidence } from '../claims/border.ts';
import { cohortIdeologyEmpty } from '../claims/generation.ts';
import {
  chaeHwanHardLabour,
  informationShiftsViews,
  jihyunKangDramas,
  learnCausesOfPoverty,
} from '../claims/information.ts';
import { ideologyRejectsMarkets } from '../claims/markets-and-state.ts';
import {
  bottomUpForcesGrow,
  forcedToAdaptPropaganda,
  forcedToRaiseLiving,
  gapWidens,
  heavyIndoctrination,
  legitimacyNeedsIdeology,
  propagandaBackfires,
} from '../claims/propaganda.ts';
import { lawsMayDefeatAim } from '../claims/since-2020/laws.ts';
import {
  rulesSilentOnTwoStates2026,
  separateStates2026,
  unificationGivenUp2024,
} from '../claims/since-2020/weapons.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { legitimacy } from '../terms/society.ts';

export const propagandaRealityGap = defineDriver({
  id: 'propaganda-reality-gap',
  name: 'The gap between propaganda and daily life',
  short: 'Propaganda gap',
  effect: 'destabilising',
  layer: 'institutional',
  headline: 'Propaganda and daily life drifted apart, and the state answered with control',
  summary: prose`The leadership rests its ${term(legitimacy)} on a doctrine that has no place for the markets people live
    from.${cite(legitimacyNeedsIdeology, ideologyRejectsMarkets)} Liberty in North Korea says that the gap between the old propaganda and what people
    know is growing.${cite(gapWidens)} It expected the leadership to bring its messages closer to reality.${cite(forcedToAdaptPropaganda)}
    Instead, the state has passed ${quantity(foreignCultureLaws)} against foreign culture since ${date('2020-12')}.${cite(foreignCultureLaws)}`,
  points: [
    prose`Official doctrine has no place for private markets.${cite(ideologyRejectsMarkets)}`,
    prose`Foreign films and goods contradict what people are told.${cite(informationShiftsViews, goodsAsEvidence)}`,
    prose`Since ${date('2020')} the state has tightened control instead.${cite(foreignCultureLaws)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`Liberty in North Korea saw the gap growing and expected the leadership to adapt.${cite(gapWidens, forcedToAdaptPropaganda)}`,
    },
    {
      asOf: '2023',
      trend: 'unknown',
      says: prose`The state tightened control instead, with ${quantity(foreignCultureLaws)}. Whether the gap still grows is not measured.${cite(foreignCultureLaws)}`,
    },
    {
      asOf: '2026-03',
      trend: 'unknown',
      says: prose`Unification was given up as an aim in ${date('2024-01')}, and the congress of ${date('2026-02')} spoke of two separate states. Whether people believe it is not measured.${cite(unificationGivenUp2024, separateStates2026)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [legitimacyNeedsIdeology, gapWidens],
      why: 'A claim to rule that daily life contradicts convinces less.',
    },
    {
      pillar: repression,
      effect: 'steadies',
      claims: [foreignCultureLaws],
      why: 'The state answered with harsher law.',
    },
    { pillar: coOptation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'low',
    basis: 'The gap is one page’s judgement with a few accounts; this evidence has no measure of belief.',
  },
  claims: [
    gapWidens,
    foreignCultureLaws,
    legitimacyNeedsIdeology,
    ideologyRejectsMarkets,
    heavyIndoctrination,
    informationShiftsViews,
    learnCausesOfPoverty,
    crossersBringKnowledge,
    goodsAsEvidence,
    jihyunKangDramas,
    chaeHwanHardLabour,
    cohortIdeologyEmpty,
    bottomUpForcesGrow,
    forcedToAdaptPropaganda,
    forcedToRaiseLiving,
    propagandaBackfires,
    lawsMayDefeatAim,
    unificationGivenUp2024,
    separateStates2026,
    rulesSilentOnTwoStates2026,
  ],
  evidence: ['d-propaganda-reality-gap'],
});
