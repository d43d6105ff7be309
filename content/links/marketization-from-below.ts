import { at, date, defineCausalLink, prose } from 'groundswell';
import { recordBorderCrossing } from '../claims/border.ts';
import { privateBusinessTypes } from '../claims/corruption.ts';
import { anger2009, apologyReported2010, currencyMeasure2009, savingsLost2009 } from '../claims/currency.ts';
import { marketsSpeedDevices } from '../claims/devices.ts';
import { famineUnlikelyForecast } from '../claims/forecasts-economy.ts';
import {
  foragingAndTrading,
  interestsDiverge,
  jooYangStateGaveWay,
  marketizationFromBelow,
  peopleRunOwnEconomy,
  profitThinkingSpreads,
  resilienceGain,
  shiftToMarketLivelihood,
} from '../claims/markets.ts';
import {
  ideologyRejectsMarkets,
  marketsMayStrengthenLeader,
  misstepsCostTrust,
  officialMarkets400,
  stateTaxesMarkets,
} from '../claims/markets-and-state.ts';
import { legitimacyNeedsIdeology } from '../claims/propaganda.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { famineAndRationCollapse } from '../drivers/famine-and-ration-collapse.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { enforcementCapacity } from '../variables/control.ts';
import {
  conflictWithStatePolicy,
  currencyMeasure,
  exitFromStateJobs,
  famineRisk,
  householdResilience,
  marketActivity,
  marketParticipationBreadth,
  marketsAndPrivateFarming,
  officialMarkets,
  policyConcession,
  privateEnterprise,
  privateSavings,
  profitMindset,
  publicAnger,
  selfProvisioning,
  stateRevenue,
  stateSocietyBond,
} from '../variables/economy.ts';
import { crossBorderMovement, deviceAvailability } from '../variables/information.ts';
import { legitimacy, trustInState } from '../variables/loyalty.ts';

export const selfProvisioningToMarketActivity = defineCausalLink({
  id: 'self-provisioning-to-market-activity',
  from: selfProvisioning,
  to: marketActivity,
  sign: '+',
  says: 'Self-help grows into markets.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 2 }),
  claims: [peopleRunOwnEconomy, foragingAndTrading],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-self-provisioning-to-market-activity'],
});

export const marketActivityToProfitMindset = defineCausalLink({
  id: 'market-activity-to-profit-mindset',
  from: marketActivity,
  to: profitMindset,
  sign: '+',
  says: 'Trade spreads commercial thinking.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 2 }),
  claims: [profitThinkingSpreads],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-market-activity-to-profit-mindset'],
});

export const marketActivityToStateSocietyBond = defineCausalLink({
  id: 'market-activity-to-state-society-bond',
  from: marketActivity,
  to: stateSocietyBond,
  sign: '-',
  says: 'Markets change the tie between people and rulers.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 2 }),
  claims: [marketizationFromBelow],
  contestedBy: [marketsMayStrengthenLeader],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-market-activity-to-state-society-bond'],
});

export const marketActivityToExitFromStateJobs = defineCausalLink({
  id: 'market-activity-to-exit-from-state-jobs',
  from: marketActivity,
  to: exitFromStateJobs,
  sign: '+',
  says: 'Market income lets people leave assigned work.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 5 }),
  claims: [shiftToMarketLivelihood],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-market-activity-to-exit-from-state-jobs'],
});

export const marketActivityToHouseholdResilience = defineCausalLink({
  id: 'market-activity-to-household-resilience',
  from: marketActivity,
  to: householdResilience,
  sign: '+',
  says: 'Markets improve food security and living quality.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 6 }),
  claims: [resilienceGain],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-market-activity-to-household-resilience'],
});

export const marketActivityToConflictWithStatePolicy = defineCausalLink({
  id: 'market-activity-to-conflict-with-state-policy',
  from: marketActivity,
  to: conflictWithStatePolicy,
  sign: '+',
  says: 'Market interests collide with official policy.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 6 }),
  claims: [interestsDiverge],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-market-activity-to-conflict-with-state-policy'],
});

export const marketParticipationBreadthToEnforcementCapacity = defineCausalLink({
  id: 'market-participation-breadth-to-enforcement-capacity',
  from: marketParticipationBreadth,
  to: enforcementCapacity,
  sign: '-',
  says: 'Universal trading overwhelms enforcement.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 8 }),
  claims: [jooYangStateGaveWay],
  drivers: [marketizationFromBelowDriver, surveillanceAndRepression],
  evidence: ['l-market-participation-breadth-to-enforcement-capacity'],
});

export const marketActivityToIdeologicalLegitimacy = defineCausalLink({
  id: 'market-activity-to-ideological-legitimacy',
  from: marketActivity,
  to: legitimacy,
  sign: '-',
  says: 'Markets contradict the doctrine behind the claim to rule.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 10 }),
  claims: [ideologyRejectsMarkets, legitimacyNeedsIdeology],
  contestedBy: [marketsMayStrengthenLeader],
  drivers: [marketizationFromBelowDriver, propagandaRealityGap],
  evidence: ['l-market-activity-to-ideological-legitimacy'],
});

export const officialMarketsToStateRevenue = defineCausalLink({
  id: 'official-markets-to-state-revenue',
  from: officialMarkets,
  to: stateRevenue,
  sign: '+',
  says: 'Approved markets yield fees, which steadies the state.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 11 }),
  claims: [stateTaxesMarkets, officialMarkets400],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-official-markets-to-state-revenue'],
});

export const currencyMeasureToPrivateSavings = defineCausalLink({
  id: 'currency-measure-to-private-savings',
  from: currencyMeasure,
  to: privateSavings,
  sign: '-',
  says: prose`The measure of ${date('2009')} destroyed savings.`,
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 12 }),
  claims: [savingsLost2009, currencyMeasure2009],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-currency-measure-to-private-savings'],
});

export const currencyMeasureToTrustInState = defineCausalLink({
  id: 'currency-measure-to-trust-in-state',
  from: currencyMeasure,
  to: trustInState,
  sign: '-',
  says: 'It lowered confidence in the state.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 12 }),
  claims: [misstepsCostTrust],
  drivers: [marketizationFromBelowDriver, leadershipLegitimacy],
  evidence: ['l-currency-measure-to-trust-in-state'],
});

export const publicAngerToPolicyConcession = defineCausalLink({
  id: 'public-anger-to-policy-concession',
  from: publicAnger,
  to: policyConcession,
  sign: '+',
  says: 'Anger reportedly produced an apology and partial reversal.',
  hedge: 'reported',
  source: at(libertyInNorthKorea, { paragraph: 15 }),
  claims: [anger2009, apologyReported2010],
  drivers: [marketizationFromBelowDriver],
  evidence: ['l-public-anger-to-policy-concession'],
});

export const marketActivityToDeviceAvailability = defineCausalLink({
  id: 'market-activity-to-device-availability',
  from: marketActivity,
  to: deviceAvailability,
  sign: '+',
  says: 'Markets supply players and storage.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 23 }),
  claims: [marketsSpeedDevices],
  drivers: [marketizationFromBelowDriver, outsideInformation],
  evidence: ['l-market-activity-to-device-availability'],
});

export const marketActivityToCrossBorderMovement = defineCausalLink({
  id: 'market-activity-to-cross-border-movement',
  from: marketActivity,
  to: crossBorderMovement,
  sign: '+',
  says: 'Trade pulled people over the border.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 27 }),
  claims: [recordBorderCrossing],
  drivers: [marketizationFromBelowDriver, crossBorderExchange],
  evidence: ['l-market-activity-to-cross-border-movement'],
});

export const profitMindsetToPrivateEnterprise = defineCausalLink({
  id: 'profit-mindset-to-private-enterprise',
  from: profitMindset,
  to: privateEnterprise,
  sign: '+',
  says: 'The search for profit drives new private businesses.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 38 }),
  claims: [privateBusinessTypes, profitThinkingSpreads],
  drivers: [marketizationFromBelowDriver, corruptionAsLubricant],
  evidence: ['l-profit-mindset-to-private-enterprise'],
});

export const marketsAndPrivateFarmingToFamineRisk = defineCausalLink({
  id: 'markets-and-private-farming-to-famine-risk',
  from: marketsAndPrivateFarming,
  to: famineRisk,
  sign: '-',
  says: 'Markets make famine unlikely.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 29 }),
  claims: [famineUnlikelyForecast],
  drivers: [marketizationFromBelowDriver, famineAndRationCollapse],
  evidence: ['l-markets-and-private-farming-to-famine-risk'],
});
