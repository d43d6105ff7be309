import { cite, date, defineDriver, prose, quantity, term } from 'groundswell';
import {
  eliteServedFirst,
  famineChangedStateSociety,
  famineDeathEstimates,
  famineDeaths,
  famineFollowsBreakdown,
  millionsLeftAlone,
  rationsInsufficient,
  stateEconomyBreakdown,
  universalJobAssignment,
} from '../claims/famine.ts';
import {
  foragingAndTrading,
  jooYangTradeOrStarve,
  peopleRunOwnEconomy,
  shiftToMarketLivelihood,
} from '../claims/markets.ts';
import {
  famineKdi2012,
  famineRevised2011,
  faoList2024,
  foodScarcer2023,
  harvest2025,
  undernourished2021,
} from '../claims/since-2020/food.ts';
import { foodInsecure2030Forecast } from '../claims/since-2020/forecasts.ts';
import { neverHadRations } from '../claims/since-2020/surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { rations } from '../terms/livelihood.ts';

export const famineAndRationCollapse = defineDriver({
  id: 'famine-and-ration-collapse',
  name: 'Famine and the end of rations',
  short: 'End of rations',
  effect: 'destabilising',
  layer: 'structural',
  headline: prose`The famine of ${date('199X')} broke the exchange of loyalty for provision`,
  summary: prose`Everybody used to have an assigned workplace and live on state rations.${cite(universalJobAssignment)} In
    ${date('199X')} the planned economy broke down and a severe famine followed.${cite(stateEconomyBreakdown, famineFollowsBreakdown)}
    The ${term(rations)} no longer brought enough food, and what there was went first to the top.${cite(rationsInsufficient, eliteServedFirst)}
    Estimates of the deaths lie far apart, from ${quantity(famineDeathEstimates, 'officials')} to
    ${quantity(famineDeathEstimates, 'early-aid-groups')}.${cite(famineDeathEstimates)} Liberty in North Korea holds that this changed for good how
    people and rulers deal with each other.${cite(famineChangedStateSociety)}`,
  points: [
    prose`Everybody once had an assigned workplace and state rations.${cite(universalJobAssignment)}`,
    prose`When food ran short, the top was served first.${cite(eliteServedFirst)}`,
    prose`Ordinary people were left to feed themselves.${cite(millionsLeftAlone)}`,
  ],
  status: [
    {
      asOf: '199X',
      trend: 'rising',
      says: prose`The economy and the rations broke down, and people began to provide for themselves.${cite(stateEconomyBreakdown, peopleRunOwnEconomy)}`,
    },
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`More and more people had left state jobs and rations and lived from the market.${cite(shiftToMarketLivelihood)}`,
    },
    {
      asOf: '2020',
      trend: 'mixed',
      says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(neverHadRations)} had never had rations.${cite(neverHadRations)}`,
    },
    {
      asOf: '2026-03',
      trend: 'mixed',
      says: prose`Food was much scarcer in ${date('2023')} than before the closure. The harvest of ${date('2025')} was put at ${quantity(harvest2025)}, a little above the year before; no newer UN figure on hunger was found.${cite(foodScarcer2023, harvest2025, undernourished2021)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'strong-pressure',
      claims: [rationsInsufficient, famineChangedStateSociety],
      why: 'The state no longer gave people what they had lived on.',
    },
    {
      pillar: coOptation,
      effect: 'pressure',
      claims: [rationsInsufficient, eliteServedFirst],
      why: 'Rations no longer tied ordinary people to the state; those at the top were still served.',
    },
    { pillar: repression, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis:
      'One page tells the course of events, several studies confirm the famine, and the number of deaths is disputed.',
  },
  claims: [
    stateEconomyBreakdown,
    famineFollowsBreakdown,
    famineDeathEstimates,
    famineDeaths,
    rationsInsufficient,
    eliteServedFirst,
    universalJobAssignment,
    millionsLeftAlone,
    famineChangedStateSociety,
    foragingAndTrading,
    jooYangTradeOrStarve,
    neverHadRations,
    undernourished2021,
    harvest2025,
    faoList2024,
    foodScarcer2023,
    famineRevised2011,
    famineKdi2012,
    foodInsecure2030Forecast,
  ],
  evidence: ['d-famine-and-ration-collapse'],
});
