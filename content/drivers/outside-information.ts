import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { borderClosure2020, borderFences, foreignCultureLaws } from '../claims/border.ts';
import {
  deviceTypes,
  dvdPlayerPrice,
  marketsSpeedDevices,
  stateDigitalControls,
  usbAccess81,
  usbEvadesPolice,
  usbIllegal98,
  usbUptake,
} from '../claims/devices.ts';
import {
  bannedMediaConsumed,
  chaeHwanHardLabour,
  foreignMediaPunished,
  independentThoughtForecast,
  informationErodesLoyalty,
  informationShiftsViews,
  jihyunKangDramas,
  learnCausesOfPoverty,
  learningIrreversible,
  marketsCarryInformation,
  mostClosedMedia,
  outsideImpact83,
  smuggledMediaTypes,
  thoughtToActionForecast,
} from '../claims/information.ts';
import { connectivityInterviews, microSurveySample } from '../claims/limits.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const outsideInformation = defineDriver({
  id: 'outside-information',
  name: 'Outside information',
  short: 'Information',
  effect: 'destabilising',
  layer: 'structural',
  headline: prose`Outside information spread before ${date('2020')}; laws and fences have since grown`,
  summary: prose`Before the border closed, smuggled films, shows and music went from hand to hand in spite of harsh
    punishment.${cite(smuggledMediaTypes, foreignMediaPunished)} In a survey of people who had left, ${quantity(usbAccess81)} had been
    able to use a USB stick.${cite(usbAccess81)} In the small survey of ${date('2016')} inside the country, ${quantity(outsideImpact83)} said
    that things from outside mattered more to their lives than what their government decided.${cite(outsideImpact83)} Since
    ${date('2020-12')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture, and fences have grown
    longer.${cite(foreignCultureLaws, borderFences)} No survey in this evidence measures the use of foreign media since then.`,
  points: [
    prose`A low-cost Chinese disc player was priced at ${quantity(dvdPlayerPrice)}.${cite(dvdPlayerPrice)}`,
    prose`Of people who had left, ${quantity(usbAccess81)} could use USB sticks.${cite(usbAccess81)}`,
    prose`Since ${date('2020')}, ${quantity(foreignCultureLaws)} have set heavy penalties.${cite(foreignCultureLaws)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`Devices were cheap, USB sticks were easy to share, and markets carried both.${cite(dvdPlayerPrice, usbEvadesPolice, marketsSpeedDevices)}`,
    },
    {
      asOf: '2023',
      trend: 'unknown',
      says: prose`The border was sealed, fences grew and ${quantity(foreignCultureLaws)} set heavy penalties. How much people still see is not measured.${cite(borderClosure2020, borderFences, foreignCultureLaws)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [informationShiftsViews, outsideImpact83, jihyunKangDramas],
      why: 'What people see does not fit what they are told.',
    },
    {
      pillar: repression,
      effect: 'steadies',
      claims: [foreignCultureLaws, stateDigitalControls],
      why: 'The state answered with harsher law and stronger digital control.',
    },
    { pillar: coOptation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis:
      'Two surveys and several accounts agree for the years before the closure; both surveys have narrow bases, and the years since are hardly covered.',
  },
  claims: [
    foreignCultureLaws,
    usbAccess81,
    outsideImpact83,
    dvdPlayerPrice,
    usbIllegal98,
    stateDigitalControls,
    jihyunKangDramas,
    chaeHwanHardLabour,
    bannedMediaConsumed,
    foreignMediaPunished,
    borderClosure2020,
    borderFences,
    smuggledMediaTypes,
    marketsCarryInformation,
    marketsSpeedDevices,
    deviceTypes,
    usbUptake,
    usbEvadesPolice,
    informationShiftsViews,
    informationErodesLoyalty,
    learnCausesOfPoverty,
    learningIrreversible,
    mostClosedMedia,
    microSurveySample,
    connectivityInterviews,
    independentThoughtForecast,
    thoughtToActionForecast,
  ],
  evidence: ['d-outside-information'],
});
