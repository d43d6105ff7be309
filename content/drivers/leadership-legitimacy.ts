import { cite, date, defineDriver, prose } from 'groundswell';
import { choiUnableToChoose, moneyOverLeader, travellerInTheDark } from '../claims/beliefs.ts';
import { watershed2009 } from '../claims/currency.ts';
import { leaderInOffice2025 } from '../claims/economy.ts';
import {
  cadreLoyaltyForced,
  cadreSelfInterest,
  cadresDoubtLeader,
  leaderFearsElite,
  mayCongressHeld,
} from '../claims/elites.ts';
import { revenueLossStatusForecast } from '../claims/forecasts-economy.ts';
import {
  choiCollapseForecast,
  collapseForecastsFailed,
  congressEntrenchesForecast,
  congressLegitimacyForecast,
  endNextMonthForecast,
  gauseMarginalisedForecast,
  goneByJuneForecast,
  youngLeaderForecast,
} from '../claims/forecasts-leadership.ts';
import {
  exposureWouldExplodeForecast,
  hardshipBlameForecast,
  sentimentTurnsForecast,
} from '../claims/forecasts-unrest.ts';
import { youthWeakAttachment } from '../claims/generation.ts';
import { informationErodesLoyalty } from '../claims/information.ts';
import { marketsMayStrengthenLeader, misstepsCostTrust } from '../claims/markets-and-state.ts';
import { exitChallengesLegitimacy } from '../claims/outflow.ts';
import { gauseCannotConsolidate, gauseNoRegents } from '../claims/patronage.ts';
import { legitimacyNeedsIdeology } from '../claims/propaganda.ts';
import {
  alienatedPartners,
  predecessorAges,
  readerOnRank,
  readerOnTiming,
  thirdGenerationRule,
} from '../claims/readers.ts';
import { leaderSeenAsCause } from '../claims/sanctions.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const leadershipLegitimacy = defineDriver({
  id: 'leadership-legitimacy',
  name: 'The leader’s standing',
  short: 'Leader’s standing',
  effect: 'mixed',
  layer: 'agents',
  headline: prose`Doubts about the leader were voiced in ${date('2016')}; he outlasted each forecast of his fall that named a date`,
  summary: prose`The leadership rests its right to rule on a doctrine that rejects markets.${cite(legitimacyNeedsIdeology)} In early
    ${date('2016')} some party officials were said to doubt the leader, and some people to link sanctions to his own
    acts.${cite(cadresDoubtLeader, leaderSeenAsCause)} The congress of ${date('2016-05')} made him party chairman, and analysts saw
    consolidation.${cite(mayCongressHeld)} He was still leader in ${date('2025-08')}; every dated forecast of his fall had
    failed.${cite(leaderInOffice2025, collapseForecastsFailed)} People may also thank him for a better life from
    markets.${cite(marketsMayStrengthenLeader)}`,
  points: [
    prose`Some officials were said to doubt him in ${date('2016')}.${cite(cadresDoubtLeader)}`,
    prose`Analysts saw the congress consolidate his position.${cite(mayCongressHeld)}`,
    prose`He was still leader in ${date('2025-08')}.${cite(leaderInOffice2025)}`,
  ],
  status: [
    {
      asOf: '2016-04',
      trend: 'falling',
      says: prose`Unnamed contacts told of doubt among officials and of forced loyalty.${cite(cadresDoubtLeader, cadreLoyaltyForced)}`,
    },
    {
      asOf: '2016-05',
      trend: 'rising',
      says: prose`The party congress was held, and he became its chairman.${cite(mayCongressHeld)}`,
    },
    {
      asOf: '2025-08',
      trend: 'unknown',
      says: prose`He was still leader. What people think of him has not been measured.${cite(leaderInOffice2025)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'mixed',
      claims: [cadresDoubtLeader, moneyOverLeader, mayCongressHeld, marketsMayStrengthenLeader],
      why: prose`Doubt was reported; office, congress and better lives can restore standing.`,
    },
    {
      pillar: coOptation,
      effect: 'slight',
      claims: [gauseNoRegents, cadreSelfInterest],
      why: prose`One analyst saw no trusted guardians beside him; he stayed in office.`,
    },
    { pillar: repression, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'low',
    basis: 'The outcome is public, but what officials and people think rests on a few unnamed contacts.',
  },
  claims: [
    leaderInOffice2025,
    mayCongressHeld,
    cadresDoubtLeader,
    legitimacyNeedsIdeology,
    leaderSeenAsCause,
    moneyOverLeader,
    marketsMayStrengthenLeader,
    collapseForecastsFailed,
    cadreLoyaltyForced,
    cadreSelfInterest,
    travellerInTheDark,
    youthWeakAttachment,
    informationErodesLoyalty,
    misstepsCostTrust,
    watershed2009,
    leaderFearsElite,
    gauseNoRegents,
    gauseCannotConsolidate,
    choiUnableToChoose,
    congressLegitimacyForecast,
    gauseMarginalisedForecast,
    choiCollapseForecast,
    hardshipBlameForecast,
    sentimentTurnsForecast,
    exposureWouldExplodeForecast,
    revenueLossStatusForecast,
    exitChallengesLegitimacy,
    predecessorAges,
    readerOnRank,
    readerOnTiming,
    youngLeaderForecast,
    thirdGenerationRule,
    alienatedPartners,
    congressEntrenchesForecast,
    endNextMonthForecast,
    goneByJuneForecast,
  ],
  evidence: ['d-leadership-legitimacy'],
});
