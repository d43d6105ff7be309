// Those who observe, explain or comment.
import { defineActor, unknown } from 'groundswell';
import { asiaPress } from './media.ts';
import {
  koreaInstituteForNationalUnification,
  unificationMinistry,
  unitedNations,
} from './states-and-bodies.ts';

const noHangul = unknown('the evidence gives no Hangul');

export const blogAuthor = defineActor({
  id: 'blog-author',
  name: 'One Free Korea’s author',
  kind: 'person',
  role: 'Wrote the post on the restaurant staff and argues for pressure; the text does not give a name',
  evidence: ['a-blog-author'],
});

export const kenGause = defineActor({
  id: 'ken-gause',
  name: 'Ken Gause',
  kind: 'person',
  role: 'Analyst of the leadership',
  evidence: ['a-ken-gause'],
});

export const kimByungYeon = defineActor({
  id: 'kim-byung-yeon',
  name: 'Kim Byung-yeon',
  kind: 'person',
  role: 'Economist at Seoul National University',
  original: noHangul,
  evidence: ['a-kim-byung-yeon'],
});

export const choiJinWook = defineActor({
  id: 'choi-jin-wook',
  name: 'Choi Jin-wook',
  kind: 'person',
  role: 'Head of the Korea Institute for National Unification when he forecast a collapse',
  affiliation: koreaInstituteForNationalUnification,
  original: noHangul,
  evidence: ['a-choi-jin-wook'],
});

export const jeongJoonHee = defineActor({
  id: 'jeong-joon-hee',
  name: 'Jeong Joon-hee',
  kind: 'person',
  role: 'Spokesman who explained the case of the restaurant staff',
  affiliation: unificationMinistry,
  original: noHangul,
  evidence: ['a-jeong-joon-hee'],
});

export const quintana = defineActor({
  id: 'quintana',
  name: 'Quintana',
  kind: 'person',
  role: 'UN rapporteur, who looked into the case of the restaurant staff',
  affiliation: unitedNations,
  evidence: ['s4-defection-of-13'],
});

export const ishimaruJiro = defineActor({
  id: 'ishimaru-jiro',
  name: 'Ishimaru Jiro',
  kind: 'person',
  role: 'Founder of Asia Press, who doubted the rumour of an attempt on the leader',
  affiliation: asiaPress,
  original: unknown('the evidence gives no form in Japanese script'),
  evidence: ['s4-assassination-rumour'],
});

export const unnamedWatcher = defineActor({
  id: 'unnamed-watcher',
  name: 'an unnamed observer',
  kind: 'person',
  role: 'Expert on North Korea whom Daily NK quotes without a name',
  evidence: ['a-unnamed-watcher'],
});

export const readerOne = defineActor({
  id: 'reader-one',
  name: 'reader one',
  kind: 'person',
  role: 'Commented on the weapons tests under the post on One Free Korea',
  evidence: ['a-reader-1'],
});

export const readerTwo = defineActor({
  id: 'reader-two',
  name: 'reader two',
  kind: 'person',
  role: 'Commented on age and rank under the post on One Free Korea',
  evidence: ['a-reader-2'],
});

export const readerThree = defineActor({
  id: 'reader-three',
  name: 'reader three',
  kind: 'person',
  role: 'Answered with the ages of earlier leaders under the post on One Free Korea',
  evidence: ['a-reader-3'],
});

export const readerFour = defineActor({
  id: 'reader-four',
  name: 'reader four',
  kind: 'person',
  role: 'Linked a BBC report on a defected officer under the post on One Free Korea',
  evidence: ['a-reader-4'],
});

export const readerFive = defineActor({
  id: 'reader-five',
  name: 'reader five',
  kind: 'person',
  role: 'Foretold the end of the leader, in two comments under the post on One Free Korea',
  evidence: ['a-reader-5'],
});
