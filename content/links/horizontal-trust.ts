import { at, defineCausalLink } from 'groundswell';
import {
  civilSpaceMayGrow,
  collectivePushbackForecast,
  complicityBuildsTrust,
  sharedIllegalActs,
  spaceAtCommunityLevel,
  trustFeedsTalk,
} from '../claims/trust.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import {
  civilSpace,
  collectivePushback,
  interpersonalTrust,
  sharedIllicitActivity,
} from '../variables/control.ts';

export const sharedIllicitActivityToInterpersonalTrust = defineCausalLink({
  id: 'shared-illicit-activity-to-interpersonal-trust',
  from: sharedIllicitActivity,
  to: interpersonalTrust,
  sign: '+',
  says: 'Shared guilt builds trust.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 50 }),
  claims: [complicityBuildsTrust, sharedIllegalActs],
  drivers: [horizontalTrust],
  evidence: ['l-shared-illicit-activity-to-interpersonal-trust'],
});

export const interpersonalTrustToCivilSpace = defineCausalLink({
  id: 'interpersonal-trust-to-civil-space',
  from: interpersonalTrust,
  to: civilSpace,
  sign: '+',
  says: 'Trust may grow into civil space.',
  hedge: 'may',
  source: at(libertyInNorthKorea, { paragraph: 50 }),
  claims: [civilSpaceMayGrow, trustFeedsTalk],
  drivers: [horizontalTrust],
  evidence: ['l-interpersonal-trust-to-civil-space'],
});

export const civilSpaceToCollectivePushback = defineCausalLink({
  id: 'civil-space-to-collective-pushback',
  from: civilSpace,
  to: collectivePushback,
  sign: '+',
  says: 'Shared space may allow small collective resistance.',
  hedge: 'may',
  source: at(libertyInNorthKorea, { paragraph: 54 }),
  claims: [collectivePushbackForecast, spaceAtCommunityLevel],
  drivers: [horizontalTrust],
  evidence: ['l-civil-space-to-collective-pushback'],
});
