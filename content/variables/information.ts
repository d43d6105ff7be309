// What people see, hear and believe: nodes of the causal map.
import { defineVariable } from 'groundswell';

export const foreignMediaExposure = defineVariable({
  id: 'foreign-media-exposure',
  name: 'Foreign media seen',
  more: 'more people watch, more often',
});
export const propagandaCredibility = defineVariable({
  id: 'propaganda-credibility',
  name: 'Belief in official messages',
});
export const independentThinking = defineVariable({
  id: 'independent-thinking',
  name: 'Independent thinking',
});
export const changedBehaviour = defineVariable({ id: 'changed-behaviour', name: 'Changed conduct' });
export const marketInformationExchange = defineVariable({
  id: 'market-information-exchange',
  name: 'News passed on in markets',
});
export const deviceAvailability = defineVariable({
  id: 'device-availability',
  name: 'Devices that play media',
});
export const usbUse = defineVariable({
  id: 'usb-use',
  name: 'USB sticks in use',
  more: 'more films pass on small sticks',
});
export const detectionRisk = defineVariable({ id: 'detection-risk', name: 'Risk of being caught' });
export const foreignGoods = defineVariable({ id: 'foreign-goods', name: 'Foreign goods' });
export const perceivedOutsideQualityOfLife = defineVariable({
  id: 'perceived-outside-quality-of-life',
  name: 'How good life abroad seems',
});
export const propagandaRealityGap = defineVariable({
  id: 'propaganda-reality-gap',
  name: 'Gap between message and life',
  more: 'messages are further from what people know',
});
export const pressureToAdapt = defineVariable({ id: 'pressure-to-adapt', name: 'Pressure to adapt' });
export const livingStandardConcession = defineVariable({
  id: 'living-standard-concession',
  name: 'Better living allowed',
  more: 'the state lets life improve',
});
export const failureToAdapt = defineVariable({
  id: 'failure-to-adapt',
  name: 'Failure to adapt',
  more: 'neither messages nor living standards change',
});
export const foreignInformation = defineVariable({ id: 'foreign-information', name: 'News from abroad' });
export const rumoursOfSanctions = defineVariable({ id: 'rumours-of-sanctions', name: 'Talk of sanctions' });
export const crossBorderMovement = defineVariable({
  id: 'cross-border-movement',
  name: 'Movement over the border',
});
export const diasporaContact = defineVariable({
  id: 'diaspora-contact',
  name: 'Contact with those who left',
});
export const knownOutflow = defineVariable({
  id: 'known-outflow',
  name: 'Known departures',
  more: 'more departures are known of',
});
