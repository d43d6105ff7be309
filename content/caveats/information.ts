// What limits the surveys, and the claims on foreign media.
import { at, date, defineCaveat, prose, quantity } from 'groundswell';
import { usbAccess81, usbIllegal98 } from '../claims/devices.ts';
import {
  bannedMediaConsumed,
  foreignMediaPunished,
  informationErodesLoyalty,
  mostClosedMedia,
  outsideImpact83,
} from '../claims/information.ts';
import { microSurveySample } from '../claims/limits.ts';
import { marketIncome, marketIncomeThreeQuarters } from '../claims/markets.ts';
import {
  beyondParallelView,
  compromisingConnectivity,
  libertyInNorthKorea,
  nkNewsPolls,
} from '../sources/society.ts';

export const usbNotNational = defineCaveat({
  id: 'cav-usb-not-national',
  kind: 'scope',
  says: 'Everybody asked had left the country. Liberty in North Korea itself warns that the two USB figures may not hold for the whole country, and their bases were not found.',
  short: 'Those asked had left; they do not speak for those inside',
  appliesTo: [usbAccess81, usbIllegal98],
  sources: [at(libertyInNorthKorea, { paragraph: 26 }), at(compromisingConnectivity)],
  evidence: ['s0-cav-usb-not-national', 's0-usb-access-81', 's0-usb-illegal-98'],
});

export const duplicateUsbFragment = defineCaveat({
  id: 'cav-duplicate-usb-fragment',
  kind: 'duplicate',
  says: 'Liberty in North Korea repeats the second USB figure in a cut-off line. It is a copying fault, not a second finding.',
  short: 'The second USB figure is repeated there, and counted once here',
  mustTravel: false,
  appliesTo: [usbIllegal98],
  sources: [at(libertyInNorthKorea, { paragraph: 34 })],
  evidence: ['s0-cav-duplicate-usb-fragment'],
});

export const microSurveyIsSmall = defineCaveat({
  id: 'cav-micro-survey-sample',
  kind: 'sample',
  says: prose`One convenience sample of ${date('2016')}: only ${quantity(microSurveySample)} were asked, and they were not drawn at
    random. The figures say nothing of the whole country.`,
  short: 'The survey inside: few people, not drawn by lot',
  appliesTo: [marketIncome, marketIncomeThreeQuarters, outsideImpact83],
  sources: [at(beyondParallelView), at(nkNewsPolls)],
  evidence: ['s0-market-income-72', 's0-outside-impact-83'],
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
  says: 'Liberty in North Korea does not measure loyalty; this is its conclusion.',
  short: 'Loyalty was not measured',
  appliesTo: [informationErodesLoyalty],
  sources: [at(libertyInNorthKorea, { paragraph: 17 })],
  evidence: ['s0-information-erodes-loyalty'],
});

export const mediaBeforeLaws = defineCaveat({
  id: 'cav-media-before-laws',
  kind: 'date',
  says: prose`Written before the laws of ${date('2020/2023')} against foreign culture and before the border was sealed.`,
  short: 'Media were counted before the new laws and the closure',
  appliesTo: [bannedMediaConsumed, foreignMediaPunished],
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  evidence: ['s0-banned-media-consumed', 's0-foreign-media-punished'],
});
