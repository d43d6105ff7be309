// Those whom the state needs: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const hardCurrencyInflow = defineVariable({
  id: 'hard-currency-inflow',
  name: 'Hard currency earned',
});
export const patronage = defineVariable({ id: 'patronage', name: 'Gifts to the elite' });
export const eliteSupport = defineVariable({ id: 'elite-support', name: 'Support of the elite' });
export const financialTies = defineVariable({ id: 'financial-ties', name: 'Ties of money' });
export const eliteRetention = defineVariable({ id: 'elite-retention', name: 'Elite staying in place' });
export const agencyRivalry = defineVariable({
  id: 'agency-rivalry',
  name: 'Rivalry of agencies',
  more: 'agencies guard their revenue more',
});
export const resourceReallocation = defineVariable({
  id: 'resource-reallocation',
  name: 'Funds moved between agencies',
});
export const coreClassDiscontent = defineVariable({
  id: 'core-class-discontent',
  name: 'Discontent of the trusted class',
});
export const jointDefection = defineVariable({ id: 'joint-defection', name: 'Leaving together' });
export const defection = defineVariable({ id: 'defection', name: 'Defection' });
export const publicityBySeoul = defineVariable({ id: 'publicity-by-seoul', name: 'Publicity by Seoul' });
export const eliteMorale = defineVariable({
  id: 'elite-morale',
  name: 'Morale of officials',
  also: ['cadre-morale'],
});
export const restaurantRevenue = defineVariable({
  id: 'restaurant-revenue',
  name: 'Takings of restaurants abroad',
});
export const restaurantClosures = defineVariable({
  id: 'restaurant-closures',
  name: 'Restaurants abroad closed',
});
export const revenueDemandOnWorkers = defineVariable({
  id: 'revenue-demand-on-workers',
  name: 'Pressure to send money home',
});
export const kaesongClosure = defineVariable({
  id: 'kaesong-closure',
  name: 'Closure of Kaesong',
  more: 'the complex is shut',
});
export const aidCaptureByCadres = defineVariable({
  id: 'aid-capture-by-cadres',
  name: 'Aid kept by officials',
  more: 'officials keep more of the aid',
});
export const purges = defineVariable({
  id: 'purges',
  name: 'Purges',
  more: 'more people are removed at the top',
});
export const eliteUnease = defineVariable({ id: 'elite-unease', name: 'Unease of the elite' });
export const leaderFearOfElite = defineVariable({
  id: 'leader-fear-of-elite',
  name: 'Leader’s fear of the elite',
});
export const donjuLoyalty = defineVariable({ id: 'donju-loyalty', name: 'Loyalty of rich merchants' });
export const lossOfRegents = defineVariable({
  id: 'loss-of-regents',
  name: 'Loss of trusted guardians',
  more: 'fewer trusted advisers are left',
});
export const exposureToPowerStruggles = defineVariable({
  id: 'exposure-to-power-struggles',
  name: 'Exposure to power struggles',
});
export const powerStruggles = defineVariable({ id: 'power-struggles', name: 'Power struggles' });
export const loyaltyFunds = defineVariable({ id: 'loyalty-funds', name: 'Loyalty funds' });
export const cadreUnity = defineVariable({ id: 'cadre-unity', name: 'Unity of officials' });
export const militaryPartyRivalry = defineVariable({
  id: 'military-party-rivalry',
  name: 'Rivalry of army and party',
});
