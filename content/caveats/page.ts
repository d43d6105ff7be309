// What limits the page as a whole, and its hopes.
import { at, date, defineCaveat, prose } from 'groundswell';
import { dvdPlayerPrice } from '../claims/devices.ts';
import { cohortBornAfterCollapse, cohortDiffers, youthWeakAttachment } from '../claims/generation.ts';
import { marketsPermanent, officialMarkets400 } from '../claims/markets-and-state.ts';
import { arrivals33000 } from '../claims/outflow.ts';
import { bottomUpForcesGrow } from '../claims/propaganda.ts';
import { civilSpaceMayGrow, collectivePushbackForecast, pushbackAlreadySeen } from '../claims/trust.ts';
import { libertyInNorthKorea } from '../sources/society.ts';

export const ngoPerspective = defineCaveat({
  id: 'cav-ngo-perspective',
  kind: 'bias',
  says: 'Liberty in North Korea supports refugees and hopes for change. It says little of how markets and bribes may also steady the rule.',
  short: 'Liberty in North Korea campaigns, and is hopeful about change',
  appliesTo: [bottomUpForcesGrow],
  sources: [at(libertyInNorthKorea, { paragraph: 30 })],
  evidence: ['s0-cav-ngo-perspective'],
});

export const undatedPage = defineCaveat({
  id: 'cav-undated-page',
  kind: 'date',
  says: prose`The page of Liberty in North Korea carries no date. Its figures place it around ${date('2019/2020')}, before the border closed.`,
  short: 'Liberty in North Korea’s text is undated, from before the closure',
  appliesTo: [arrivals33000, marketsPermanent, dvdPlayerPrice, officialMarkets400, cohortBornAfterCollapse],
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  evidence: ['s0-cav-undated-page', 's0-dvd-player-price', 's0-cohort-born-after-collapse'],
});

export const securityRulesOutChallenge = defineCaveat({
  id: 'cav-security-still-effective',
  kind: 'counter-evidence',
  says: 'Liberty in North Korea itself says that the security apparatus is still strong enough to rule out an open challenge to the top.',
  short: 'Security still rules out an open challenge',
  appliesTo: [civilSpaceMayGrow, collectivePushbackForecast],
  sources: [at(libertyInNorthKorea, { paragraph: 53 })],
  evidence: ['s0-cav-security-still-effective'],
});

export const criticismStaysPrivate = defineCaveat({
  id: 'cav-private-criticism-only',
  kind: 'counter-evidence',
  says: 'People stay careful: criticism outside a trusted circle is still too dangerous.',
  short: 'Criticism stays within a trusted circle',
  appliesTo: [civilSpaceMayGrow],
  sources: [at(libertyInNorthKorea, { paragraph: 53 })],
  evidence: ['s0-cav-private-criticism-only'],
});

export const youthNotMeasured = defineCaveat({
  id: 'cav-youth-undated-ages',
  kind: 'date',
  says: 'Liberty in North Korea has no survey of young people, and its ages count from an undated page.',
  short: 'On the young: no survey, and no dated ages',
  appliesTo: [cohortDiffers, youthWeakAttachment],
  sources: [at(libertyInNorthKorea, { paragraph: 39 })],
  evidence: ['s0-cohort-born-after-collapse'],
});

export const pushbackWithoutExample = defineCaveat({
  id: 'cav-pushback-without-example',
  kind: 'scope',
  says: 'Liberty in North Korea gives no example and no source. Treat it as unsupported.',
  short: 'On joint refusal: no example and no source given',
  appliesTo: [pushbackAlreadySeen],
  sources: [at(libertyInNorthKorea, { paragraph: 54 })],
  evidence: ['s0-pushback-already-seen'],
});
