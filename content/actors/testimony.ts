// People who told of their own lives, under the names by which the page prints them.
import { defineActor, unknown } from 'groundswell';

const noHangul = unknown('the evidence gives no Hangul');

export const jooYang = defineActor({
  id: 'joo-yang',
  name: 'Joo Yang',
  kind: 'person',
  role: 'Told of trading under the ban on private markets',
  original: noHangul,
  evidence: ['a-joo-yang'],
});

export const jessieKim = defineActor({
  id: 'jessie-kim',
  name: 'Jessie Kim',
  kind: 'person',
  role: 'Told of the currency measure and of crossing the Yalu',
  original: noHangul,
  evidence: ['a-jessie-kim'],
});

export const jihyunKang = defineActor({
  id: 'jihyun-kang',
  name: 'Jihyun Kang',
  kind: 'person',
  role: 'Told of watching South Korean dramas',
  original: noHangul,
  evidence: ['a-jihyun-kang'],
});

export const chaeHwan = defineActor({
  id: 'chae-hwan',
  name: 'Chae Hwan',
  kind: 'person',
  role: 'Told of watching foreign films under threat of forced labour',
  original: noHangul,
  evidence: ['a-chae-hwan'],
});

export const minSung = defineActor({
  id: 'min-sung',
  name: 'Min Sung',
  kind: 'person',
  role: 'Told of a generation that had to provide for itself',
  original: noHangul,
  evidence: ['a-min-sung'],
});

export const shimonHuh = defineActor({
  id: 'shimon-huh',
  name: 'Shimon Huh',
  kind: 'person',
  role: 'Told of watching foreign films in a trusted group',
  original: noHangul,
  evidence: ['a-shimon-huh'],
});
