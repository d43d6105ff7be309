import { at, defineCausalLink } from 'groundswell';
import {
  authorityErodes,
  briberyCrackdown,
  corruptionSpeedsChange,
  corruptionWeakensControl,
  crackdownSelfDefeating,
  licenceBribes,
  officialsLiveOnBribes,
  onlyStateBodiesLegal,
  penaltiesRaiseBribes,
  privateBusinessTypes,
} from '../claims/corruption.ts';
import { samsuCadresAngry } from '../claims/elites.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import {
  bribeSize,
  corruption,
  crackdownEffectiveness,
  governmentAuthority,
  officialPay,
  punishmentSeverity,
  regimeControl,
  stateMonopolyOnLicences,
} from '../variables/control.ts';
import { marketActivity, privateEnterprise } from '../variables/economy.ts';
import { aidCaptureByCadres } from '../variables/elite.ts';
import { foreignMediaExposure } from '../variables/information.ts';
import { popularConcernAboutSanctions } from '../variables/loyalty.ts';

export const corruptionToMarketActivity = defineCausalLink({
  id: 'corruption-to-market-activity',
  from: corruption,
  to: marketActivity,
  sign: '+',
  says: 'Graft lets markets move faster.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 35 }),
  claims: [corruptionSpeedsChange],
  drivers: [corruptionAsLubricant, marketizationFromBelowDriver],
  evidence: ['l-corruption-to-market-activity'],
});

export const corruptionToForeignMediaExposure = defineCausalLink({
  id: 'corruption-to-foreign-media-exposure',
  from: corruption,
  to: foreignMediaExposure,
  sign: '+',
  says: 'Graft lets information move faster.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 35 }),
  claims: [corruptionSpeedsChange],
  drivers: [corruptionAsLubricant, outsideInformation],
  evidence: ['l-corruption-to-foreign-media-exposure'],
});

export const corruptionToRegimeControl = defineCausalLink({
  id: 'corruption-to-regime-control',
  from: corruption,
  to: regimeControl,
  sign: '-',
  says: 'Graft corrodes control.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 35 }),
  claims: [corruptionWeakensControl],
  drivers: [corruptionAsLubricant, surveillanceAndRepression],
  evidence: ['l-corruption-to-regime-control'],
});

export const officialPayToCorruption = defineCausalLink({
  id: 'official-pay-to-corruption',
  from: officialPay,
  to: corruption,
  sign: '-',
  says: 'Low pay makes officials live on bribes.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 37 }),
  claims: [officialsLiveOnBribes],
  drivers: [corruptionAsLubricant],
  evidence: ['l-official-pay-to-corruption'],
});

export const punishmentSeverityToBribeSize = defineCausalLink({
  id: 'punishment-severity-to-bribe-size',
  from: punishmentSeverity,
  to: bribeSize,
  sign: '+',
  says: 'Harsher threats bring larger bribes.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 37 }),
  claims: [penaltiesRaiseBribes],
  drivers: [corruptionAsLubricant, surveillanceAndRepression],
  evidence: ['l-punishment-severity-to-bribe-size'],
});

export const corruptionToCrackdownEffectiveness = defineCausalLink({
  id: 'corruption-to-crackdown-effectiveness',
  from: corruption,
  to: crackdownEffectiveness,
  sign: '-',
  says: 'Bribe interest blocks real crackdowns.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 37 }),
  claims: [crackdownSelfDefeating],
  contestedBy: [briberyCrackdown],
  drivers: [corruptionAsLubricant, surveillanceAndRepression],
  evidence: ['l-corruption-to-crackdown-effectiveness'],
});

export const stateMonopolyOnLicencesToCorruption = defineCausalLink({
  id: 'state-monopoly-on-licences-to-corruption',
  from: stateMonopolyOnLicences,
  to: corruption,
  sign: '+',
  says: 'A legal monopoly makes licence bribes inevitable.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 38 }),
  claims: [onlyStateBodiesLegal, licenceBribes],
  drivers: [corruptionAsLubricant],
  evidence: ['l-state-monopoly-on-licences-to-corruption'],
});

export const corruptionToPrivateEnterprise = defineCausalLink({
  id: 'corruption-to-private-enterprise',
  from: corruption,
  to: privateEnterprise,
  sign: '+',
  says: 'Bribery makes such businesses possible.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 38 }),
  claims: [privateBusinessTypes, licenceBribes],
  drivers: [corruptionAsLubricant, marketizationFromBelowDriver],
  evidence: ['l-corruption-to-private-enterprise'],
});

export const corruptionToGovernmentAuthority = defineCausalLink({
  id: 'corruption-to-government-authority',
  from: corruption,
  to: governmentAuthority,
  sign: '-',
  says: 'Licence deals erode authority.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 38 }),
  claims: [authorityErodes],
  drivers: [corruptionAsLubricant],
  evidence: ['l-corruption-to-government-authority'],
});

export const aidCaptureByCadresToPopularConcernAboutSanctions = defineCausalLink({
  id: 'aid-capture-by-cadres-to-popular-concern-about-sanctions',
  from: aidCaptureByCadres,
  to: popularConcernAboutSanctions,
  sign: '-',
  says: 'Aid never trickled down, so its loss matters to cadres, not to people.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 23 }),
  claims: [samsuCadresAngry],
  drivers: [corruptionAsLubricant, sanctionsAndRevenueSqueeze],
  evidence: ['l-aid-capture-by-cadres-to-popular-concern-about-sanctions'],
});
