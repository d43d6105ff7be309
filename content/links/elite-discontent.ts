import { at, defineCausalLink } from 'groundswell';
import { leaderInOffice2025 } from '../claims/economy.ts';
import { leaderFearsElite, mayCongressHeld } from '../claims/elites.ts';
import { recallAndClosureForecast } from '../claims/forecasts-economy.ts';
import { gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import { militaryPartyFeudForecast } from '../claims/forecasts-unrest.ts';
import { gauseNoRegents } from '../claims/patronage.ts';
import { purgeBreedsUnease, riYongGilReappeared } from '../claims/removals.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { sharedDissent } from '../claims/restaurant-inferences.ts';
import { hourlyReporting } from '../claims/surveillance.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { economicStagnation } from '../variables/abroad.ts';
import { officialMonitoring } from '../variables/control.ts';
import {
  coreClassDiscontent,
  defection,
  eliteUnease,
  exposureToPowerStruggles,
  jointDefection,
  leaderFearOfElite,
  lossOfRegents,
  militaryPartyRivalry,
  powerStruggles,
  purges,
  restaurantClosures,
} from '../variables/elite.ts';
import { leaderAuthority } from '../variables/loyalty.ts';

export const coreClassDiscontentToJointDefection = defineCausalLink({
  id: 'core-class-discontent-to-joint-defection',
  from: coreClassDiscontent,
  to: jointDefection,
  sign: '+',
  says: 'Unhappy insiders confide and leave together.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 14 }),
  claims: [sharedDissent],
  contestedBy: [managerSaysPressed],
  drivers: [eliteDiscontent, horizontalTrust],
  evidence: ['l-core-class-discontent-to-joint-defection'],
});

export const defectionToRestaurantClosures = defineCausalLink({
  id: 'defection-to-restaurant-closures',
  from: defection,
  to: restaurantClosures,
  sign: '+',
  says: 'Departure leads to recalls and closures.',
  hedge: 'forecast',
  source: at(oneFreeKorea2016, { paragraph: 17 }),
  claims: [recallAndClosureForecast],
  drivers: [eliteDiscontent, sanctionsAndRevenueSqueeze],
  evidence: ['l-defection-to-restaurant-closures'],
});

export const purgesToEliteUnease = defineCausalLink({
  id: 'purges-to-elite-unease',
  from: purges,
  to: eliteUnease,
  sign: '+',
  says: 'Removals unsettle the elite.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 45 }),
  claims: [purgeBreedsUnease],
  contestedBy: [riYongGilReappeared],
  drivers: [eliteDiscontent],
  evidence: ['l-purges-to-elite-unease'],
});

export const leaderFearOfEliteToOfficialMonitoring = defineCausalLink({
  id: 'leader-fear-of-elite-to-official-monitoring',
  from: leaderFearOfElite,
  to: officialMonitoring,
  sign: '+',
  says: 'Fear leads to hourly monitoring of officials.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 45 }),
  claims: [leaderFearsElite, hourlyReporting],
  drivers: [eliteDiscontent, surveillanceAndRepression],
  evidence: ['l-leader-fear-of-elite-to-official-monitoring'],
});

export const lossOfRegentsToExposureToPowerStruggles = defineCausalLink({
  id: 'loss-of-regents-to-exposure-to-power-struggles',
  from: lossOfRegents,
  to: exposureToPowerStruggles,
  sign: '+',
  says: 'Without guardians the leader is exposed.',
  hedge: 'expert-judgement',
  source: at(oneFreeKorea2016, { paragraph: 50 }),
  claims: [gauseNoRegents],
  drivers: [eliteDiscontent, leadershipLegitimacy],
  evidence: ['l-loss-of-regents-to-exposure-to-power-struggles'],
});

export const powerStrugglesToLeaderAuthority = defineCausalLink({
  id: 'power-struggles-to-leader-authority',
  from: powerStruggles,
  to: leaderAuthority,
  sign: '-',
  says: 'Struggles would marginalise the leader.',
  hedge: 'forecast',
  source: at(oneFreeKorea2016, { paragraph: 50 }),
  claims: [gauseMarginalisedForecast],
  contestedBy: [leaderInOffice2025, mayCongressHeld],
  drivers: [eliteDiscontent, leadershipLegitimacy],
  evidence: ['l-power-struggles-to-leader-authority'],
});

export const economicStagnationToMilitaryPartyRivalry = defineCausalLink({
  id: 'economic-stagnation-to-military-party-rivalry',
  from: economicStagnation,
  to: militaryPartyRivalry,
  sign: '+',
  says: 'Stagnation may set army against party.',
  hedge: 'speculative',
  source: at(oneFreeKorea2016, { paragraph: 54 }),
  claims: [militaryPartyFeudForecast],
  drivers: [eliteDiscontent, hardCurrencyPatronage],
  evidence: ['l-economic-stagnation-to-military-party-rivalry'],
});
