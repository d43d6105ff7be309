// How what people learn works on belief.
import { at, cite, date, defineMechanism, prose } from 'groundswell';
import {
  borderClosure2020,
  crosserGroups,
  crossersBringKnowledge,
  foreignCultureLaws,
  foreignGoodsBetter,
  goodsAsEvidence,
  informalCommerceShrank,
} from '../claims/border.ts';
import { marketsSpeedDevices } from '../claims/devices.ts';
import {
  chaeHwanHardLabour,
  jihyunKangDramas,
  learnCausesOfPoverty,
  learningIrreversible,
  marketsCarryInformation,
} from '../claims/information.ts';
import {
  arrivalsYearly,
  exitChallengesLegitimacy,
  exitIsDefiance,
  familyContact,
} from '../claims/outflow.ts';
import { gapWidens, propagandaBackfires } from '../claims/propaganda.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import {
  crossBorderMovementToMarketInformationExchange,
  crossBorderMovementToPropagandaCredibility,
  foreignGoodsToPerceivedOutsideQualityOfLife,
} from '../links/cross-border-exchange.ts';
import { marketActivityToDeviceAvailability } from '../links/marketization-from-below.ts';
import {
  diasporaContactToForeignInformation,
  knownOutflowToLegitimacy,
} from '../links/outflow-and-diaspora.ts';
import {
  deviceAvailabilityToForeignMediaExposure,
  foreignMediaExposureToIndependentThinking,
  foreignMediaExposureToPropagandaCredibility,
  independentThinkingToChangedBehaviour,
} from '../links/outside-information.ts';
import {
  failureToAdaptToPropagandaCredibility,
  propagandaCredibilityToLoyalty,
  propagandaRealityGapToPressureToAdapt,
} from '../links/propaganda-reality-gap.ts';
import { libertyInNorthKorea } from '../sources/society.ts';

export const learningFromMediaMechanism = defineMechanism({
  id: 'learning-from-media',
  name: 'Learning from media',
  says: 'Repeated viewing teaches an alternative account of the world that, Liberty in North Korea argues, cannot be unlearned.',
  steps: [
    'People watch foreign media again and again',
    'They learn another account of the world',
    'It is said to stay learned',
  ],
  scope: prose`Liberty in North Korea’s reading, from before the laws of ${date('2020/2023')}.${cite(learningIrreversible, foreignCultureLaws)}`,
  drivers: [outsideInformation],
  links: [
    foreignMediaExposureToIndependentThinking,
    foreignMediaExposureToPropagandaCredibility,
    independentThinkingToChangedBehaviour,
  ],
  claims: [learnCausesOfPoverty, learningIrreversible, jihyunKangDramas, chaeHwanHardLabour],
  sources: [
    at(libertyInNorthKorea, { paragraph: 20 }),
    at(libertyInNorthKorea, { paragraph: 18 }),
    at(libertyInNorthKorea, { paragraph: 21 }),
  ],
  evidence: ['m-learning-from-media'],
});

export const marketsCarryMediaMechanism = defineMechanism({
  id: 'markets-carry-media',
  name: 'Markets carry media',
  says: 'The same trade routes and stalls move devices and files.',
  steps: [
    'Traders bring goods along the routes',
    'The same routes and stalls move players and files',
    'More people watch',
  ],
  scope: prose`Before ${date('2020')}; then trade almost stopped.${cite(informalCommerceShrank)}`,
  drivers: [marketizationFromBelowDriver, outsideInformation],
  links: [
    crossBorderMovementToMarketInformationExchange,
    marketActivityToDeviceAvailability,
    deviceAvailabilityToForeignMediaExposure,
  ],
  claims: [marketsSpeedDevices, marketsCarryInformation],
  sources: [at(libertyInNorthKorea, { paragraph: 23 }), at(libertyInNorthKorea, { paragraph: 17 })],
  evidence: ['m-markets-carry-media'],
});

export const wordOfMouthReturnMechanism = defineMechanism({
  id: 'word-of-mouth-return',
  name: 'Word of mouth',
  says: 'Returnees spread first-hand accounts at home.',
  steps: ['People go to China', 'They come back or are sent back', 'They tell at home what they saw'],
  scope: prose`Before the border was sealed in ${date('2020')}.${cite(borderClosure2020)}`,
  drivers: [crossBorderExchange, outflowAndDiaspora],
  links: [crossBorderMovementToPropagandaCredibility],
  claims: [crossersBringKnowledge, crosserGroups],
  sources: [at(libertyInNorthKorea, { paragraph: 27 })],
  evidence: ['m-word-of-mouth-return'],
});

export const goodsAsSignalMechanism = defineMechanism({
  id: 'goods-as-signal',
  name: 'Goods as a signal',
  says: 'Superior goods are evidence that needs no broadcaster.',
  steps: [
    'Better goods come in from abroad',
    'People hold them in their hands',
    'No broadcaster is needed to say that life elsewhere is better',
  ],
  scope: prose`Before trade almost stopped in ${date('2020')}.${cite(informalCommerceShrank)}`,
  drivers: [crossBorderExchange],
  links: [foreignGoodsToPerceivedOutsideQualityOfLife],
  claims: [goodsAsEvidence, foreignGoodsBetter],
  sources: [at(libertyInNorthKorea, { paragraph: 28 })],
  evidence: ['m-goods-as-signal'],
});

export const credibilityDecayMechanism = defineMechanism({
  id: 'credibility-decay',
  name: 'Decay of credibility',
  says: 'Each contradiction lowers the credibility of the next official message.',
  steps: ['A message meets what people know', 'It is not believed', 'The next message is believed less'],
  scope: prose`Liberty in North Korea’s reading; belief was not measured.${cite(gapWidens)}`,
  drivers: [propagandaRealityGap],
  links: [
    propagandaRealityGapToPressureToAdapt,
    failureToAdaptToPropagandaCredibility,
    propagandaCredibilityToLoyalty,
  ],
  claims: [gapWidens, propagandaBackfires],
  sources: [at(libertyInNorthKorea, { paragraph: 30 }), at(libertyInNorthKorea, { paragraph: 33 })],
  evidence: ['m-credibility-decay'],
});

export const votingWithFeetMechanism = defineMechanism({
  id: 'voting-with-feet',
  name: 'Voting with the feet',
  says: 'Visible departures tell those who stay that another life is possible.',
  steps: ['People leave', 'Those who stay hear of it', 'They learn that another life is possible'],
  scope: prose`Liberty in North Korea expected departures to grow; arrivals fell.${cite(exitChallengesLegitimacy, arrivalsYearly)}`,
  drivers: [outflowAndDiaspora],
  links: [knownOutflowToLegitimacy, diasporaContactToForeignInformation],
  claims: [exitChallengesLegitimacy, exitIsDefiance, familyContact],
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  evidence: ['m-voting-with-feet'],
});
