// Standing, loyalty and unrest: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const loyalty = defineVariable({ id: 'loyalty', name: 'Loyalty' });
export const trustInState = defineVariable({ id: 'trust-in-state', name: 'Trust in the state' });
export const legitimacy = defineVariable({
  id: 'legitimacy',
  name: 'Right to rule',
  more: 'more people accept the right to rule',
  also: ['ideological-legitimacy'],
});
export const attachmentToState = defineVariable({
  id: 'attachment-to-state',
  name: 'Attachment to the state',
});
export const upbringingWithoutStateProvision = defineVariable({
  id: 'upbringing-without-state-provision',
  name: 'Growing up without state provision',
  more: 'more people grew up without rations',
});
export const cohortShare = defineVariable({
  id: 'cohort-share',
  name: 'Part of the young in the population',
  more: 'a larger part of the people is young',
});
export const pressureForChange = defineVariable({ id: 'pressure-for-change', name: 'Pressure for change' });
export const morale = defineVariable({ id: 'morale', name: 'Morale at every level' });
export const popularConcernAboutSanctions = defineVariable({
  id: 'popular-concern-about-sanctions',
  name: 'People’s worry about sanctions',
});
export const blameOnLeader = defineVariable({ id: 'blame-on-leader', name: 'Blame on the leader' });
export const unrest = defineVariable({ id: 'unrest', name: 'Unrest' });
export const leaderPublicDivide = defineVariable({
  id: 'leader-public-divide',
  name: 'Distance between leader and public',
  more: 'people set themselves further apart from the leader',
});
export const economicHardship = defineVariable({
  id: 'economic-hardship',
  name: 'Hardship',
  also: ['household-hardship'],
});
export const extraction = defineVariable({ id: 'extraction', name: 'Levies and payments' });
export const mobilisation = defineVariable({ id: 'mobilisation', name: 'Labour drives' });
export const leaderAuthority = defineVariable({
  id: 'leader-authority',
  name: 'Authority of the leader',
  also: ['authority'],
});
export const leaderProviderImage = defineVariable({
  id: 'leader-provider-image',
  name: 'Leader’s image as provider',
});
export const leaderAgeAndRank = defineVariable({
  id: 'leader-age-and-rank',
  name: 'Age and rank of the leader',
  more: 'the leader is older and of higher rank',
});
export const partyCongress = defineVariable({
  id: 'party-congress',
  name: 'Party congress ahead',
  more: 'a congress is near',
});
export const congressHeld = defineVariable({
  id: 'congress-held',
  name: 'Party congress held',
  more: 'the congress is held',
});
export const nearTermChange = defineVariable({
  id: 'near-term-change',
  name: 'Change in the near term',
  more: 'the leadership changes soon',
});
export const politicalCrisis = defineVariable({ id: 'political-crisis', name: 'Political crisis' });
export const regimeStability = defineVariable({
  id: 'regime-stability',
  name: 'Stability of the leadership',
  more: 'the leadership is harder to unsettle',
});
export const regimeSurvival = defineVariable({
  id: 'regime-survival',
  name: 'Survival of the leadership',
  more: 'it lasts longer',
  less: 'it ends sooner',
  also: ['regime-survival-time'],
});
