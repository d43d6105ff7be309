// The three pillars, and the strain on each as the editors see it. An assessment, not a measurement.
import { cite, date, definePillar, prose, quantity } from 'groundswell';
import { propagandaQuestioned } from './claims/beliefs.ts';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { briberyCrackdown, corruptionWeakensControl } from './claims/corruption.ts';
import { watershed2009 } from './claims/currency.ts';
import { growth2023, growth2024 } from './claims/economy.ts';
import { cadresDoubtLeader } from './claims/elites.ts';
import { noPayOrRations } from './claims/extraction.ts';
import { rationsInsufficient } from './claims/famine.ts';
import { youthWeakAttachment } from './claims/generation.ts';
import { informationErodesLoyalty } from './claims/information.ts';
import { privateCriticismOnly, securityStillEffective } from './claims/limits.ts';
import { jooYangStateGaveWay } from './claims/markets.ts';
import {
  ideologyRejectsMarkets,
  marketsMayStrengthenLeader,
  stateTaxesMarkets,
} from './claims/markets-and-state.ts';
import { gauseEconomyLosing } from './claims/patronage.ts';
import { gapWidens, heavyIndoctrination } from './claims/propaganda.ts';
import { guardPosts } from './claims/since-2020/border.ts';
import { committeeRenewed2026, reelected2026 } from './claims/since-2020/congress.ts';
import { eliteArrivals2023, riArrived2023, vicePremierDismissed2026 } from './claims/since-2020/elite.ts';
import { armsBehindGrowth2024 } from './claims/since-2020/growth.ts';
import { broadcastHours2025 } from './claims/since-2020/information.ts';
import { rightsWorse2025 } from './claims/since-2020/laws.ts';
import { armsShipped2025, oilFromRussia2024 } from './claims/since-2020/russia.ts';
import { cryptoStolen2025 } from './claims/since-2020/sanctions.ts';
import { neverHadRations, paidBribes, viewsOfSuccession } from './claims/since-2020/surveys.ts';
import { officersGrumble, surveillanceSaturated } from './claims/surveillance.ts';

export const legitimation = definePillar({
  id: 'legitimation',
  name: 'Legitimation',
  definition:
    'Why people accept their rulers: because they believe in them, or are grateful for what they provide.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'medium',
    trend: 'unknown',
    asOf: '2026-03',
    says: prose`Markets and foreign media are said to have worn down belief before ${date('2020')}, and of those who left by then ${quantity(viewsOfSuccession)} thought badly of the succession.${cite(informationErodesLoyalty, viewsOfSuccession)} Since then outside voices have fallen silent; no source measures belief.${cite(foreignCultureLaws, broadcastHours2025)}`,
    confidence: {
      level: 'low',
      basis:
        'What people believe is known from those who left, from tiny surveys and from anonymous contacts.',
    },
    strains: [
      informationErodesLoyalty,
      ideologyRejectsMarkets,
      gapWidens,
      youthWeakAttachment,
      watershed2009,
      propagandaQuestioned,
      viewsOfSuccession,
    ],
    steadies: [
      foreignCultureLaws,
      borderFences,
      broadcastHours2025,
      heavyIndoctrination,
      marketsMayStrengthenLeader,
    ],
  },
});

export const repression = definePillar({
  id: 'repression',
  name: 'Repression',
  definition:
    'How rulers make refusal costly: by watching, threatening and punishing people, and keeping them apart.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'low',
    trend: 'falling',
    asOf: '2026-03',
    says: prose`The services ruled out an open challenge around ${date('2019')}, and the UN saw control tighten in much since ${date('2014')}.${cite(securityStillEffective, rightsWorse2025)} From ${date('2020')} fences grew, bribery was pursued and penalties rose.${cite(borderFences, briberyCrackdown, foreignCultureLaws)}`,
    confidence: {
      level: 'moderate',
      basis:
        'Laws, fences and the UN report are documented; reports from inside the services come from few anonymous contacts.',
    },
    strains: [
      corruptionWeakensControl,
      paidBribes,
      officersGrumble,
      surveillanceSaturated,
      jooYangStateGaveWay,
    ],
    steadies: [
      securityStillEffective,
      rightsWorse2025,
      borderFences,
      guardPosts,
      foreignCultureLaws,
      briberyCrackdown,
      privateCriticismOnly,
    ],
  },
});

export const coOptation = definePillar({
  id: 'co-optation',
  name: 'Co-optation',
  definition:
    'How rulers tie those they need to themselves: with posts, goods, rations and licences in return for loyalty.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'medium',
    trend: 'falling',
    asOf: '2026-03',
    says: prose`Rations failed long ago.${cite(neverHadRations)} The state earns from markets and, since ${date('2023')}, from Russia, which has eased the search for money; what reaches the elite is not known.${cite(stateTaxesMarkets, armsShipped2025, armsBehindGrowth2024)} Some of the elite left, and many were replaced in ${date('2026-02')}.${cite(eliteArrivals2023, committeeRenewed2026)}`,
    confidence: {
      level: 'low',
      basis: 'Sales to Russia are documented; what they bring, and what of it reaches the elite, is guessed.',
    },
    strains: [
      rationsInsufficient,
      neverHadRations,
      noPayOrRations,
      gauseEconomyLosing,
      cadresDoubtLeader,
      riArrived2023,
      vicePremierDismissed2026,
    ],
    steadies: [
      stateTaxesMarkets,
      growth2023,
      growth2024,
      armsShipped2025,
      oilFromRussia2024,
      cryptoStolen2025,
      reelected2026,
    ],
  },
});
