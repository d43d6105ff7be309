import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { leaderInOffice2025 } from '../claims/economy.ts';
import {
  cadreLoyaltyForced,
  cadreSelfInterest,
  cadresDoubtLeader,
  donjuBacklashFear,
  leaderFearsElite,
  mayCongressHeld,
  moraleFalling,
  samsuCadresAngry,
  samsuNotSurprised,
} from '../claims/elites.ts';
import { gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import { cadreDisunityForecast, militaryPartyFeudForecast } from '../claims/forecasts-unrest.ts';
import { gauseNoRegents } from '../claims/patronage.ts';
import {
  colonelDefected,
  jangPurged,
  partyRaisedGeneralsRemoved,
  purgeBreedsUnease,
  riYongGilMinister,
  riYongGilPurged,
  riYongGilReappeared,
} from '../claims/removals.ts';
import { defectionOf13, staffVettedCoreClass } from '../claims/restaurant-case.ts';
import { coreDiscontent } from '../claims/restaurant-inferences.ts';
import { committeeRenewed2026, veteransDropped2026 } from '../claims/since-2020/congress.ts';
import {
  eliteArrivals2023,
  riArrived2023,
  riReasons2024,
  thaeArrived2016,
  vicePremierDismissed2026,
} from '../claims/since-2020/elite.ts';
import { hourlyReporting } from '../claims/surveillance.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const eliteDiscontent = defineDriver({
  id: 'elite-discontent',
  name: 'Elite discontent',
  short: 'Elite discontent',
  effect: 'destabilising',
  layer: 'agents',
  headline: prose`Some of the elite have left, and more were replaced; no open break followed up to ${date('2026-03')}`,
  summary: prose`In ${date('2016')} some officials were said to doubt the leader, almost always by unnamed contacts.${cite(cadresDoubtLeader)} Departures are better known: a colonel in ${date('2015')}, the deputy ambassador in London in ${date('2016')}, a counsellor in Cuba in ${date('2023')}, and about ${quantity(eliteArrivals2023)} in all in that year.${cite(colonelDefected, thaeArrived2016, riArrived2023, eliteArrivals2023)} A reported execution proved wrong: Ri Yong Gil lost his post and came back with new ones.${cite(riYongGilReappeared)} In ${date('2026')} a vice premier was dismissed in public and ${quantity(committeeRenewed2026)} of a Central Committee of ${quantity(committeeRenewed2026, 'all')} were new.${cite(vicePremierDismissed2026, committeeRenewed2026)}`,
  points: [
    prose`Two senior diplomats left, in ${date('2016')} and ${date('2023')}.${cite(thaeArrived2016, riArrived2023)}`,
    prose`A general reported executed came back with new posts.${cite(riYongGilReappeared)}`,
    prose`Over half of the Central Committee was new in ${date('2026-02')}.${cite(committeeRenewed2026)}`,
  ],
  status: [
    {
      asOf: '2013-12',
      trend: 'rising',
      says: prose`Jang Song Thaek was purged and his execution announced.${cite(jangPurged)}`,
    },
    {
      asOf: '2016-04',
      trend: 'rising',
      says: prose`Unnamed contacts reported doubt among officials and falling morale.${cite(cadresDoubtLeader, moraleFalling)}`,
    },
    {
      asOf: '2016-05',
      trend: 'mixed',
      says: prose`The congress was held; analysts saw consolidation, and a general thought dead reappeared.${cite(mayCongressHeld, riYongGilReappeared)}`,
    },
    {
      asOf: '2023',
      trend: 'rising',
      says: prose`About ${quantity(eliteArrivals2023)} of the elite reached the South, the most in years.${cite(eliteArrivals2023, riArrived2023)}`,
    },
    {
      asOf: '2026-03',
      trend: 'mixed',
      says: prose`A vice premier was dismissed in public, and veterans made way at the congress. Seoul reads it as a change of generations.${cite(vicePremierDismissed2026, committeeRenewed2026, veteransDropped2026)}`,
    },
  ],
  pillars: [
    {
      pillar: coOptation,
      effect: 'pressure',
      claims: [cadresDoubtLeader, moraleFalling, colonelDefected],
      why: prose`Reported doubt weakens the tie between the leader and those he rewards.`,
    },
    {
      pillar: repression,
      effect: 'mixed',
      claims: [hourlyReporting, leaderFearsElite, jangPurged],
      why: prose`Fear of the elite brings more watching and purges; both may deter or unsettle.`,
    },
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [cadresDoubtLeader],
      why: prose`Some officials were said to doubt how the leader leads.`,
    },
  ],
  confidence: {
    level: 'low',
    basis: prose`Departures and posts are on record; the mood behind them rests on unnamed contacts, one man’s account and a purge that was reported wrongly.`,
  },
  claims: [
    cadresDoubtLeader,
    cadreLoyaltyForced,
    colonelDefected,
    riYongGilReappeared,
    mayCongressHeld,
    hourlyReporting,
    leaderInOffice2025,
    jangPurged,
    samsuCadresAngry,
    samsuNotSurprised,
    cadreSelfInterest,
    moraleFalling,
    leaderFearsElite,
    donjuBacklashFear,
    partyRaisedGeneralsRemoved,
    gauseNoRegents,
    staffVettedCoreClass,
    defectionOf13,
    coreDiscontent,
    riYongGilPurged,
    riYongGilMinister,
    purgeBreedsUnease,
    gauseMarginalisedForecast,
    cadreDisunityForecast,
    militaryPartyFeudForecast,
    thaeArrived2016,
    riArrived2023,
    riReasons2024,
    eliteArrivals2023,
    vicePremierDismissed2026,
    committeeRenewed2026,
    veteransDropped2026,
  ],
  evidence: ['d-elite-discontent'],
});
