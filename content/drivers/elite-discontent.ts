import { cite, date, defineDriver, prose } from 'groundswell';
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
import { hourlyReporting } from '../claims/surveillance.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const eliteDiscontent = defineDriver({
  id: 'elite-discontent',
  name: 'Elite discontent',
  short: 'Elite discontent',
  effect: 'destabilising',
  layer: 'agents',
  headline: prose`Discontent in the elite was reported, but no open break followed`,
  summary: prose`In ${date('2016')} some officials were said to doubt the leader.${cite(cadresDoubtLeader)} Almost all such reports come from unnamed contacts. A senior colonel did defect,
    in ${date('2015')}, before the sanctions.${cite(colonelDefected)} A reported execution proved wrong: Ri Yong Gil lost his post and
    came back with new ones.${cite(riYongGilReappeared)} The congress met in ${date('2016-05')}, and the leader was still in office in
    ${date('2025-08')}.${cite(mayCongressHeld, leaderInOffice2025)}`,
  points: [
    prose`Unnamed contacts reported doubt among officials.${cite(cadresDoubtLeader)}`,
    prose`A general reported executed came back with new posts.${cite(riYongGilReappeared)}`,
    prose`The leader was still in office in ${date('2025-08')}.${cite(leaderInOffice2025)}`,
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
      asOf: '2025-08',
      trend: 'unknown',
      says: prose`The leader was still in office; no later report on the mood of the elite was checked.${cite(leaderInOffice2025)}`,
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
    basis: prose`It rests on unnamed contacts, a disputed case and a purge that was reported wrongly.`,
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
  ],
  evidence: ['d-elite-discontent'],
});
