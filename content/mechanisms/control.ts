// How watching, bribes and trust work on control.
import { at, cite, date, defineMechanism, prose } from 'groundswell';
import { foreignCultureLaws } from '../claims/border.ts';
import {
  authorityErodes,
  briberyCrackdown,
  extractNotArrest,
  licenceBribes,
  onlyStateBodiesLegal,
  penaltiesRaiseBribes,
} from '../claims/corruption.ts';
import {
  cohortBornAfterCollapse,
  cohortNotStateReliant,
  cohortShareRises,
  minSungSelfReliance,
} from '../claims/generation.ts';
import { privateCriticismOnly, securityStillEffective } from '../claims/limits.ts';
import { officersGrumble, surveillanceSaturated } from '../claims/surveillance.ts';
import { complicityBuildsTrust, informerNetwork, shimonHuhGroupViewing } from '../claims/trust.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { jangmadangGeneration } from '../drivers/jangmadang-generation.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import {
  corruptionToCrackdownEffectiveness,
  corruptionToGovernmentAuthority,
  corruptionToPrivateEnterprise,
  officialPayToCorruption,
  punishmentSeverityToBribeSize,
  stateMonopolyOnLicencesToCorruption,
} from '../links/corruption-as-lubricant.ts';
import {
  civilSpaceToCollectivePushback,
  interpersonalTrustToCivilSpace,
  sharedIllicitActivityToInterpersonalTrust,
} from '../links/horizontal-trust.ts';
import {
  cohortShareToPressureForChange,
  upbringingWithoutStateProvisionToAttachmentToState,
} from '../links/jangmadang-generation.ts';
import {
  informerNetworkToInterpersonalTrust,
  securityEffectivenessToOpenChallenge,
  surveillanceScopeToSecurityFatigue,
} from '../links/surveillance-and-repression.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { learningFromMediaMechanism } from './information.ts';
import { safetyInNumbersMechanism } from './livelihood.ts';

export const bribePriceOfPenaltyMechanism = defineMechanism({
  id: 'bribe-price-of-penalty',
  name: 'The price of a penalty',
  says: 'Harsher law raises the bribe, so repression finances its own evasion.',
  steps: [
    'The law becomes harsher',
    'The bribe to escape it becomes larger',
    'Officials gain from letting people off',
  ],
  scope: prose`Before the authorities cracked down on bribery in the pandemic.${cite(briberyCrackdown)}`,
  drivers: [corruptionAsLubricant],
  links: [punishmentSeverityToBribeSize, officialPayToCorruption, corruptionToCrackdownEffectiveness],
  claims: [penaltiesRaiseBribes, extractNotArrest],
  sources: [at(libertyInNorthKorea, { paragraph: 37 })],
  evidence: ['m-bribe-price-of-penalty'],
});

export const licenceCaptureMechanism = defineMechanism({
  id: 'licence-capture',
  name: 'Buying state cover',
  says: 'Only state bodies may own, so private capital buys state cover.',
  steps: [
    'Only state bodies may own a business',
    'Private owners pay for a licence',
    'The authority of the state wears away',
  ],
  drivers: [corruptionAsLubricant],
  links: [
    stateMonopolyOnLicencesToCorruption,
    corruptionToPrivateEnterprise,
    corruptionToGovernmentAuthority,
  ],
  claims: [onlyStateBodiesLegal, licenceBribes, authorityErodes],
  sources: [at(libertyInNorthKorea, { paragraph: 38 })],
  evidence: ['m-licence-capture'],
});

export const cohortReplacementMechanism = defineMechanism({
  id: 'cohort-replacement',
  name: 'Change of generations',
  says: 'Older loyal cohorts are replaced by cohorts who never received state provision.',
  steps: [
    'Older people knew state provision',
    'The young never did',
    'The young become a larger part of the people',
  ],
  drivers: [jangmadangGeneration],
  links: [upbringingWithoutStateProvisionToAttachmentToState, cohortShareToPressureForChange],
  claims: [cohortNotStateReliant, cohortShareRises, cohortBornAfterCollapse, minSungSelfReliance],
  sources: [
    at(libertyInNorthKorea, { paragraph: 43 }),
    at(libertyInNorthKorea, { paragraph: 39 }),
    at(libertyInNorthKorea, { paragraph: 42 }),
  ],
  evidence: ['m-cohort-replacement'],
});

export const sharedComplicityMechanism = defineMechanism({
  id: 'shared-complicity',
  name: 'Shared guilt',
  says: 'Joint guilt makes informing costly and so creates trust.',
  steps: [
    'A small group breaks a rule together',
    'Each could betray the other',
    'None does, and trust grows',
  ],
  drivers: [horizontalTrust],
  links: [
    sharedIllicitActivityToInterpersonalTrust,
    interpersonalTrustToCivilSpace,
    civilSpaceToCollectivePushback,
  ],
  claims: [complicityBuildsTrust, shimonHuhGroupViewing],
  sources: [at(libertyInNorthKorea, { paragraph: 50 }), at(libertyInNorthKorea, { paragraph: 51 })],
  evidence: ['m-shared-complicity'],
});

export const fearAndCautionMechanism = defineMechanism({
  id: 'fear-and-caution',
  name: 'Fear and caution',
  says: 'Effective security keeps dissent private.',
  steps: ['Informers watch daily life', 'Criticism is dangerous', 'Dissent stays private'],
  drivers: [surveillanceAndRepression],
  links: [securityEffectivenessToOpenChallenge, informerNetworkToInterpersonalTrust],
  counters: [sharedComplicityMechanism, learningFromMediaMechanism, safetyInNumbersMechanism],
  claims: [securityStillEffective, privateCriticismOnly, informerNetwork],
  sources: [at(libertyInNorthKorea, { paragraph: 53 }), at(libertyInNorthKorea, { paragraph: 49 })],
  evidence: ['m-fear-and-caution'],
});

export const surveillanceSaturationMechanism = defineMechanism({
  id: 'surveillance-saturation',
  name: 'Watching to the limit',
  says: 'Watching everyone exhausts the watchers.',
  steps: ['More people must be watched', 'The watchers work longer', 'They tire and doubt the need'],
  scope: prose`Unnamed officers in ${date('2016')}; control has widened since.${cite(officersGrumble, foreignCultureLaws)}`,
  drivers: [surveillanceAndRepression],
  links: [surveillanceScopeToSecurityFatigue],
  counters: [fearAndCautionMechanism],
  claims: [surveillanceSaturated, officersGrumble],
  sources: [at(oneFreeKorea2016, { paragraph: 48 })],
  evidence: ['m-surveillance-saturation'],
});
