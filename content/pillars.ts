// The three pillars, and the strain on each as the editors see it. An assessment, not a measurement.
import { cite, date, definePillar, prose } from 'groundswell';
import { propagandaQuestioned } from './claims/beliefs.ts';
import { borderClosure2020, borderFences, foreignCultureLaws } from './claims/border.ts';
import { briberyCrackdown, corruptionWeakensControl } from './claims/corruption.ts';
import { watershed2009 } from './claims/currency.ts';
import { exportsToChinaFell2017, growth2023, growth2024 } from './claims/economy.ts';
import { cadresDoubtLeader, mayCongressHeld } from './claims/elites.ts';
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
import { officersGrumble, surveillanceSaturated } from './claims/surveillance.ts';

export const legitimation = definePillar({
  id: 'legitimation',
  name: 'Legitimation',
  definition:
    'Why people accept the rule: belief in its doctrine and leader, or thanks for what it provides.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'medium',
    trend: 'unknown',
    asOf: '2026-11',
    says: prose`Markets and foreign media are said to have worn down belief before ${date('2020')}.${cite(informationErodesLoyalty, ideologyRejectsMarkets)} Since then laws and fences are meant to keep information out; no source here measures belief.${cite(foreignCultureLaws, borderFences)}`,
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
    ],
    steadies: [foreignCultureLaws, borderFences, heavyIndoctrination, marketsMayStrengthenLeader],
  },
});

export const repression = definePillar({
  id: 'repression',
  name: 'Repression',
  definition:
    'How the rule makes refusal costly: watching, threatening and punishing people, and keeping them apart.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'low',
    trend: 'falling',
    asOf: '2026-11',
    says: prose`The services still rule out an open challenge.${cite(securityStillEffective)} From ${date('2020')} the border was sealed, the authorities cracked down on bribery, and penalties rose.${cite(borderClosure2020, briberyCrackdown, foreignCultureLaws)}`,
    confidence: {
      level: 'moderate',
      basis:
        'Laws and fences are documented; reports from inside the services come from few anonymous contacts.',
    },
    strains: [corruptionWeakensControl, officersGrumble, surveillanceSaturated, jooYangStateGaveWay],
    steadies: [
      securityStillEffective,
      borderClosure2020,
      borderFences,
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
    'How the rule ties those it needs to itself: posts, goods, rations and licences in return for loyalty.',
  after: 'Gerschewski (2013)',
  stress: {
    level: 'medium',
    trend: 'falling',
    asOf: '2026-11',
    says: prose`Rations failed long ago, and export income fell in ${date('2017')}.${cite(rationsInsufficient, exportsToChinaFell2017)} The state earns from markets, and growth was estimated again in ${date('2023')} and ${date('2024')}.${cite(stateTaxesMarkets, growth2023, growth2024)}`,
    confidence: {
      level: 'low',
      basis: 'Spending on the elite rests on one analyst, and growth is modelled from outside.',
    },
    strains: [
      rationsInsufficient,
      noPayOrRations,
      exportsToChinaFell2017,
      gauseEconomyLosing,
      cadresDoubtLeader,
    ],
    steadies: [stateTaxesMarkets, growth2023, growth2024, mayCongressHeld],
  },
});
