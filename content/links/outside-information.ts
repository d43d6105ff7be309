import { at, defineCausalLink } from 'groundswell';
import { deviceTypes, marketsSpeedDevices, usbEvadesPolice } from '../claims/devices.ts';
import {
  independentThoughtForecast,
  informationShiftsViews,
  thoughtToActionForecast,
} from '../claims/information.ts';
import { dramasAsMotive } from '../claims/restaurant-case.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { defection } from '../variables/elite.ts';
import {
  changedBehaviour,
  detectionRisk,
  deviceAvailability,
  foreignMediaExposure,
  independentThinking,
  propagandaCredibility,
  usbUse,
} from '../variables/information.ts';

export const foreignMediaExposureToPropagandaCredibility = defineCausalLink({
  id: 'foreign-media-exposure-to-propaganda-credibility',
  from: foreignMediaExposure,
  to: propagandaCredibility,
  sign: '-',
  says: 'Outside information contradicts official messages.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 17 }),
  claims: [informationShiftsViews],
  drivers: [outsideInformation, propagandaRealityGap],
  evidence: ['l-foreign-media-exposure-to-propaganda-credibility'],
});

export const foreignMediaExposureToIndependentThinking = defineCausalLink({
  id: 'foreign-media-exposure-to-independent-thinking',
  from: foreignMediaExposure,
  to: independentThinking,
  sign: '+',
  says: 'Exposure encourages independent views.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 20 }),
  claims: [independentThoughtForecast],
  drivers: [outsideInformation],
  evidence: ['l-foreign-media-exposure-to-independent-thinking'],
});

export const independentThinkingToChangedBehaviour = defineCausalLink({
  id: 'independent-thinking-to-changed-behaviour',
  from: independentThinking,
  to: changedBehaviour,
  sign: '+',
  says: 'Changed views lead to changed acts.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 20 }),
  claims: [thoughtToActionForecast],
  drivers: [outsideInformation],
  evidence: ['l-independent-thinking-to-changed-behaviour'],
});

export const deviceAvailabilityToForeignMediaExposure = defineCausalLink({
  id: 'device-availability-to-foreign-media-exposure',
  from: deviceAvailability,
  to: foreignMediaExposure,
  sign: '+',
  says: 'Devices raise exposure.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 23 }),
  claims: [marketsSpeedDevices, deviceTypes],
  drivers: [outsideInformation],
  evidence: ['l-device-availability-to-foreign-media-exposure'],
});

export const usbUseToDetectionRisk = defineCausalLink({
  id: 'usb-use-to-detection-risk',
  from: usbUse,
  to: detectionRisk,
  sign: '-',
  says: 'Small media lower the chance of being caught.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 23 }),
  claims: [usbEvadesPolice],
  drivers: [outsideInformation, surveillanceAndRepression],
  evidence: ['l-usb-use-to-detection-risk'],
});

export const foreignMediaExposureToDefection = defineCausalLink({
  id: 'foreign-media-exposure-to-defection',
  from: foreignMediaExposure,
  to: defection,
  sign: '+',
  says: 'Dramas and films disillusioned the workers.',
  hedge: 'reported',
  source: at(oneFreeKorea2016, { paragraph: 5 }),
  claims: [dramasAsMotive],
  contestedBy: [managerSaysPressed],
  drivers: [outsideInformation, eliteDiscontent],
  evidence: ['l-foreign-media-exposure-to-defection'],
});
