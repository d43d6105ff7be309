// How people’s own economy works on the state.
import { at, cite, date, defineMechanism, name, prose } from 'groundswell';
import { jooYang } from '../actors/testimony.ts';
import { informalCommerceShrank } from '../claims/border.ts';
import {
  anger2009,
  apologyReported2010,
  jessieKim2009,
  premierApologyReport,
  savingsLost2009,
} from '../claims/currency.ts';
import {
  foragingAndTrading,
  jooYangStateGaveWay,
  jooYangTradeOrStarve,
  marketsChiefFoodSource,
  peopleRunOwnEconomy,
  profitThinkingSpreads,
  shiftToMarketLivelihood,
} from '../claims/markets.ts';
import { marketsAllowExit, marketsMayStrengthenLeader } from '../claims/markets-and-state.ts';
import { forcedToRaiseLiving } from '../claims/propaganda.ts';
import { remittanceBuyingPower, remittances15m, remittanceUses } from '../claims/remittances.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { famineAndRationCollapse } from '../drivers/famine-and-ration-collapse.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import {
  rationDeliveryToSelfProvisioning,
  stateEconomyFailureToRationDelivery,
} from '../links/famine-and-ration-collapse.ts';
import {
  currencyMeasureToPrivateSavings,
  currencyMeasureToTrustInState,
  marketActivityToExitFromStateJobs,
  marketActivityToIdeologicalLegitimacy,
  marketActivityToProfitMindset,
  marketParticipationBreadthToEnforcementCapacity,
  profitMindsetToPrivateEnterprise,
  publicAngerToPolicyConcession,
  selfProvisioningToMarketActivity,
} from '../links/marketization-from-below.ts';
import { remittancesToCorruption, remittancesToMarketActivity } from '../links/outflow-and-diaspora.ts';
import { livingStandardConcessionToRegimeControl } from '../links/propaganda-reality-gap.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { credibilityDecayMechanism } from './information.ts';

export const survivalTradingMechanism = defineMechanism({
  id: 'survival-trading',
  name: 'Survival trading',
  says: 'Failure of provision forces self-help, and self-help becomes trade.',
  steps: ['State rations fail', 'People feed themselves', 'Self-help becomes trade'],
  drivers: [famineAndRationCollapse, marketizationFromBelowDriver],
  links: [
    stateEconomyFailureToRationDelivery,
    rationDeliveryToSelfProvisioning,
    selfProvisioningToMarketActivity,
  ],
  claims: [peopleRunOwnEconomy, foragingAndTrading, marketsChiefFoodSource, jooYangTradeOrStarve],
  sources: [
    at(libertyInNorthKorea, { paragraph: 2 }),
    at(libertyInNorthKorea, { paragraph: 1 }),
    at(libertyInNorthKorea, { paragraph: 3 }),
  ],
  evidence: ['m-survival-trading'],
});

export const marketSocialisationMechanism = defineMechanism({
  id: 'market-socialisation',
  name: 'Market socialisation',
  says: 'Trading teaches commercial habits that outlast the emergency.',
  steps: [
    'People trade to live',
    'They learn to think in terms of profit',
    'The habit outlasts the emergency',
  ],
  drivers: [marketizationFromBelowDriver],
  links: [marketActivityToProfitMindset, profitMindsetToPrivateEnterprise],
  claims: [profitThinkingSpreads],
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  evidence: ['m-market-socialisation'],
});

export const safetyInNumbersMechanism = defineMechanism({
  id: 'safety-in-numbers',
  name: 'Safety in numbers',
  says: 'Where everyone breaks a rule, it can no longer be enforced.',
  steps: ['Trading is forbidden', 'Everyone trades', 'The means to punish run out'],
  scope: prose`The account of one person, ${name(jooYang)}. After ${date('2020')} informal business shrank.${cite(jooYangStateGaveWay, informalCommerceShrank)}`,
  drivers: [marketizationFromBelowDriver, surveillanceAndRepression],
  links: [marketParticipationBreadthToEnforcementCapacity],
  claims: [jooYangStateGaveWay],
  sources: [at(libertyInNorthKorea, { paragraph: 8 })],
  evidence: ['m-safety-in-numbers'],
});

export const exitBodyAndMindMechanism = defineMechanism({
  id: 'exit-body-and-mind',
  name: 'Leaving in body, then in mind',
  says: 'People leave state workplaces first and state beliefs afterwards.',
  steps: [
    'Markets pay where work units do not',
    'People leave the state workplace',
    'They leave its beliefs afterwards',
  ],
  drivers: [marketizationFromBelowDriver, propagandaRealityGap],
  links: [marketActivityToExitFromStateJobs, marketActivityToIdeologicalLegitimacy],
  claims: [marketsAllowExit, shiftToMarketLivelihood],
  sources: [at(libertyInNorthKorea, { paragraph: 10 }), at(libertyInNorthKorea, { paragraph: 5 })],
  evidence: ['m-exit-body-and-mind'],
});

export const policyShockBacklashMechanism = defineMechanism({
  id: 'policy-shock-backlash',
  name: 'Backlash to a shock',
  says: 'A confiscatory measure turns savers into critics and, it was reported, forced a retreat.',
  steps: ['A measure takes private savings', 'Savers become critics', 'The state is reported to retreat'],
  scope: prose`The apology was never officially confirmed.${cite(premierApologyReport)}`,
  drivers: [marketizationFromBelowDriver, leadershipLegitimacy],
  links: [currencyMeasureToPrivateSavings, currencyMeasureToTrustInState, publicAngerToPolicyConcession],
  claims: [savingsLost2009, anger2009, apologyReported2010, jessieKim2009],
  sources: [
    at(libertyInNorthKorea, { paragraph: 12 }),
    at(libertyInNorthKorea, { paragraph: 13 }),
    at(libertyInNorthKorea, { paragraph: 15 }),
  ],
  evidence: ['m-policy-shock-backlash'],
});

export const welfareLegitimacyMechanism = defineMechanism({
  id: 'welfare-legitimacy',
  name: 'Standing through welfare',
  says: 'If the state lets life improve, it can keep power.',
  steps: ['The state lets life improve', 'People credit it with the gain', 'It keeps control'],
  drivers: [leadershipLegitimacy, marketizationFromBelowDriver],
  links: [livingStandardConcessionToRegimeControl],
  counters: [credibilityDecayMechanism],
  claims: [forcedToRaiseLiving, marketsMayStrengthenLeader],
  sources: [at(libertyInNorthKorea, { paragraph: 32 })],
  evidence: ['m-welfare-legitimacy'],
});

export const remittanceCapitalMechanism = defineMechanism({
  id: 'remittance-capital',
  name: 'Capital from abroad',
  says: 'Money from abroad becomes safety bribes and start-up capital.',
  steps: ['Those who left send money home', 'It pays for safety and for stock', 'Small businesses start'],
  scope: prose`How much is sent is not known; the estimate has no source.${cite(remittances15m)}`,
  drivers: [outflowAndDiaspora, marketizationFromBelowDriver, corruptionAsLubricant],
  links: [remittancesToMarketActivity, remittancesToCorruption],
  claims: [remittanceUses, remittanceBuyingPower],
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  evidence: ['m-remittance-capital'],
});
