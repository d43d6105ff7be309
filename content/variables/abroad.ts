// Sanctions, trade and other states: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const sanctions = defineVariable({
  id: 'sanctions',
  name: 'Sanctions',
  more: 'more measures, more strictly applied',
});
export const sanctionsFeltDaily = defineVariable({
  id: 'sanctions-felt-daily',
  name: 'Sanctions felt in daily life',
});
export const weaponsTests = defineVariable({ id: 'weapons-tests', name: 'Weapons tests' });
export const outsideMessaging = defineVariable({ id: 'outside-messaging', name: 'Messages from outside' });
export const tradeWithChina = defineVariable({ id: 'trade-with-china', name: 'Trade with China' });
export const tradePressure = defineVariable({ id: 'trade-pressure', name: 'Pressure on trade' });
export const commodityPricesAndChineseDemand = defineVariable({
  id: 'commodity-prices-and-chinese-demand',
  name: 'Export prices and Chinese demand',
  more: 'prices and demand rise',
  less: 'prices and demand fall',
});
export const exportIncome = defineVariable({
  id: 'export-income',
  name: 'Export income',
  also: ['export-revenue'],
});
export const mineralExports = defineVariable({ id: 'mineral-exports', name: 'Mineral exports' });
export const economicCrisis = defineVariable({ id: 'economic-crisis', name: 'Economic crisis' });
export const economicStagnation = defineVariable({ id: 'economic-stagnation', name: 'Stagnation' });
export const economicProspects = defineVariable({ id: 'economic-prospects', name: 'Economic prospects' });
export const mismanagementAndNoReform = defineVariable({
  id: 'mismanagement-and-no-reform',
  name: 'Mismanagement without reform',
  more: 'worse management, no reform',
});
export const isolation = defineVariable({ id: 'isolation', name: 'Isolation', more: 'fewer ties abroad' });
export const smuggling = defineVariable({ id: 'smuggling', name: 'Smuggling of gold and cash' });
export const chineseBorderInspection = defineVariable({
  id: 'chinese-border-inspection',
  name: 'Chinese checks at the border',
});
export const sanctionsCoalitionUnity = defineVariable({
  id: 'sanctions-coalition-unity',
  name: 'Unity of the states behind sanctions',
  more: 'the states agree and act together',
});
