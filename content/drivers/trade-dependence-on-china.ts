import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { borderClosure2020, informalCommerceShrank } from '../claims/border.ts';
import { borderTightened } from '../claims/border-controls.ts';
import {
  economyFell2015,
  exportsToChinaFell2017,
  growth2015,
  growth2020,
  growth2023,
  growth2024,
} from '../claims/economy.ts';
import { chinaInspectionForecast, goodTimesOverForecast } from '../claims/forecasts-economy.ts';
import { measuresTightened } from '../claims/sanctions.ts';
import { passengerTrains2026 } from '../claims/since-2020/border.ts';
import { newWorkersChina2024 } from '../claims/since-2020/sanctions.ts';
import {
  beijingParade2025,
  trade2018,
  trade2019,
  trade2020,
  trade2021,
  trade2022,
  trade2023,
  trade2024,
  trade2025,
  wigsMainExport,
} from '../claims/since-2020/trade.ts';
import {
  borderMattersMore,
  chinaFarmGoods50,
  chinaManufactures70,
  chinaSoleSupplier,
  tradeHalfGdpOecd,
  tradeHalfIncome,
} from '../claims/trade.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const tradeDependenceOnChina = defineDriver({
  id: 'trade-dependence-on-china',
  name: 'Trade dependence on China',
  short: 'Trade with China',
  effect: 'mixed',
  layer: 'structural',
  headline: prose`How hard pressure bites depends on what China enforces`,
  summary: prose`Reports put trade at ${quantity(tradeHalfIncome)} of the official economy, though the figure mixes two
    bases.${cite(tradeHalfIncome)} When Chinese demand slowed and mineral prices fell, the economy was reported to shrink in
    ${date('2015')}; the Bank of Korea’s estimate is ${quantity(growth2015)}.${cite(economyFell2015, growth2015)} China is said to have helped to tighten the border in ${date('2016')}, and it halted coal imports in ${date('2017')}.${cite(borderTightened, measuresTightened)} Exports to China
    were reported to fall only then.${cite(exportsToChinaFell2017)}`,
  points: [
    prose`Trade was put at ${quantity(tradeHalfIncome)} of the official economy.${cite(tradeHalfIncome)}`,
    prose`The economy was reported to shrink in ${date('2015')} as Chinese demand slowed.${cite(economyFell2015)}`,
    prose`China halted coal imports in ${date('2017')}.${cite(measuresTightened)}`,
  ],
  status: [
    {
      asOf: '2015',
      trend: 'falling',
      says: prose`Demand from China slowed, and coal and iron ore prices fell.${cite(economyFell2015)}`,
    },
    {
      asOf: '2017',
      trend: 'falling',
      says: prose`China halted coal imports; reported exports to China changed by ${quantity(exportsToChinaFell2017)}.${cite(measuresTightened, exportsToChinaFell2017)}`,
    },
    {
      asOf: '2020',
      trend: 'falling',
      says: prose`The border was sealed; trade and informal business shrank.${cite(borderClosure2020, informalCommerceShrank)}`,
    },
    {
      asOf: '2021',
      trend: 'falling',
      says: prose`Trade fell from ${quantity(trade2019)} in ${date('2019')} to ${quantity(trade2021)} in ${date('2021')}.${cite(trade2019, trade2021)}`,
    },
    {
      asOf: '2026-03',
      trend: 'rising',
      says: prose`Trade came back to ${quantity(trade2025)} in ${date('2025')}, and passenger trains followed in ${date('2026-03')}. Russia now stands beside China as a partner.${cite(trade2025, passengerTrains2026, beijingParade2025)}`,
    },
  ],
  pillars: [
    {
      pillar: coOptation,
      effect: 'mixed',
      claims: [tradeHalfIncome, measuresTightened, economyFell2015],
      why: prose`Trade pays the state; whether it flows is decided in Beijing as well.`,
    },
    { pillar: legitimation, effect: 'none', claims: [] },
    {
      pillar: repression,
      effect: 'steadies',
      claims: [borderTightened],
      why: prose`China is said to have helped to tighten the border.`,
    },
  ],
  confidence: {
    level: 'moderate',
    basis: prose`Every source describes the dependence, but none of the shares comes with a published base.`,
  },
  claims: [
    tradeHalfIncome,
    economyFell2015,
    growth2015,
    measuresTightened,
    exportsToChinaFell2017,
    borderTightened,
    chinaSoleSupplier,
    borderMattersMore,
    borderClosure2020,
    informalCommerceShrank,
    growth2020,
    growth2023,
    growth2024,
    chinaManufactures70,
    chinaFarmGoods50,
    tradeHalfGdpOecd,
    goodTimesOverForecast,
    chinaInspectionForecast,
    trade2018,
    trade2019,
    trade2020,
    trade2021,
    trade2022,
    trade2023,
    trade2024,
    trade2025,
    wigsMainExport,
    beijingParade2025,
    newWorkersChina2024,
    passengerTrains2026,
  ],
  evidence: ['d-trade-dependence-on-china'],
});
