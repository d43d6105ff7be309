// Rules, bribes, watching and trust: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const regimeControl = defineVariable({ id: 'regime-control', name: 'State control' });
export const enforcementCapacity = defineVariable({
  id: 'enforcement-capacity',
  name: 'Means to enforce rules',
});
export const punishmentSeverity = defineVariable({
  id: 'punishment-severity',
  name: 'Severity of punishment',
  more: 'the law threatens more',
});
export const corruption = defineVariable({
  id: 'corruption',
  name: 'Corruption',
  more: 'more bribes are paid and taken',
});
export const officialPay = defineVariable({ id: 'official-pay', name: 'Pay of officials' });
export const bribeSize = defineVariable({ id: 'bribe-size', name: 'Size of bribes' });
export const crackdownEffectiveness = defineVariable({
  id: 'crackdown-effectiveness',
  name: 'Success of crackdowns',
});
export const stateMonopolyOnLicences = defineVariable({
  id: 'state-monopoly-on-licences',
  name: 'State monopoly on licences',
  more: 'only state bodies may do business',
});
export const governmentAuthority = defineVariable({
  id: 'government-authority',
  name: 'Authority of government',
});
export const informerNetwork = defineVariable({ id: 'informer-network', name: 'Informers' });
export const interpersonalTrust = defineVariable({ id: 'interpersonal-trust', name: 'Trust between people' });
export const sharedIllicitActivity = defineVariable({
  id: 'shared-illicit-activity',
  name: 'Rules broken together',
  more: 'more people break rules in small groups',
});
export const civilSpace = defineVariable({
  id: 'civil-space',
  name: 'Civil space',
  more: 'life together that the state does not run',
});
export const securityEffectiveness = defineVariable({
  id: 'security-effectiveness',
  name: 'Strength of the security services',
});
export const openChallenge = defineVariable({ id: 'open-challenge', name: 'Open challenge' });
export const collectivePushback = defineVariable({ id: 'collective-pushback', name: 'Resistance together' });
export const surveillance = defineVariable({
  id: 'surveillance',
  name: 'Surveillance',
  more: 'more people are watched, more closely',
  also: ['surveillance-scope'],
});
export const securityFatigue = defineVariable({
  id: 'security-fatigue',
  name: 'Fatigue of the security services',
});
export const borderClosure = defineVariable({
  id: 'border-closure',
  name: 'Closure of the border',
  more: 'fewer people and goods pass',
});
export const officialMonitoring = defineVariable({
  id: 'official-monitoring',
  name: 'Monitoring of officials',
});
