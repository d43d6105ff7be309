import { cite, date, defineDriver, prose } from 'groundswell';
import { messagingRecommendation } from '../claims/beliefs.ts';
import { foreignCultureLaws } from '../claims/border.ts';
import { growth2016, growth2024 } from '../claims/economy.ts';
import { chinaInspectionForecast, pressureRisesForecast } from '../claims/forecasts-economy.ts';
import { commissionFoundTooLittle, managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { infoPlusSanctions, seoulHelps, seoulPublicises } from '../claims/restaurant-inferences.ts';
import {
  measuresTightened,
  resolutionAdopted,
  survivalNeedsDisunity,
  threatsAndOvertures,
} from '../claims/sanctions.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const outsidePolicyAndMessaging = defineDriver({
  id: 'outside-policy-and-messaging',
  name: 'Policy and messages from outside',
  short: 'Outside policy',
  effect: 'destabilising',
  layer: 'agents',
  headline: 'Policy from outside means to split leader and people; nothing read shows that it did',
  summary: prose`A blog post of ${date('2016-04')} argues for pressure joined with messages into the country, and reads one departure as proof
    of both; that reading is disputed.${cite(infoPlusSanctions)} It adds that Seoul helps those who leave and makes it
    known.${cite(seoulHelps, seoulPublicises)} In ${date('2018')} the manager in the case said that South Korean intelligence had pressed
    him.${cite(managerSaysPressed)} Formal measures tightened in ${date('2016/2017')}.${cite(measuresTightened)} The blog’s author holds that
    the leader’s survival depends on whether the states behind them stay united.${cite(survivalNeedsDisunity)}`,
  points: [
    prose`Formal measures tightened in ${date('2016/2017')}.${cite(resolutionAdopted, measuresTightened)}`,
    prose`An observer advised blaming the weapons programmes; that is advice, not evidence.${cite(messagingRecommendation)}`,
    prose`The case said to prove the policy is disputed.${cite(managerSaysPressed, commissionFoundTooLittle)}`,
  ],
  status: [
    {
      asOf: '2016-04',
      trend: 'rising',
      says: prose`New UN measures had been adopted, and Seoul made a group’s departure public.${cite(resolutionAdopted, seoulPublicises)}`,
    },
    {
      asOf: '2017',
      trend: 'rising',
      says: prose`A further UN resolution and a Chinese halt to coal imports followed.${cite(measuresTightened)}`,
    },
    {
      asOf: '2024',
      trend: 'unknown',
      says: prose`Laws against foreign culture raised the price of listening. How messages and the unity of the states developed, no source that was read tells.${cite(foreignCultureLaws)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [messagingRecommendation, infoPlusSanctions],
      why: prose`Messages are meant to set people against the leader; the effect is asserted, not shown.`,
    },
    {
      pillar: coOptation,
      effect: 'mixed',
      claims: [measuresTightened, survivalNeedsDisunity, growth2016, growth2024],
      why: prose`Measures cut income where states agree; growth estimates show that money was still found.`,
    },
    { pillar: repression, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'low',
    basis: 'It rests on one author who argues for this policy, and the case he builds on is disputed.',
  },
  claims: [
    infoPlusSanctions,
    seoulHelps,
    seoulPublicises,
    messagingRecommendation,
    survivalNeedsDisunity,
    managerSaysPressed,
    commissionFoundTooLittle,
    resolutionAdopted,
    measuresTightened,
    threatsAndOvertures,
    chinaInspectionForecast,
    pressureRisesForecast,
    foreignCultureLaws,
    growth2016,
    growth2024,
  ],
  evidence: ['d-outside-policy-and-messaging'],
});
