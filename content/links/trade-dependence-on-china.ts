import { at, defineCausalLink } from 'groundswell';
import { economyFell2015 } from '../claims/economy.ts';
import {
  chinaInspectionForecast,
  crisisChainForecast,
  goodTimesOverForecast,
} from '../claims/forecasts-economy.ts';
import { chinaSoleSupplier } from '../claims/trade.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import {
  chineseBorderInspection,
  commodityPricesAndChineseDemand,
  economicCrisis,
  economicProspects,
  exportIncome,
  mismanagementAndNoReform,
  smuggling,
  tradeWithChina,
} from '../variables/abroad.ts';
import { goodsSupply } from '../variables/economy.ts';
import { politicalCrisis } from '../variables/loyalty.ts';

export const tradeWithChinaToGoodsSupply = defineCausalLink({
  id: 'trade-with-china-to-goods-supply',
  from: tradeWithChina,
  to: goodsSupply,
  sign: '+',
  says: 'Supply depends on Chinese trade.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 30 }),
  claims: [chinaSoleSupplier],
  drivers: [tradeDependenceOnChina],
  evidence: ['l-trade-with-china-to-goods-supply'],
});

export const commodityPricesAndChineseDemandToExportIncome = defineCausalLink({
  id: 'commodity-prices-and-chinese-demand-to-export-income',
  from: commodityPricesAndChineseDemand,
  to: exportIncome,
  sign: '+',
  says: 'Falling prices and demand cut income.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 51 }),
  claims: [economyFell2015],
  drivers: [tradeDependenceOnChina],
  evidence: ['l-commodity-prices-and-chinese-demand-to-export-income'],
});

export const economicCrisisToPoliticalCrisis = defineCausalLink({
  id: 'economic-crisis-to-political-crisis',
  from: economicCrisis,
  to: politicalCrisis,
  sign: '+',
  says: 'Economic crisis may become political.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 51 }),
  claims: [crisisChainForecast],
  drivers: [tradeDependenceOnChina, leadershipLegitimacy],
  evidence: ['l-economic-crisis-to-political-crisis'],
});

export const mismanagementAndNoReformToEconomicProspects = defineCausalLink({
  id: 'mismanagement-and-no-reform-to-economic-prospects',
  from: mismanagementAndNoReform,
  to: economicProspects,
  sign: '-',
  says: 'Poor management and no reform end the good period.',
  hedge: 'expert-judgement',
  source: at(oneFreeKorea2016, { paragraph: 52 }),
  claims: [goodTimesOverForecast],
  drivers: [tradeDependenceOnChina],
  evidence: ['l-mismanagement-and-no-reform-to-economic-prospects'],
});

export const chineseBorderInspectionToSmuggling = defineCausalLink({
  id: 'chinese-border-inspection-to-smuggling',
  from: chineseBorderInspection,
  to: smuggling,
  sign: '-',
  says: 'Inspection would end smuggling.',
  hedge: 'conditional',
  source: at(oneFreeKorea2016, { paragraph: 56 }),
  claims: [chinaInspectionForecast],
  drivers: [tradeDependenceOnChina, sanctionsAndRevenueSqueeze],
  evidence: ['l-chinese-border-inspection-to-smuggling'],
});
