import { at, date, defineCaveat, prose, quantity } from 'groundswell';
import {
  corruptionWeakensControl,
  crackdownSelfDefeating,
  lawlessnessHelpsPeople,
  unInterviews,
  unRefugeeBribery,
} from '../claims/corruption.ts';
import {
  apologyReported2010,
  currencyMeasureMotive,
  jessieKim2009,
  savingsLost2009,
} from '../claims/currency.ts';
import { famineChangedStateSociety, famineDeathEstimates, famineDeaths } from '../claims/famine.ts';
import {
  cohortBornAfterCollapse,
  cohortDiffers,
  minSungSelfReliance,
  youthWeakAttachment,
} from '../claims/generation.ts';
import {
  bannedMediaConsumed,
  chaeHwanHardLabour,
  dvdPlayerPrice,
  foreignMediaPunished,
  informationErodesLoyalty,
  jihyunKangDramas,
  mostClosedMedia,
  outsideImpact83,
  usbAccess81,
  usbIllegal98,
} from '../claims/information.ts';
import { microSurveySample } from '../claims/limits.ts';
import {
  everydayResistanceReading,
  jooYangStateGaveWay,
  jooYangTradeOrStarve,
  kimJongIlOnMarkets,
  marketIncome,
  marketIncomeThreeQuarters,
  marketsPermanent,
  officialMarkets400,
  shiftToMarketLivelihood,
} from '../claims/markets.ts';
import { arrivals33000, exitChallengesLegitimacy, remittances15m } from '../claims/outflow.ts';
import { bottomUpForcesGrow } from '../claims/propaganda.ts';
import {
  civilSpaceMayGrow,
  collectivePushbackForecast,
  pushbackAlreadySeen,
  shimonHuhGroupViewing,
} from '../claims/trust.ts';
import {
  beyondParallelView,
  compromisingConnectivity,
  guardianTestimony,
  libertyInNorthKorea,
  marketScenariosPaper,
  nkNewsPolls,
  piieFamineDeaths,
  priceIsRights,
} from '../sources/society.ts';

/* Caveats of the inventory */

export const usbNotNational = defineCaveat({
  id: 'cav-usb-not-national',
  kind: 'scope',
  says: 'Everybody asked had left the country. The page itself warns that the two USB figures may not hold for the whole country, and their bases were not found.',
  short: 'Asked after leaving; not the whole country',
  appliesTo: [usbAccess81, usbIllegal98],
  sources: [at(libertyInNorthKorea, { paragraph: 26 }), at(compromisingConnectivity)],
  evidence: ['s0-cav-usb-not-national', 's0-usb-access-81', 's0-usb-illegal-98'],
});

export const ngoPerspective = defineCaveat({
  id: 'cav-ngo-perspective',
  kind: 'bias',
  says: 'The page is by an organisation that supports refugees and hopes for change. It says little of how markets and bribes may also steady the rule.',
  short: 'An advocacy page, hopeful about change',
  appliesTo: [bottomUpForcesGrow],
  sources: [at(libertyInNorthKorea, { paragraph: 30 })],
  evidence: ['s0-cav-ngo-perspective'],
});

export const duplicateUsbFragment = defineCaveat({
  id: 'cav-duplicate-usb-fragment',
  kind: 'duplicate',
  says: 'The page repeats the second USB figure in a cut-off line. It is a copying fault, not a second finding.',
  short: 'Repeated on the page; one finding only',
  appliesTo: [usbIllegal98],
  sources: [at(libertyInNorthKorea, { paragraph: 34 })],
  evidence: ['s0-cav-duplicate-usb-fragment'],
});

export const unknownInChina = defineCaveat({
  id: 'cav-unknown-in-china',
  kind: 'scope',
  says: 'The count covers arrivals in the South only. How many people remain in China is unknown.',
  short: 'Those who remain in China are not counted',
  appliesTo: [arrivals33000],
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  evidence: ['s0-cav-unknown-in-china'],
});

export const undatedPage = defineCaveat({
  id: 'cav-undated-page',
  kind: 'date',
  says: prose`The page carries no date. Its figures place it around ${date('2019/2020')}, before the border closed.`,
  short: 'Undated page, before the border closure',
  appliesTo: [arrivals33000, marketsPermanent, dvdPlayerPrice, officialMarkets400, cohortBornAfterCollapse],
  sources: [at(libertyInNorthKorea, { paragraph: 44 })],
  evidence: ['s0-cav-undated-page', 's0-dvd-player-price', 's0-cohort-born-after-collapse'],
});

export const securityRulesOutChallenge = defineCaveat({
  id: 'cav-security-still-effective',
  kind: 'counter-evidence',
  says: 'The page itself says that the security apparatus is still strong enough to rule out an open challenge to the top.',
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

/* Caveats of single claims */

export const microSurveyIsSmall = defineCaveat({
  id: 'cav-micro-survey-sample',
  kind: 'sample',
  says: prose`One convenience sample of ${date('2016')}: only ${quantity(microSurveySample)} were asked, and they were not drawn at
    random. The figures say nothing of the whole country.`,
  short: 'Tiny convenience sample; not the whole country',
  appliesTo: [marketIncome, marketIncomeThreeQuarters, outsideImpact83],
  sources: [at(beyondParallelView), at(nkNewsPolls)],
  evidence: ['s0-market-income-72', 's0-outside-impact-83'],
});

export const famineUpperBound = defineCaveat({
  id: 'cav-famine-upper-bound',
  kind: 'scope',
  says: prose`Only an upper bound, without source, years or method. Other estimates span ${quantity(famineDeathEstimates)}.`,
  short: 'Upper bound only; estimates lie far apart',
  appliesTo: [famineDeaths],
  sources: [at(piieFamineDeaths)],
  evidence: ['s0-famine-deaths'],
});

export const famineCausalWording = defineCaveat({
  id: 'cav-famine-causal-wording',
  kind: 'bias',
  says: 'That the famine caused the change, and for good, is the author’s judgement.',
  short: 'The author’s judgement',
  appliesTo: [famineChangedStateSociety],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 1 })],
  evidence: ['s0-famine-changed-state-society'],
});

export const marketCountUnsourced = defineCaveat({
  id: 'cav-market-count-unsourced',
  kind: 'date',
  says: 'The page gives neither source nor date for the number of markets.',
  short: 'No source or date given',
  appliesTo: [officialMarkets400],
  sources: [at(libertyInNorthKorea, { paragraph: 11 })],
  evidence: ['s0-official-markets-400'],
});

export const marketsCutBothWays = defineCaveat({
  id: 'cav-markets-cut-both-ways',
  kind: 'counter-evidence',
  says: prose`Informal business shrank after ${date('2020')}, and a paper of ${date('2019')} holds that markets could as well
    strengthen the leader.`,
  short: 'Business shrank later; markets may also steady',
  appliesTo: [marketsPermanent],
  sources: [at(marketScenariosPaper)],
  evidence: ['s0-markets-permanent'],
});

export const shiftHasNoNumber = defineCaveat({
  id: 'cav-shift-has-no-number',
  kind: 'scope',
  says: 'The page gives neither a number nor a date for this shift.',
  short: 'No number or date given',
  appliesTo: [shiftToMarketLivelihood],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  evidence: ['s0-shift-to-market-livelihood'],
});

export const resistanceIsALabel = defineCaveat({
  id: 'cav-resistance-is-a-label',
  kind: 'motive',
  says: 'Resistance is the author’s word. People may simply be earning a living.',
  short: 'They may simply be earning a living',
  appliesTo: [everydayResistanceReading],
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  evidence: ['s0-everyday-resistance-reading'],
});

export const remarkUnsourced = defineCaveat({
  id: 'cav-remark-unsourced',
  kind: 'scope',
  says: 'The page gives neither date nor source for the remark, and later reading did not find it.',
  short: 'The remark itself was not found',
  appliesTo: [kimJongIlOnMarkets],
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  evidence: ['s0-kim-jong-il-on-markets'],
});

export const measureMotiveInferred = defineCaveat({
  id: 'cav-measure-motive-inferred',
  kind: 'motive',
  says: 'The motive is inferred by the author.',
  short: 'Motive inferred by the author',
  appliesTo: [currencyMeasureMotive],
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  evidence: ['s0-2009-measure-motive'],
});

export const savingsUncounted = defineCaveat({
  id: 'cav-savings-uncounted',
  kind: 'scope',
  says: 'The page does not say how many lost their savings.',
  short: 'How many is not said',
  appliesTo: [savingsLost2009],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  evidence: ['s0-2009-savings-lost'],
});

export const apologyUnconfirmed = defineCaveat({
  id: 'cav-apology-unconfirmed',
  kind: 'scope',
  says: 'The apology was reported from unnamed sources and never officially confirmed.',
  short: 'Reported, never officially confirmed',
  appliesTo: [apologyReported2010],
  sources: [at(libertyInNorthKorea, { paragraph: 15 })],
  evidence: ['s0-2009-apology-reported'],
});

export const closedMediaUnranked = defineCaveat({
  id: 'cav-closed-media-unranked',
  kind: 'bias',
  says: 'The ranking rests on no index and names no year.',
  short: 'No index or year given',
  appliesTo: [mostClosedMedia],
  mustTravel: false,
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  evidence: ['s0-most-closed-media'],
});

export const loyaltyNotMeasured = defineCaveat({
  id: 'cav-loyalty-not-measured',
  kind: 'scope',
  says: 'The page does not measure loyalty; this is its conclusion.',
  short: 'Loyalty was not measured',
  appliesTo: [informationErodesLoyalty],
  sources: [at(libertyInNorthKorea, { paragraph: 17 })],
  evidence: ['s0-information-erodes-loyalty'],
});

export const mediaBeforeLaws = defineCaveat({
  id: 'cav-media-before-laws',
  kind: 'date',
  says: prose`Written before the laws of ${date('2020/2023')} against foreign culture and before the border was sealed.`,
  short: 'Before the new laws and the closure',
  appliesTo: [bannedMediaConsumed, foreignMediaPunished],
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  evidence: ['s0-banned-media-consumed', 's0-foreign-media-punished'],
});

export const briberyBeforeCrackdown = defineCaveat({
  id: 'cav-bribery-before-crackdown',
  kind: 'date',
  says: 'Written before the crackdown on bribery in the pandemic. How far bribes still work is uncertain.',
  short: 'Before the pandemic crackdown on bribery',
  appliesTo: [corruptionWeakensControl, crackdownSelfDefeating],
  sources: [at(libertyInNorthKorea, { paragraph: 35 })],
  evidence: ['s0-corruption-weakens-control', 's0-crackdown-self-defeating'],
});

export const lawlessnessOneSided = defineCaveat({
  id: 'cav-lawlessness-one-sided',
  kind: 'counter-evidence',
  says: 'One-sided: the UN report that the page cites next treats the same bribery as a violation of rights.',
  short: 'The UN report sees a rights violation',
  appliesTo: [lawlessnessHelpsPeople],
  sources: [at(libertyInNorthKorea, { paragraph: 36 }), at(priceIsRights)],
  evidence: ['s0-lawlessness-helps-people'],
});

export const unReportSkew = defineCaveat({
  id: 'cav-un-report-skew',
  kind: 'sample',
  says: 'The interviews were mostly with women from the north-eastern provinces, so other places and men are under-represented.',
  short: 'Mostly women from the north-east',
  appliesTo: [unRefugeeBribery, unInterviews],
  sources: [at(priceIsRights)],
  evidence: ['s0-t-un-refugee-bribery', 's0-lawlessness-helps-people'],
});

export const youthNotMeasured = defineCaveat({
  id: 'cav-youth-undated-ages',
  kind: 'date',
  says: 'The page has no survey of young people, and its ages count from an undated page.',
  short: 'No survey behind it; ages undated',
  appliesTo: [cohortDiffers, youthWeakAttachment],
  sources: [at(libertyInNorthKorea, { paragraph: 39 })],
  evidence: ['s0-cohort-born-after-collapse'],
});

export const remittanceUnsourced = defineCaveat({
  id: 'cav-remittance-unsourced',
  kind: 'scope',
  says: 'The estimate has neither source nor year, and its origin was not found. Take it as an order of magnitude.',
  short: 'Origin not found; order of magnitude only',
  appliesTo: [remittances15m],
  sources: [at(libertyInNorthKorea, { paragraph: 47 })],
  evidence: ['s0-remittances-15m'],
});

export const risingOutflowPremise = defineCaveat({
  id: 'cav-rising-outflow-premise',
  kind: 'date',
  says: prose`It presumes that ever more people leave. Arrivals in the South fell after ${date('2019')}.`,
  short: 'Presumes rising departures; they fell',
  appliesTo: [exitChallengesLegitimacy],
  sources: [at(libertyInNorthKorea, { paragraph: 48 })],
  evidence: ['s0-exit-challenges-legitimacy'],
});

export const pushbackWithoutExample = defineCaveat({
  id: 'cav-pushback-without-example',
  kind: 'scope',
  says: 'The page gives no example and no source. Treat it as unsupported.',
  short: 'No example and no source given',
  appliesTo: [pushbackAlreadySeen],
  sources: [at(libertyInNorthKorea, { paragraph: 54 })],
  evidence: ['s0-pushback-already-seen'],
});

export const oneAccount = defineCaveat({
  id: 'cav-one-account',
  kind: 'bias',
  says: 'An account is one person’s experience, chosen for publication. It does not show how common the experience is.',
  short: 'One person’s experience, not prevalence',
  appliesTo: [
    jooYangTradeOrStarve,
    jooYangStateGaveWay,
    jessieKim2009,
    jihyunKangDramas,
    chaeHwanHardLabour,
    unRefugeeBribery,
    minSungSelfReliance,
    shimonHuhGroupViewing,
  ],
  sources: [at(guardianTestimony)],
  evidence: [
    's0-t-joo-yang-trade-or-starve',
    's0-t-joo-yang-state-gave-way',
    's0-t-jessie-kim-2009',
    's0-t-jihyun-kang-dramas',
    's0-t-chae-hwan-hard-labour',
    's0-t-un-refugee-bribery',
    's0-t-min-sung-self-reliance',
    's0-t-shimon-huh-group-viewing',
  ],
});
