import { cite, date, defineDriver, name, prose, quantity, term } from 'groundswell';
import { jooYang } from '../actors/testimony.ts';
import { informalCommerceShrank } from '../claims/border.ts';
import {
  anger2009,
  apologyReported2010,
  currencyMeasure2009,
  currencyMeasureMotive,
  currencyMeasureTerms,
  jessieKim2009,
  premierApologyReport,
  savingsLost2009,
  watershed2009,
} from '../claims/currency.ts';
import {
  everydayResistanceReading,
  foragingAndTrading,
  interestsDiverge,
  jangmadangBeganIllegal,
  jooYangStateGaveWay,
  jooYangTradeOrStarve,
  leaveIdleWorkUnits,
  marketIncome,
  marketIncomeThreeQuarters,
  marketsChiefFoodSource,
  marketizationFromBelow as marketsReshapeTie,
  marketsWidenRange,
  profitThinkingSpreads,
  resilienceGain,
  shiftToMarketLivelihood,
} from '../claims/markets.ts';
import {
  ideologyRejectsMarkets,
  kimJongIlOnMarkets,
  kimJongIlSpeech2008,
  marketsAllowExit,
  marketsMayStrengthenLeader,
  marketsPermanent,
  misstepsCostTrust,
  officialMarkets400,
  stateTaxesMarkets,
  toleranceCrackdownCycle,
} from '../claims/markets-and-state.ts';
import {
  dollarRateAugust2024,
  dollarRateJuly2025,
  dollarRateToFebruary2025,
  foreignMoneyBan2024,
  moneyChangerExecuted2020,
  riceFebruary2026,
  riceJanuary2026,
} from '../claims/since-2020/currency.ts';
import { incomesHalved2023 } from '../claims/since-2020/growth.ts';
import {
  grainControlMinistry2023,
  grainDirective2023,
  grainLaw2022,
  grainShops2024,
  marketsShrink2026,
  officialMarkets2018,
  wagesTenfold2023,
} from '../claims/since-2020/markets.ts';
import { informalIncome, ministryInterviews, ministrySample } from '../claims/since-2020/surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { currencyRedenomination, jangmadang, marketizationTerm, workUnit } from '../terms/livelihood.ts';
import { microSurvey } from '../terms/reading.ts';
import { everydayResistance } from '../terms/society.ts';

export const marketizationFromBelowDriver = defineDriver({
  id: 'marketization-from-below',
  name: 'Markets from below',
  short: 'Markets',
  effect: 'mixed',
  layer: 'structural',
  headline: 'People built markets to survive; the state taxes them and has taken grain back',
  summary: prose`Many left a ${term(workUnit)} that had stopped functioning and traded in a ${term(jangmadang)}, which was then
    illegal.${cite(leaveIdleWorkUnits, jangmadangBeganIllegal)} In a ${term(microSurvey)} of ${date('2016')}, ${quantity(marketIncome)}
    said that nearly all their income came from the market.${cite(marketIncome)} Satellite pictures of ${date('2018')} showed ${quantity(officialMarkets2018)}; the state takes their fees.${cite(officialMarkets2018, stateTaxesMarkets)} In ${date('2009')} a ${term(currencyRedenomination)}
    wiped out savings and made people very angry.${cite(currencyMeasure2009, savingsLost2009, anger2009)} Whether markets weaken or
    strengthen the leader is open: Liberty in North Korea reads them as ${term(everydayResistance)}, a paper of ${date('2019')} as a possible source of
    support.${cite(everydayResistanceReading, marketsMayStrengthenLeader)}`,
  points: [
    prose`People who left by ${date('2020')} put ${quantity(informalIncome)} of family income down as informal.${cite(informalIncome)}`,
    prose`Satellite pictures of ${date('2018')} showed ${quantity(officialMarkets2018)}.${cite(officialMarkets2018)}`,
    prose`Since ${date('2022-12')} the state has sold grain itself.${cite(grainLaw2022, grainShops2024)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`${term(marketizationTerm, 'Marketisation from below')} went on and the state taxed it, after ${quantity(toleranceCrackdownCycle)} of toleration and clampdown by turns.${cite(toleranceCrackdownCycle, stateTaxesMarkets)}`,
    },
    {
      asOf: '2021',
      trend: 'falling',
      says: prose`Trade almost stopped and informal business shrank.${cite(informalCommerceShrank)}`,
    },
    {
      asOf: '2026-03',
      trend: 'mixed',
      says: prose`Squeezed, not abolished: grain belongs in state shops by law, wages were raised tenfold, the won fell to ${quantity(dollarRateJuly2025)} a dollar by ${date('2025-07')}, and markets still sold rice in ${date('2026-02')}.${cite(grainLaw2022, grainShops2024, wagesTenfold2023, dollarRateJuly2025, riceFebruary2026)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [ideologyRejectsMarkets, interestsDiverge, watershed2009],
      why: 'People provide for themselves in a way that the doctrine rejects.',
    },
    {
      pillar: coOptation,
      effect: 'mixed',
      claims: [shiftToMarketLivelihood, stateTaxesMarkets, marketsMayStrengthenLeader],
      why: 'People need the state less; the state earns from them.',
    },
    {
      pillar: repression,
      effect: 'slight',
      claims: [jooYangStateGaveWay, toleranceCrackdownCycle],
      why: prose`Trade outgrew the means to stop it, as ${name(jooYang)} tells it.`,
    },
  ],
  confidence: {
    level: 'moderate',
    basis: prose`Interviews with thousands who left, a satellite count, a small survey inside and named accounts agree on the direction; the interviews end with the closure.`,
  },
  claims: [
    marketIncome,
    officialMarkets400,
    stateTaxesMarkets,
    informalCommerceShrank,
    marketIncomeThreeQuarters,
    marketsChiefFoodSource,
    jooYangTradeOrStarve,
    jooYangStateGaveWay,
    toleranceCrackdownCycle,
    marketsMayStrengthenLeader,
    marketsPermanent,
    currencyMeasure2009,
    currencyMeasureTerms,
    currencyMeasureMotive,
    savingsLost2009,
    jessieKim2009,
    anger2009,
    apologyReported2010,
    premierApologyReport,
    watershed2009,
    leaveIdleWorkUnits,
    foragingAndTrading,
    jangmadangBeganIllegal,
    marketsWidenRange,
    profitThinkingSpreads,
    marketsReshapeTie,
    shiftToMarketLivelihood,
    everydayResistanceReading,
    resilienceGain,
    interestsDiverge,
    ideologyRejectsMarkets,
    marketsAllowExit,
    kimJongIlOnMarkets,
    kimJongIlSpeech2008,
    misstepsCostTrust,
    officialMarkets2018,
    informalIncome,
    ministryInterviews,
    ministrySample,
    grainLaw2022,
    grainControlMinistry2023,
    grainDirective2023,
    grainShops2024,
    wagesTenfold2023,
    marketsShrink2026,
    dollarRateToFebruary2025,
    dollarRateAugust2024,
    dollarRateJuly2025,
    riceJanuary2026,
    riceFebruary2026,
    foreignMoneyBan2024,
    moneyChangerExecuted2020,
    incomesHalved2023,
  ],
  evidence: ['d-marketization-from-below'],
});
