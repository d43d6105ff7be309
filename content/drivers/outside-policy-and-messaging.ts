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
import { seventhTestForecast } from '../claims/since-2020/forecasts.ts';
import {
  grantsAdvisedToEnd2025,
  grantsFrozen2025,
  leafletsBanned2025,
  seoulRadioStopped2025,
  usAgencyCut2025,
} from '../claims/since-2020/information.ts';
import { panelVetoed2024 } from '../claims/since-2020/sanctions.ts';
import {
  hostileStateInLaw2024,
  missile2026,
  unificationGivenUp2024,
  warheads2025,
} from '../claims/since-2020/weapons.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const outsidePolicyAndMessaging = defineDriver({
  id: 'outside-policy-and-messaging',
  name: 'Policy and messages from outside',
  short: 'Outside policy',
  effect: 'destabilising',
  layer: 'agents',
  headline: 'Policy from outside means to split leader and people; of late its own voices fell silent',
  summary: prose`A blog post of ${date('2016-04')} argues for pressure joined with messages into the country, and reads one departure as proof
    of both; that reading is disputed.${cite(infoPlusSanctions)} It adds that Seoul helps those who leave and makes it
    known.${cite(seoulHelps, seoulPublicises)} In ${date('2018')} the manager in the case said that South Korean intelligence had pressed
    him.${cite(managerSaysPressed)} Formal measures tightened in ${date('2016/2017')}.${cite(measuresTightened)} One Free Korea holds that
    the leader’s survival depends on whether the states behind them stay united.${cite(survivalNeedsDisunity)}`,
  points: [
    prose`Formal measures tightened in ${date('2016/2017')}; the UN’s monitors ended in ${date('2024')}.${cite(resolutionAdopted, measuresTightened, panelVetoed2024)}`,
    prose`Grants, radio and leaflets were cut in ${date('2025')}.${cite(grantsFrozen2025, usAgencyCut2025, leafletsBanned2025)}`,
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
      asOf: '2026-03',
      trend: 'falling',
      says: prose`Russia ended the UN’s own monitoring in ${date('2024')}. In ${date('2025')} US grants and broadcasters were cut, and Seoul stopped its radio and banned leaflets.${cite(panelVetoed2024, grantsFrozen2025, usAgencyCut2025, seoulRadioStopped2025, leafletsBanned2025)}`,
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
    grantsFrozen2025,
    grantsAdvisedToEnd2025,
    leafletsBanned2025,
    usAgencyCut2025,
    seoulRadioStopped2025,
    panelVetoed2024,
    unificationGivenUp2024,
    hostileStateInLaw2024,
    warheads2025,
    missile2026,
    seventhTestForecast,
  ],
  evidence: ['d-outside-policy-and-messaging'],
});
