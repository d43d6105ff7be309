import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import {
  exportsToChinaFell2017,
  foodPricesSteady,
  growth2015,
  growth2016,
  growth2020,
  growth2023,
  growth2024,
  riceCheaper2017,
  ricePriceMarch2016,
} from '../claims/economy.ts';
import { moraleFalling } from '../claims/elites.ts';
import {
  averagePersonHitForecast,
  crisisChainForecast,
  pressureRisesForecast,
} from '../claims/forecasts-economy.ts';
import { mineralsFundBureau39 } from '../claims/patronage.ts';
import { ministryRestaurantsHurt } from '../claims/restaurant-case.ts';
import { financialTiesLoosen, sanctionsAsCause } from '../claims/restaurant-inferences.ts';
import {
  beliefWavers,
  hardshipIndirect,
  leaderSeenAsCause,
  measuresTightened,
  mediaSilent,
  resolutionAdopted,
  sanctionsJustStarting,
  survivalNeedsDisunity,
  threatsAndOvertures,
} from '../claims/sanctions.ts';
import { fiftyThousandWorkersForecast } from '../claims/since-2020/forecasts.ts';
import {
  armsBehindGrowth2024,
  growth2017,
  growth2018,
  growth2019,
  growth2021,
  growth2022,
  growthAssumed2025,
  growthBySector2024,
  incomesHalved2023,
} from '../claims/since-2020/growth.ts';
import { oilFromRussia2024, workersInRussia2025 } from '../claims/since-2020/russia.ts';
import {
  bybitTheft2025,
  cryptoStolen2025,
  monitoringTeam2024,
  panelVetoed2024,
  restaurantStaffLeave2025,
  restaurantVisaRuns2020,
  workersBefore2019,
  workersSentHome2019,
} from '../claims/since-2020/sanctions.ts';
import { minerals40Exports } from '../claims/trade.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const sanctionsAndRevenueSqueeze = defineDriver({
  id: 'sanctions-and-revenue-squeeze',
  name: 'Sanctions and the loss of revenue',
  short: 'Sanctions',
  effect: 'mixed',
  layer: 'structural',
  headline: prose`Sanctions did not bring the crisis expected in ${date('2016')}; since ${date('2024')} Russia has undone part of them`,
  summary: prose`In ${date('2016-03')} the UN required inspection of cargo and limited mineral exports.${cite(resolutionAdopted)} Unnamed experts warned of a crisis, but food prices stayed mostly stable and the Bank of Korea’s estimate for the year was
    ${quantity(growth2016)}.${cite(foodPricesSteady, growth2016)} One Free Korea itself called sanctions only an indirect cause of
    hardship so far.${cite(hardshipIndirect)} In ${date('2017')} China halted coal imports, and reported exports to China
    fell.${cite(measuresTightened, exportsToChinaFell2017)}`,
  points: [
    prose`Growth was ${quantity(growth2016)} in ${date('2016')} and ${quantity(growth2024)} in ${date('2024')}, by estimate.${cite(growth2016, growth2024)}`,
    prose`The UN’s monitors ended in ${date('2024-04')}; the sanctions stand.${cite(panelVetoed2024)}`,
    prose`Russia sent oil beyond the UN limit in ${date('2024')}.${cite(oilFromRussia2024)}`,
  ],
  status: [
    {
      asOf: '2016-03',
      trend: 'rising',
      says: prose`The UN adopted new measures; they were only starting to be applied.${cite(resolutionAdopted, sanctionsJustStarting)}`,
    },
    {
      asOf: '2017',
      trend: 'mixed',
      says: prose`By ${date('2017-02')} rice was cheaper, and growth for ${date('2016')} was estimated at ${quantity(growth2016)}. Then China halted coal imports, and reported exports to China changed by ${quantity(exportsToChinaFell2017)}.${cite(riceCheaper2017, growth2016, measuresTightened, exportsToChinaFell2017)}`,
    },
    {
      asOf: '2020',
      trend: 'rising',
      says: prose`After ${quantity(growth2017)} in ${date('2017')} and ${quantity(growth2018)} in ${date('2018')}, the closure brought ${quantity(growth2020)} in ${date('2020')}.${cite(growth2017, growth2018, growth2020)}`,
    },
    {
      asOf: '2026-03',
      trend: 'falling',
      says: prose`Growth was estimated at ${quantity(growth2023)} in ${date('2023')} and ${quantity(growth2024)} in ${date('2024')}, with arms for Russia behind it. The UN’s monitors ended in ${date('2024')}; oil, labour and theft get round the rules.${cite(growth2023, growth2024, armsBehindGrowth2024, panelVetoed2024, oilFromRussia2024, workersInRussia2025, cryptoStolen2025)}`,
    },
  ],
  pillars: [
    {
      pillar: coOptation,
      effect: 'pressure',
      claims: [mineralsFundBureau39, measuresTightened, exportsToChinaFell2017],
      why: prose`Lost exports reduce the money that pays for loyalty.`,
    },
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [beliefWavers, leaderSeenAsCause],
      why: prose`Some people were said to link sanctions to the leader’s own acts.`,
    },
    { pillar: repression, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis: prose`Prices and growth were followed by several outlets, but the growth figures are estimates from outside and the effect on state income is not measured.`,
  },
  claims: [
    growth2016,
    foodPricesSteady,
    resolutionAdopted,
    measuresTightened,
    exportsToChinaFell2017,
    ricePriceMarch2016,
    riceCheaper2017,
    hardshipIndirect,
    sanctionsJustStarting,
    growth2015,
    growth2020,
    growth2023,
    growth2024,
    moraleFalling,
    beliefWavers,
    mediaSilent,
    leaderSeenAsCause,
    mineralsFundBureau39,
    minerals40Exports,
    threatsAndOvertures,
    survivalNeedsDisunity,
    sanctionsAsCause,
    financialTiesLoosen,
    ministryRestaurantsHurt,
    pressureRisesForecast,
    crisisChainForecast,
    averagePersonHitForecast,
    growth2017,
    growth2018,
    growth2019,
    growth2021,
    growth2022,
    growthBySector2024,
    growthAssumed2025,
    armsBehindGrowth2024,
    incomesHalved2023,
    panelVetoed2024,
    monitoringTeam2024,
    cryptoStolen2025,
    bybitTheft2025,
    workersSentHome2019,
    workersBefore2019,
    restaurantVisaRuns2020,
    restaurantStaffLeave2025,
    oilFromRussia2024,
    workersInRussia2025,
    fiftyThousandWorkersForecast,
  ],
  evidence: ['d-sanctions-and-revenue-squeeze'],
});
