// What people hear, believe and dare to say. The evidence names what to measure and where; it gives no thresholds.
import { cite, date, defineIndicator, prose, quantity, unknown } from 'groundswell';
import { outsideImpact83 } from '../claims/information.ts';
import { sawForeignVideo } from '../claims/since-2020/surveys.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { extractionAndMobilization } from '../drivers/extraction-and-mobilization.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { jangmadangGeneration } from '../drivers/jangmadang-generation.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';

const noThreshold = unknown('the evidence gives none');
const noBaseline = unknown('the evidence gives none');

export const foreignMediaAccess = defineIndicator({
  id: 'foreign-media-access',
  name: 'Access to foreign media and devices',
  short: 'Access to foreign media',
  direction: 'up',
  means: 'More access weakens belief in what the state says.',
  measure: 'Share of respondents; price of devices',
  observable: 'Surveys of people who left recently',
  threshold: prose`A survey of people who left after ${date('2020')} shows as many, or fewer than half as many.`,
  baseline: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(sawForeignVideo)} had seen video from outside. Nobody has measured it since.${cite(sawForeignVideo)}`,
  series: [{ on: '2020', claim: sawForeignVideo }],
  drivers: [outsideInformation],
  evidence: ['i-foreign-media-access'],
});

export const outsideVsStateInfluence = defineIndicator({
  id: 'outside-vs-state-influence',
  name: 'Whether goods and news from outside matter more than what the state decides',
  short: 'Outside against state influence',
  direction: 'up',
  means: 'A rise weakens belief in the state’s right to rule.',
  measure: 'Share of respondents',
  observable: 'Surveys inside the country',
  threshold: noThreshold,
  baseline: prose`In ${date('2016')}, ${quantity(outsideImpact83)} said that they do.${cite(outsideImpact83)}`,
  series: [{ on: '2016', claim: outsideImpact83 }],
  drivers: [outsideInformation, crossBorderExchange],
  evidence: ['i-outside-vs-state-influence'],
});

export const propagandaAdaptation = defineIndicator({
  id: 'propaganda-adaptation',
  name: 'Movement of official messages towards what people know',
  short: 'Messages closer to reality',
  direction: 'down',
  means: 'No movement over a long time means instability; movement means that the state adapts.',
  measure: 'Coding of texts, described in words',
  observable: 'Analysis of state media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [propagandaRealityGap],
  evidence: ['i-propaganda-adaptation'],
});

export const informationDenial = defineIndicator({
  id: 'information-denial',
  name: 'Silence or denial in state media about known facts',
  short: 'Silence in state media',
  direction: 'up',
  means: 'A rise puts the credibility of official messages at risk.',
  measure: 'Coding of texts',
  observable: 'Korean Central Television and Rodong Sinmun',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [propagandaRealityGap],
  evidence: ['i-information-denial'],
});

export const youthAttitudes = defineIndicator({
  id: 'youth-attitudes',
  name: 'Attachment of people under thirty-five to the leadership',
  short: 'Attitudes of the young',
  direction: 'down',
  means: 'A fall weakens belief in the leadership’s right to rule.',
  measure: 'Index from surveys',
  observable: 'Surveys of people who left recently',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [jangmadangGeneration],
  evidence: ['i-youth-attitudes'],
});

export const publicCriticismCeiling = defineIndicator({
  id: 'public-criticism-ceiling',
  name: 'How openly people dare to criticise',
  short: 'Open criticism',
  direction: 'up',
  means: 'More open criticism means weaker repression.',
  measure: 'A scale, described in words',
  observable: 'Interviews with refugees',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [surveillanceAndRepression, horizontalTrust],
  evidence: ['i-public-criticism-ceiling'],
});

export const collectivePushback = defineIndicator({
  id: 'collective-pushback',
  name: 'Small, local, joint resistance',
  short: 'Joint local resistance',
  direction: 'up',
  means: 'Any verified rise means less stability.',
  measure: 'Events a year',
  observable: 'Inside media and verified reports',
  threshold: prose`Any verified rise.`,
  baseline: noBaseline,
  drivers: [horizontalTrust],
  evidence: ['i-collective-pushback'],
});

export const localAltercations = defineIndicator({
  id: 'local-altercations',
  name: 'Quarrels with local officials and signs of unrest',
  short: 'Local quarrels',
  direction: 'up',
  means: 'A rise means less stability.',
  measure: 'Events',
  observable: 'Inside media',
  threshold: noThreshold,
  baseline: noBaseline,
  drivers: [extractionAndMobilization],
  evidence: ['i-local-altercations'],
});
