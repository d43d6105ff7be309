// People, and what reaches them. Hangul stays unread until a Korean reader has checked it.
import { defineTerm, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');
const noKorean = unknown('the evidence gives no Korean word');

export const everydayResistance = defineTerm({
  id: 'everyday-resistance',
  label: 'everyday resistance',
  definition: 'Quiet daily rule-breaking, read as resistance.',
  plain: 'Breaking rules quietly, day by day.',
  usage:
    'It is a reading: people may simply be earning a living. Liberty in North Korea also says mass disobedience.',
  original: noKorean,
  evidence: ['t-everyday-resistance'],
});

export const bottomUpForces = defineTerm({
  id: 'bottom-up-forces',
  label: 'forces from below',
  definition: 'Social forces that act from below.',
  plain: 'Change that starts with ordinary people.',
  original: noKorean,
  evidence: ['t-bottom-up-forces'],
});

export const civilSpace = defineTerm({
  id: 'civil-space',
  label: 'civil space',
  definition: 'Social life that does not depend on the state.',
  plain: 'Life together that the state does not run.',
  original: noKorean,
  evidence: ['t-civil-space'],
});

export const legitimacy = defineTerm({
  id: 'legitimacy',
  label: 'legitimacy',
  definition: 'An accepted right to rule.',
  plain: 'When people accept that their rulers may rule.',
  original: noKorean,
  evidence: ['t-legitimacy'],
});

export const outsideInformationTerm = defineTerm({
  id: 'outside-information',
  label: 'outside information',
  definition: 'Foreign media and news that reach people.',
  plain: 'Films and news from abroad.',
  original: noKorean,
  evidence: ['t-outside-information'],
});

export const propaganda = defineTerm({
  id: 'propaganda',
  label: 'propaganda',
  definition: 'Official messages and political education.',
  plain: 'Messages made to win people over, one-sided on purpose.',
  original: notYetRead,
  unread: { text: '선전', language: 'ko', romanised: ['sonjon'] },
  evidence: ['t-propaganda'],
});

export const educationInReality = defineTerm({
  id: 'education-in-reality',
  label: 'education in reality',
  definition: 'Liberty in North Korea’s phrase for what viewers learn from foreign media.',
  plain: 'What people learn about life from foreign films.',
  usage: 'Quote it as the phrase of Liberty in North Korea.',
  original: noKorean,
  evidence: ['t-education-in-reality'],
});

export const usbMedia = defineTerm({
  id: 'usb-media',
  label: 'USB stick',
  definition: 'A memory stick, used to pass on films and series.',
  plain: 'A small stick that holds many films.',
  original: noKorean,
  evidence: ['t-usb-media'],
});

export const refugeeAndDefector = defineTerm({
  id: 'refugee-and-defector',
  label: 'refugee and defector',
  definition: 'Words for people who left. Liberty in North Korea says refugee, One Free Korea says defector.',
  plain: 'A person who left the country.',
  usage: 'Choose one word for each audience and define it. Here it is “people who left”.',
  original: notYetRead,
  unread: { text: '탈북민', language: 'ko', romanised: ['talbungmin'] },
  evidence: ['t-refugee-defector'],
});

export const votingWithFeet = defineTerm({
  id: 'voting-with-feet',
  label: 'voting with their feet',
  definition: 'Leaving, understood as a verdict on the system.',
  plain: 'Leaving because one does not agree.',
  original: noKorean,
  evidence: ['t-voting-with-feet'],
});

export const massDefection = defineTerm({
  id: 'mass-defection',
  label: 'mass defection',
  definition: 'The departure of several people together.',
  plain: 'Several people leaving together.',
  usage: 'Give the number of people. The case that the words come from is disputed.',
  original: noKorean,
  evidence: ['t-mass-defection'],
});

export const yalu = defineTerm({
  id: 'yalu',
  label: 'Yalu',
  definition: 'The river on the border with China; Amnok in Korean.',
  plain: 'A river between North Korea and China.',
  original: notYetRead,
  unread: { text: '압록강', language: 'ko', romanised: ['Amnokgang'] },
  evidence: ['t-yalu'],
});
