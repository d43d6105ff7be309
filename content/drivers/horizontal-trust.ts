import { cite, date, defineDriver, name, prose, term } from 'groundswell';
import { shimonHuh } from '../actors/testimony.ts';
import { privateCriticismOnly, securityStillEffective } from '../claims/limits.ts';
import { helongStrike2024 } from '../claims/since-2020/sanctions.ts';
import {
  civilSpaceMayGrow,
  collectivePushbackForecast,
  complicityBuildsTrust,
  informerNetwork,
  mistrustAndFear,
  mutualReliance,
  pushbackAlreadySeen,
  removeRivalOrganisation,
  rulersBlockBonds,
  sharedIllegalActs,
  shimonHuhGroupViewing,
  spaceAtCommunityLevel,
  trustFeedsTalk,
} from '../claims/trust.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { civilSpace } from '../terms/society.ts';

export const horizontalTrust = defineDriver({
  id: 'horizontal-trust',
  name: 'Trust between people',
  short: 'Trust',
  effect: 'destabilising',
  layer: 'agents',
  headline: 'Breaking rules together builds trust, but not yet an open challenge',
  summary: prose`A network of informers watches daily life, and the result is suspicion and fear.${cite(informerNetwork, mistrustAndFear)}
    Yet more people break rules together, and Liberty in North Korea holds that this creates trust.${cite(sharedIllegalActs, complicityBuildsTrust)}
    ${name(shimonHuh)} says that only the most trusted friends were invited to watch films: those who shared the guilt would not inform.${cite(shimonHuhGroupViewing)} In the long run a ${term(civilSpace)} could grow.${cite(civilSpaceMayGrow)} For now, security rules
    out an open challenge, and criticism stays within trusted circles.${cite(securityStillEffective, privateCriticismOnly)}`,
  points: [
    prose`Informers watch daily life, so people fear each other.${cite(informerNetwork, mistrustAndFear)}`,
    prose`Those who break rules together come to trust each other.${cite(complicityBuildsTrust)}`,
    prose`Criticism still stays within trusted circles.${cite(privateCriticismOnly)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'mixed',
      says: prose`More people broke rules together, but security still ruled out an open challenge.${cite(sharedIllegalActs, securityStillEffective)}`,
    },
    {
      asOf: '2026-03',
      trend: 'unknown',
      says: prose`A strike of workers abroad was reported in ${date('2024-01')} and is disputed; no joint refusal inside was verified.${cite(helongStrike2024)}`,
    },
  ],
  pillars: [
    {
      pillar: repression,
      effect: 'slight',
      claims: [complicityBuildsTrust, shimonHuhGroupViewing, securityStillEffective],
      why: 'Shared guilt keeps informers out of small circles; the apparatus as a whole holds.',
    },
    { pillar: legitimation, effect: 'none', claims: [] },
    { pillar: coOptation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'low',
    basis:
      'It rests on one page’s judgement and one account; Liberty in North Korea gives no example of joint resistance.',
  },
  claims: [
    securityStillEffective,
    privateCriticismOnly,
    sharedIllegalActs,
    complicityBuildsTrust,
    shimonHuhGroupViewing,
    informerNetwork,
    mistrustAndFear,
    rulersBlockBonds,
    removeRivalOrganisation,
    mutualReliance,
    trustFeedsTalk,
    civilSpaceMayGrow,
    spaceAtCommunityLevel,
    collectivePushbackForecast,
    pushbackAlreadySeen,
    helongStrike2024,
  ],
  evidence: ['d-horizontal-trust'],
});
