import { at, defineCausalLink } from 'groundswell';
import { messagingRecommendation } from '../claims/beliefs.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { seoulPublicises } from '../claims/restaurant-inferences.ts';
import { survivalNeedsDisunity } from '../claims/sanctions.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { outsidePolicyAndMessaging } from '../drivers/outside-policy-and-messaging.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { outsideMessaging, sanctionsCoalitionUnity } from '../variables/abroad.ts';
import { defection, eliteMorale, publicityBySeoul } from '../variables/elite.ts';
import { leaderPublicDivide, regimeSurvival } from '../variables/loyalty.ts';

export const publicityBySeoulToEliteMorale = defineCausalLink({
  id: 'publicity-by-seoul-to-elite-morale',
  from: publicityBySeoul,
  to: eliteMorale,
  sign: '-',
  says: 'Publicity hurts morale in the North.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 16 }),
  claims: [seoulPublicises],
  contestedBy: [managerSaysPressed],
  drivers: [outsidePolicyAndMessaging, eliteDiscontent],
  evidence: ['l-publicity-by-seoul-to-elite-morale'],
});

export const publicityBySeoulToDefection = defineCausalLink({
  id: 'publicity-by-seoul-to-defection',
  from: publicityBySeoul,
  to: defection,
  sign: '+',
  says: 'Publicity may prompt more departures.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 16 }),
  claims: [seoulPublicises],
  contestedBy: [managerSaysPressed],
  drivers: [outsidePolicyAndMessaging, eliteDiscontent],
  evidence: ['l-publicity-by-seoul-to-defection'],
});

export const outsideMessagingToLeaderPublicDivide = defineCausalLink({
  id: 'outside-messaging-to-leader-public-divide',
  from: outsideMessaging,
  to: leaderPublicDivide,
  sign: '+',
  says: 'Messaging is meant to separate leader and public.',
  hedge: 'recommended',
  source: at(oneFreeKorea2016, { paragraph: 32 }),
  claims: [messagingRecommendation],
  drivers: [outsidePolicyAndMessaging],
  evidence: ['l-outside-messaging-to-leader-public-divide'],
});

export const sanctionsCoalitionUnityToRegimeSurvival = defineCausalLink({
  id: 'sanctions-coalition-unity-to-regime-survival',
  from: sanctionsCoalitionUnity,
  to: regimeSurvival,
  sign: '-',
  says: 'Unity of the sanctioning states threatens survival.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 56 }),
  claims: [survivalNeedsDisunity],
  drivers: [outsidePolicyAndMessaging, sanctionsAndRevenueSqueeze],
  evidence: ['l-sanctions-coalition-unity-to-regime-survival'],
});
