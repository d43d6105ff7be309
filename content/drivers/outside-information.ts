import { cite, date, defineDriver, prose, quantity, withoutUnit } from 'groundswell';
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
import {
  broadcastHours2025,
  phoneScreenshots2025,
  rfaRevival2026,
  seoulRadioStopped2025,
  stationsLeft2025,
  usAgencyCut2025,
  voaRestarted2025,
  voiceOfFreedomStopped2025,
} from '../claims/since-2020/information.ts';
import { lawsMayDefeatAim } from '../claims/since-2020/laws.ts';
import { insideSurvey2022, interMediaBase } from '../claims/since-2020/private-surveys.ts';
import { sawForeignVideo } from '../claims/since-2020/surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const outsideInformation = defineDriver({
  id: 'outside-information',
  name: 'Outside information',
  short: 'Information',
  effect: 'destabilising',
  layer: 'structural',
  headline: prose`Outside information spread before ${date('2020')}; laws, fences and silent senders now stand against it`,
  summary: prose`Before the border closed, smuggled films, shows and music went from hand to hand in spite of harsh punishment.${cite(smuggledMediaTypes, foreignMediaPunished)} Of those who left between ${date('2016')} and ${date('2020')}, ${quantity(sawForeignVideo)} had seen video from outside.${cite(sawForeignVideo)} In the small survey of ${date('2016')} inside the country, ${quantity(outsideImpact83)} said that things from outside mattered more to their lives than what their government decided.${cite(outsideImpact83)} Between ${date('2020-12')} and ${date('2023')} the state passed ${quantity(foreignCultureLaws)} against foreign culture.${cite(foreignCultureLaws)} In ${date('2025')} the senders fell silent: broadcasts went from ${withoutUnit(quantity(broadcastHours2025, 'before'))} to ${quantity(broadcastHours2025)}, and came back only in part.${cite(broadcastHours2025, voaRestarted2025, rfaRevival2026)}`,
  points: [
    prose`Of those who left in ${date('2016/2020')}, ${quantity(sawForeignVideo)} had seen outside video.${cite(sawForeignVideo)}`,
    prose`Since ${date('2020')}, ${quantity(foreignCultureLaws)} have set heavy penalties.${cite(foreignCultureLaws)}`,
    prose`Broadcasts fell to ${quantity(broadcastHours2025)} in ${date('2025')}.${cite(broadcastHours2025)}`,
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
    {
      asOf: '2026-03',
      trend: 'falling',
      says: prose`US and South Korean senders stopped in ${date('2025')}; some came back. One survey of ${date('2022')} reached ${quantity(insideSurvey2022)} inside; nobody has measured access since.${cite(usAgencyCut2025, seoulRadioStopped2025, voiceOfFreedomStopped2025, voaRestarted2025, rfaRevival2026, insideSurvey2022)}`,
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
    broadcastHours2025,
    stationsLeft2025,
    usAgencyCut2025,
    seoulRadioStopped2025,
    voiceOfFreedomStopped2025,
    voaRestarted2025,
    rfaRevival2026,
    phoneScreenshots2025,
    sawForeignVideo,
    insideSurvey2022,
    interMediaBase,
    lawsMayDefeatAim,
  ],
  evidence: ['d-outside-information'],
});
