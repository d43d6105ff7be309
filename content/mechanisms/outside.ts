// How hardship and pressure from outside work on the leader.
import { at, cite, date, defineMechanism, prose, quantity } from 'groundswell';
import { economyFell2015, growth2016 } from '../claims/economy.ts';
import {
  inminbanAltercations,
  loyaltyLabourBackfires,
  mobilisationComplaints,
} from '../claims/extraction.ts';
import { chinaInspectionForecast, crisisChainForecast } from '../claims/forecasts-economy.ts';
import { hardshipBlameForecast, sentimentTurnsForecast } from '../claims/forecasts-unrest.ts';
import { goldAndCashSmuggling } from '../claims/patronage.ts';
import { leaderSeenAsCause, survivalNeedsDisunity } from '../claims/sanctions.ts';
import { extractionAndMobilization } from '../drivers/extraction-and-mobilization.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { outsidePolicyAndMessaging } from '../drivers/outside-policy-and-messaging.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import {
  extractionToHouseholdHardship,
  extractionToUnrest,
  mobilisationToLoyalty,
} from '../links/extraction-and-mobilization.ts';
import { smugglingToRegimeSurvivalTime } from '../links/hard-currency-patronage.ts';
import { economicHardshipToBlameOnLeader } from '../links/leadership-legitimacy.ts';
import {
  outsideMessagingToLeaderPublicDivide,
  sanctionsCoalitionUnityToRegimeSurvival,
} from '../links/outside-policy-and-messaging.ts';
import {
  sanctionsFeltDailyToUnrest,
  tradePressureToEconomicCrisis,
} from '../links/sanctions-and-revenue-squeeze.ts';
import {
  chineseBorderInspectionToSmuggling,
  commodityPricesAndChineseDemandToExportIncome,
  economicCrisisToPoliticalCrisis,
} from '../links/trade-dependence-on-china.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

export const blameAttributionMechanism = defineMechanism({
  id: 'blame-attribution',
  name: 'Blame',
  says: 'Hardship is traced to the leader’s own acts.',
  steps: ['Life becomes harder', 'People trace it to the leader’s acts', 'His standing falls'],
  scope: prose`Sensed vaguely, as One Free Korea puts it; unrest was not observed.${cite(leaderSeenAsCause, sentimentTurnsForecast)}`,
  drivers: [leadershipLegitimacy, sanctionsAndRevenueSqueeze],
  links: [economicHardshipToBlameOnLeader, sanctionsFeltDailyToUnrest, outsideMessagingToLeaderPublicDivide],
  claims: [leaderSeenAsCause, hardshipBlameForecast],
  sources: [
    at(oneFreeKorea2016, { paragraph: 25 }),
    at(oneFreeKorea2016, { paragraph: 28 }),
    at(oneFreeKorea2016, { paragraph: 29 }),
    at(oneFreeKorea2016, { paragraph: 31 }),
    at(oneFreeKorea2016, { paragraph: 32 }),
  ],
  evidence: ['m-blame-attribution'],
});

export const extractionBacklashMechanism = defineMechanism({
  id: 'extraction-backlash',
  name: 'Backlash to levies',
  says: 'Forced shows of loyalty consume the loyalty they display.',
  steps: [
    'The state demands labour and payments as proof of loyalty',
    'People resent them',
    'The loyalty on show is used up',
  ],
  scope: prose`Told in ${date('2016')} by a contact in South Hamgyong, perhaps of few people; nothing later was read.${cite(mobilisationComplaints)}`,
  drivers: [extractionAndMobilization, leadershipLegitimacy],
  links: [mobilisationToLoyalty, extractionToHouseholdHardship, extractionToUnrest],
  claims: [loyaltyLabourBackfires, mobilisationComplaints, inminbanAltercations],
  sources: [
    at(oneFreeKorea2016, { paragraph: 35 }),
    at(oneFreeKorea2016, { paragraph: 36 }),
    at(oneFreeKorea2016, { paragraph: 37 }),
  ],
  evidence: ['m-extraction-backlash'],
});

export const crisisSpilloverMechanism = defineMechanism({
  id: 'crisis-spillover',
  name: 'Crisis spills over',
  says: 'Economic crisis turns into political crisis.',
  steps: ['Trade income falls', 'The economy enters a crisis', 'The crisis becomes political'],
  scope: prose`Not seen in ${date('2016')}, when growth was estimated at ${quantity(growth2016)}.${cite(growth2016)}`,
  drivers: [tradeDependenceOnChina, leadershipLegitimacy],
  links: [
    commodityPricesAndChineseDemandToExportIncome,
    tradePressureToEconomicCrisis,
    economicCrisisToPoliticalCrisis,
  ],
  claims: [crisisChainForecast, economyFell2015],
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  evidence: ['m-crisis-spillover'],
});

export const sanctionsCoalitionMechanism = defineMechanism({
  id: 'sanctions-coalition',
  name: 'Unity behind sanctions',
  says: 'Outcomes depend on whether the sanctioning states stay united.',
  steps: [
    'States agree on measures',
    'China checks its border',
    'Smuggling and survival depend on their unity',
  ],
  scope: prose`The view of One Free Korea.${cite(survivalNeedsDisunity)}`,
  drivers: [outsidePolicyAndMessaging, sanctionsAndRevenueSqueeze],
  links: [
    sanctionsCoalitionUnityToRegimeSurvival,
    chineseBorderInspectionToSmuggling,
    smugglingToRegimeSurvivalTime,
  ],
  claims: [survivalNeedsDisunity, chinaInspectionForecast, goldAndCashSmuggling],
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  evidence: ['m-sanctions-coalition'],
});
