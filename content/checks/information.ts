// What later public knowledge says on surveys, accounts and foreign media.
import { at, date, defineCheck, prose, quantity, withoutUnit } from 'groundswell';
import { borderFences, foreignCultureLaws } from '../claims/border.ts';
import { jessieKim2009 } from '../claims/currency.ts';
import { usbAccess81, usbIllegal98 } from '../claims/devices.ts';
import { minSungSelfReliance } from '../claims/generation.ts';
import {
  bannedMediaConsumed,
  chaeHwanHardLabour,
  foreignMediaPunished,
  jihyunKangDramas,
  outsideImpact83,
} from '../claims/information.ts';
import { connectivityInterviews, microSurveySample } from '../claims/limits.ts';
import { jooYangStateGaveWay, jooYangTradeOrStarve } from '../claims/markets.ts';
import { forcedToAdaptPropaganda } from '../claims/propaganda.ts';
import { shimonHuhGroupViewing } from '../claims/trust.ts';
import {
  beyondParallelIncome,
  compromisingConnectivity,
  connectivityPress,
  covidCurbsPress,
  globalNk,
  guardianTestimony,
  nkNewsPolls,
  northKoreaTech,
  piieMediaPoll,
} from '../sources/society.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const checkOutsideImpact = defineCheck({
  id: 'check-outside-impact',
  claims: [outsideImpact83],
  verdict: 'partly',
  says: prose`The figure comes from the same sample of ${quantity(microSurveySample)}. A press debate of ${date('2018')} faults such
    polls for leading questions and tiny samples.`,
  short: 'Same tiny sample; method criticised since',
  basis: 'read',
  sources: [at(piieMediaPoll), at(beyondParallelIncome), at(nkNewsPolls)],
  checked,
  evidence: ['s0-outside-impact-83'],
});

export const checkUsbFigures = defineCheck({
  id: 'check-usb-figures',
  claims: [usbAccess81, usbIllegal98],
  verdict: 'partly',
  says: prose`The report is Compromising Connectivity, released on ${date('2017-03-01')}. Press reports mention interviews with
    ${quantity(connectivityInterviews)}; the bases of both figures were not found. Its main finding is that the state was building
    stronger digital controls.`,
  short: 'Leavers only; bases of both figures not found',
  basis: 'read',
  sources: [at(compromisingConnectivity), at(connectivityPress)],
  checked,
  evidence: ['s0-usb-access-81', 's0-usb-illegal-98'],
});

export const checkTestimony = defineCheck({
  id: 'check-testimony',
  claims: [
    jooYangTradeOrStarve,
    jooYangStateGaveWay,
    jessieKim2009,
    jihyunKangDramas,
    chaeHwanHardLabour,
    minSungSelfReliance,
    shimonHuhGroupViewing,
  ],
  verdict: 'partly',
  says: 'Testimony is valuable but selective. Several prominent accounts were revised later, and paid interviews create incentives. Treat each as one person’s experience.',
  short: 'One person’s experience, not proof of how common',
  basis: 'read',
  sources: [at(guardianTestimony)],
  checked,
  evidence: [
    's0-t-joo-yang-trade-or-starve',
    's0-t-joo-yang-state-gave-way',
    's0-t-jessie-kim-2009',
    's0-t-jihyun-kang-dramas',
    's0-t-chae-hwan-hard-labour',
    's0-t-min-sung-self-reliance',
    's0-t-shimon-huh-group-viewing',
  ],
});

export const checkForeignMedia = defineCheck({
  id: 'check-foreign-media',
  claims: [bannedMediaConsumed, foreignMediaPunished, forcedToAdaptPropaganda],
  verdict: 'outdated',
  says: prose`Since ${date('2020-12')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture, with long terms of
    labour and, for import or distribution, death. The northern border was sealed from early ${date('2020')}; in six areas examined
    the fences grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)}.`,
  short: 'Written before new laws, fences and the closure',
  basis: 'read',
  sources: [at(globalNk), at(northKoreaTech), at(covidCurbsPress)],
  checked,
  evidence: ['s0-banned-media-consumed', 's0-foreign-media-punished', 's0-forced-to-adapt-propaganda'],
});
