// Livelihoods and the home economy: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const stateEconomyFailure = defineVariable({
  id: 'state-economy-failure',
  name: 'Failure of the state economy',
  more: 'the plan delivers less',
});
export const famine = defineVariable({ id: 'famine', name: 'Famine' });
export const rationDelivery = defineVariable({
  id: 'ration-delivery',
  name: 'State rations',
  more: 'rations come more often and in full',
  less: 'rations fail',
});
export const eliteFirstAllocation = defineVariable({
  id: 'elite-first-allocation',
  name: 'Supplies for the top first',
  more: 'more of what is scarce goes to the top',
});
export const stateSocietyBond = defineVariable({
  id: 'state-society-bond',
  name: 'Tie between people and rulers',
  more: 'people depend on the state and side with it',
  less: 'people and rulers drift apart',
});
export const selfProvisioning = defineVariable({
  id: 'self-provisioning',
  name: 'Self-help',
  more: 'people feed themselves',
});
export const marketActivity = defineVariable({
  id: 'market-activity',
  name: 'Market activity',
  more: 'more trade, more traders',
});
export const profitMindset = defineVariable({ id: 'profit-mindset', name: 'Thinking in terms of profit' });
export const exitFromStateJobs = defineVariable({ id: 'exit-from-state-jobs', name: 'Leaving state jobs' });
export const householdResilience = defineVariable({
  id: 'household-resilience',
  name: 'Household resilience',
  more: 'households can bear a shock',
});
export const conflictWithStatePolicy = defineVariable({
  id: 'conflict-with-state-policy',
  name: 'Conflict with state policy',
});
export const marketParticipationBreadth = defineVariable({
  id: 'market-participation-breadth',
  name: 'Part of the people who trade',
  more: 'nearly everyone trades',
});
export const officialMarkets = defineVariable({ id: 'official-markets', name: 'Approved markets' });
export const stateRevenue = defineVariable({ id: 'state-revenue', name: 'State income' });
export const privateSavings = defineVariable({ id: 'private-savings', name: 'Private savings' });
export const currencyMeasure = defineVariable({
  id: 'currency-measure',
  name: 'Currency measure',
  more: 'a harsher exchange of old money for new',
});
export const publicAnger = defineVariable({ id: 'public-anger', name: 'Public anger' });
export const policyConcession = defineVariable({ id: 'policy-concession', name: 'Concession by the state' });
export const privateEnterprise = defineVariable({ id: 'private-enterprise', name: 'Private business' });
export const marketFoodSupply = defineVariable({ id: 'market-food-supply', name: 'Food in the markets' });
export const marketsAndPrivateFarming = defineVariable({
  id: 'markets-and-private-farming',
  name: 'Markets and private farming',
});
export const famineRisk = defineVariable({ id: 'famine-risk', name: 'Risk of famine' });
export const goodsSupply = defineVariable({ id: 'goods-supply', name: 'Supply of goods' });
export const remittances = defineVariable({ id: 'remittances', name: 'Money sent home' });
