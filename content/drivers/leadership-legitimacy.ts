import { cite, date, defineDriver, prose, quantity } from 'groundswell';
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
import {
  assemblyElected2026,
  delegates2026,
  hardshipsOvercome2026,
  kimEraInFull2026,
  likelySuccessor2024,
  ninthCongress2026,
  reelected2026,
  successorStage2026,
  successorUnseen2026,
  yoJongPromoted2026,
} from '../claims/since-2020/congress.ts';
import {
  daughterAtCongressForecast,
  decadesForecast,
  presidentTitleForecast,
  thaeReunificationForecast,
} from '../claims/since-2020/forecasts.ts';
import { regionalFactories2025 } from '../claims/since-2020/markets.ts';
import { expectLongRule2017, support2015 } from '../claims/since-2020/private-surveys.ts';
import { viewsOfSuccession } from '../claims/since-2020/surveys.ts';
import { strongestPosition2025 } from '../claims/since-2020/weapons.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const leadershipLegitimacy = defineDriver({
  id: 'leadership-legitimacy',
  name: 'The leader’s standing',
  short: 'Leader’s standing',
  effect: 'mixed',
  layer: 'agents',
  headline: prose`Doubts about the leader were voiced in ${date('2016')}; he has outlasted each dated forecast of his fall`,
  summary: prose`The leadership rests its right to rule on a doctrine that rejects markets.${cite(legitimacyNeedsIdeology)} In early ${date('2016')} some party officials were said to doubt the leader, and some people to link sanctions to his own acts.${cite(cadresDoubtLeader, leaderSeenAsCause)} Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(viewsOfSuccession)} had thought badly of the hereditary succession.${cite(viewsOfSuccession)} Every dated forecast of his fall had failed by ${date('2026-03')}; the congress of ${date('2026-02')} re-elected him, and Seoul speaks of his era in full.${cite(collapseForecastsFailed, reelected2026, kimEraInFull2026)} People may also thank him for a better life from markets.${cite(marketsMayStrengthenLeader)}`,
  points: [
    prose`Some officials were said to doubt him in ${date('2016')}.${cite(cadresDoubtLeader)}`,
    prose`The congress of ${date('2026-02')} re-elected him.${cite(reelected2026)}`,
    prose`His daughter is taken for his heir; she was not seen there.${cite(successorStage2026, successorUnseen2026)}`,
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
      asOf: '2026-03',
      trend: 'rising',
      says: prose`He was re-elected at an orderly congress, and South Korean intelligence sees his daughter being designated. What people think of him has not been measured since ${date('2020')}.${cite(ninthCongress2026, reelected2026, successorStage2026, viewsOfSuccession)}`,
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
    basis: prose`The outcome is public; what officials and people think rests on people who left and on a few unnamed contacts.`,
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
    ninthCongress2026,
    reelected2026,
    yoJongPromoted2026,
    kimEraInFull2026,
    hardshipsOvercome2026,
    delegates2026,
    assemblyElected2026,
    likelySuccessor2024,
    successorStage2026,
    successorUnseen2026,
    regionalFactories2025,
    viewsOfSuccession,
    support2015,
    expectLongRule2017,
    strongestPosition2025,
    decadesForecast,
    daughterAtCongressForecast,
    presidentTitleForecast,
    thaeReunificationForecast,
  ],
  evidence: ['d-leadership-legitimacy'],
});
