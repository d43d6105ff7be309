import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { growth2023, growth2024 } from '../claims/economy.ts';
import { mayCongressHeld } from '../claims/elites.ts';
import {
  gauseDoubleSpending,
  gauseEconomyLosing,
  giftSpending2012,
  goldAndCashSmuggling,
  goldQuotaPressure,
  kaesongClosed,
  kaesongHurtsCadres,
  mineralsFundBureau39,
  moreLoyaltyPayments,
  needsHardCurrency,
  pyongyangBuilding,
} from '../claims/patronage.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const hardCurrencyPatronage = defineDriver({
  id: 'hard-currency-patronage',
  name: 'Hard-currency patronage',
  short: 'Patronage',
  effect: 'stabilising',
  layer: 'institutional',
  headline: prose`Elite loyalty depends on hard currency that the state must keep finding`,
  summary: prose`Experts, as one author sums them up, agree that the leader needs a steady flow of hard currency to hold
    power.${cite(needsHardCurrency)} Gifts to the elite were reported at ${quantity(giftSpending2012)} in ${date('2012')}, and the
    ruling family’s own economy was thought to run at a loss.${cite(giftSpending2012, gauseEconomyLosing)} The money was said to come
    from minerals, payments by officials abroad, and smuggled gold and cash.${cite(mineralsFundBureau39, moreLoyaltyPayments, goldAndCashSmuggling)}
    In ${date('2016-05')}, after the sanctions, the congress met and analysts saw consolidation.${cite(mayCongressHeld)}`,
  points: [
    prose`Experts: power needs a steady flow of hard currency.${cite(needsHardCurrency)}`,
    prose`Gifts were reported at ${quantity(giftSpending2012)} in ${date('2012')}.${cite(giftSpending2012)}`,
    prose`Minerals were called a key source of loyalty money.${cite(mineralsFundBureau39)}`,
  ],
  status: [
    {
      asOf: '2012',
      trend: 'rising',
      says: prose`Gift spending was put at twice the highest level of the leader’s father.${cite(giftSpending2012)}`,
    },
    {
      asOf: '2016-04',
      trend: 'mixed',
      says: prose`Kaesong closed, while levies on officials abroad and merchants grew.${cite(kaesongClosed, moreLoyaltyPayments)}`,
    },
    {
      asOf: '2025-08',
      trend: 'unknown',
      says: prose`The economy is estimated to have grown in ${date('2023')} and ${date('2024')}; nothing recorded says what reaches the elite.${cite(growth2023, growth2024)}`,
    },
  ],
  pillars: [
    {
      pillar: coOptation,
      effect: 'mixed',
      claims: [needsHardCurrency, giftSpending2012, gauseEconomyLosing],
      why: prose`It steadies while it is funded and strains when money runs short.`,
    },
    { pillar: repression, effect: 'none', claims: [] },
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [kaesongHurtsCadres],
      why: prose`Officials who knew what Kaesong earned are said to have lost heart.`,
    },
  ],
  confidence: {
    level: 'low',
    basis: prose`Expert judgement agrees on the mechanism, but the sums are old or undated and no flow to the elite is measured.`,
  },
  claims: [
    needsHardCurrency,
    giftSpending2012,
    gauseDoubleSpending,
    gauseEconomyLosing,
    mineralsFundBureau39,
    moreLoyaltyPayments,
    goldAndCashSmuggling,
    kaesongClosed,
    kaesongHurtsCadres,
    goldQuotaPressure,
    pyongyangBuilding,
  ],
  evidence: ['d-hard-currency-patronage'],
});
