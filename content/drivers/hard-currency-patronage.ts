import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { growth2023, growth2024 } from '../claims/economy.ts';
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
import { armsBehindGrowth2024 } from '../claims/since-2020/growth.ts';
import {
  armsShipped2025,
  armsValue2024,
  moreTroops2025,
  oilFromRussia2024,
  russiaPaysInKind2025,
  russiaTreaty2024,
  treatyMutualHelp2024,
  troopsAdmitted2025,
  troopsDead2025,
  troopsSent2024,
  workersInRussia2025,
} from '../claims/since-2020/russia.ts';
import { cryptoStolen2025 } from '../claims/since-2020/sanctions.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const hardCurrencyPatronage = defineDriver({
  id: 'hard-currency-patronage',
  name: 'Hard-currency patronage',
  short: 'Patronage',
  effect: 'stabilising',
  layer: 'institutional',
  headline: prose`Elite loyalty is thought to depend on hard currency, and Russia is the new patron`,
  summary: prose`Experts, as one author sums them up, agree that the leader needs a steady flow of hard currency to hold power.${cite(needsHardCurrency)} Gifts to the elite were reported at ${quantity(giftSpending2012)} in ${date('2012')}.${cite(giftSpending2012)} The money was said to come from minerals, payments by officials abroad, and smuggled gold and cash.${cite(mineralsFundBureau39, moreLoyaltyPayments, goldAndCashSmuggling)} Since ${date('2023')} the North has sold arms to Russia, since ${date('2024')} soldiers and labour; the study that weighs both sides sees food and oil in return and no currency.${cite(armsShipped2025, troopsAdmitted2025, workersInRussia2025, russiaPaysInKind2025)} What reaches the elite is not known.`,
  points: [
    prose`Experts: power needs a steady flow of hard currency.${cite(needsHardCurrency)}`,
    prose`Russia took ${quantity(armsShipped2025)} of munitions from ${date('2023-09')} to ${date('2025-05')}.${cite(armsShipped2025)}`,
    prose`Stolen crypto-currency was put at ${quantity(cryptoStolen2025)}.${cite(cryptoStolen2025)}`,
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
      asOf: '2026-03',
      trend: 'rising',
      says: prose`Russia became the patron by a treaty in force since ${date('2024-12')}; theft of crypto-currency grew beside it. Growth was estimated for ${date('2023')} and ${date('2024')}, and nothing says what reaches the elite.${cite(russiaTreaty2024, armsShipped2025, oilFromRussia2024, cryptoStolen2025, growth2023, growth2024)}`,
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
    basis: prose`The trade with Russia is documented by eleven states; its worth is guessed, and no flow to the elite is measured.`,
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
    russiaTreaty2024,
    treatyMutualHelp2024,
    troopsAdmitted2025,
    troopsSent2024,
    troopsDead2025,
    moreTroops2025,
    armsShipped2025,
    oilFromRussia2024,
    workersInRussia2025,
    armsValue2024,
    russiaPaysInKind2025,
    armsBehindGrowth2024,
    cryptoStolen2025,
  ],
  evidence: ['d-hard-currency-patronage'],
});
