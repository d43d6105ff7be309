import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { borderClosure2020, borderFences, foreignCultureLaws } from '../claims/border.ts';
import {
  borderTightened,
  crackdownCrossersCallers,
  residentsBlamedForLeaks,
  silentBordersPledge,
} from '../claims/border-controls.ts';
import { briberyCrackdown } from '../claims/corruption.ts';
import { privateCriticismOnly, securityStillEffective } from '../claims/limits.ts';
import { guardPosts, newFences } from '../claims/since-2020/border.ts';
import { phoneScreenshots2025 } from '../claims/since-2020/information.ts';
import {
  amnestyInterviews2026,
  cultureLaw2020,
  cultureLawText2022,
  executionsForDistributing2025,
  languageLaw2023,
  languageLawTerms2023,
  rightsWorse2025,
  smallGains2025,
} from '../claims/since-2020/laws.ts';
import {
  agentsInPublicPlaces,
  dailyLogs,
  eliteAsRoleModels,
  hourlyReporting,
  mpsWatchWavering,
  officersGrumble,
  provincialAlert,
  surveillanceSaturated,
  warReadinessOrder,
  watchListGroups,
  watchOnDefectorFamilies,
} from '../claims/surveillance.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const surveillanceAndRepression = defineDriver({
  id: 'surveillance-and-repression',
  name: 'Surveillance and repression',
  short: 'Surveillance',
  effect: 'stabilising',
  layer: 'institutional',
  headline: prose`The security services are still strong enough to stop open challenge`,
  summary: prose`The security apparatus rules out any open challenge to the top.${cite(securityStillEffective)} In early
    ${date('2016')} it was reported to watch families of people who had left, post agents in public places and pursue people who phoned South Koreans.${cite(watchOnDefectorFamilies, agentsInPublicPlaces, crackdownCrossersCallers)} Senior officials were said to be watched too.${cite(hourlyReporting)} Since ${date('2020')} the border has been sealed, fences have grown and new laws punish foreign
    culture.${cite(borderClosure2020, borderFences, foreignCultureLaws)} More watching may show fear or capacity; the reports cannot
    tell which.`,
  points: [
    prose`Security forces still rule out open challenge.${cite(securityStillEffective)}`,
    prose`Officials reportedly had to say every hour where they were.${cite(hourlyReporting)}`,
    prose`Sampled border fences grew to ${quantity(borderFences)} by ${date('2023')}.${cite(borderFences)}`,
  ],
  status: [
    {
      asOf: '2016-04',
      trend: 'rising',
      says: prose`Watching and border control were stepped up before the party congress.${cite(watchOnDefectorFamilies, silentBordersPledge)}`,
    },
    {
      asOf: '2020',
      trend: 'rising',
      says: prose`The northern border was sealed, and the authorities cracked down on bribery.${cite(borderClosure2020, briberyCrackdown)}`,
    },
    {
      asOf: '2023',
      trend: 'rising',
      says: prose`New laws against foreign culture and longer fences tightened control further.${cite(foreignCultureLaws, borderFences)}`,
    },
    {
      asOf: '2026-03',
      trend: 'rising',
      says: prose`The UN found in ${date('2025-09')} that control had tightened in many ways since ${date('2014')}. ${quantity(guardPosts)} stood along sampled parts of the border in ${date('2023')}.${cite(rightsWorse2025, executionsForDistributing2025, guardPosts)}`,
    },
  ],
  pillars: [
    {
      pillar: repression,
      effect: 'steadies',
      claims: [securityStillEffective, foreignCultureLaws, borderFences, crackdownCrossersCallers],
      why: prose`Control has widened; overwork among officers is reported once, by unnamed voices.`,
    },
    {
      pillar: coOptation,
      effect: 'slight',
      claims: [hourlyReporting, eliteAsRoleModels],
      why: prose`Officials whom the state rewards are watched as well.`,
    },
    { pillar: legitimation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis: prose`The direction is consistent and the laws and fences are documented, but most reports of ${date('2016')} go back to a few unnamed contacts.`,
  },
  claims: [
    securityStillEffective,
    foreignCultureLaws,
    borderFences,
    borderClosure2020,
    watchOnDefectorFamilies,
    crackdownCrossersCallers,
    hourlyReporting,
    agentsInPublicPlaces,
    residentsBlamedForLeaks,
    silentBordersPledge,
    borderTightened,
    mpsWatchWavering,
    watchListGroups,
    provincialAlert,
    warReadinessOrder,
    dailyLogs,
    eliteAsRoleModels,
    privateCriticismOnly,
    briberyCrackdown,
    officersGrumble,
    surveillanceSaturated,
    cultureLaw2020,
    cultureLawText2022,
    languageLaw2023,
    languageLawTerms2023,
    rightsWorse2025,
    executionsForDistributing2025,
    smallGains2025,
    amnestyInterviews2026,
    newFences,
    guardPosts,
    phoneScreenshots2025,
  ],
  evidence: ['d-surveillance-and-repression'],
});
