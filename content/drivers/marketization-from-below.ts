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
  headline: 'People built markets to survive, and the state now taxes them',
  summary: prose`Many left a ${term(workUnit)} that had stopped functioning and traded in a ${term(jangmadang)}, which was then
    illegal.${cite(leaveIdleWorkUnits, jangmadangBeganIllegal)} In a ${term(microSurvey)} of ${date('2016')}, ${quantity(marketIncome)}
    said that nearly all their income came from the market.${cite(marketIncome)} The page speaks of ${quantity(officialMarkets400)} that
    the state has approved and takes fees from.${cite(officialMarkets400, stateTaxesMarkets)} In ${date('2009')} a ${term(currencyRedenomination)}
    wiped out savings and made people very angry.${cite(currencyMeasure2009, savingsLost2009, anger2009)} Whether markets weaken or
    strengthen the leader is open: the page reads them as ${term(everydayResistance)}, a paper of ${date('2019')} as a possible source of
    support.${cite(everydayResistanceReading, marketsMayStrengthenLeader)}`,
  points: [
    prose`For ${quantity(marketIncome)}, markets brought nearly all income.${cite(marketIncome)}`,
    prose`The state takes fees from the markets it approves.${cite(stateTaxesMarkets)}`,
    prose`After ${date('2020')} informal business shrank.${cite(informalCommerceShrank)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`${term(marketizationTerm, 'Marketisation from below')} went on and the state taxed it, after ${quantity(toleranceCrackdownCycle)} of toleration and clampdown by turns.${cite(toleranceCrackdownCycle, stateTaxesMarkets)}`,
    },
    {
      asOf: '2024-03',
      trend: 'falling',
      says: prose`After ${date('2020')} trade almost stopped and informal business shrank.${cite(informalCommerceShrank)}`,
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
    basis:
      'A page, a small survey and named accounts agree on the direction; the survey is tiny, the number of markets has no source, and little is known since the closure.',
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
  ],
  evidence: ['d-marketization-from-below'],
});
