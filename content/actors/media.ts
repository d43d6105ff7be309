// Outlets that report, and publishers of studies.
import { defineActor, unknown } from 'groundswell';

const noHangul = unknown('the evidence gives no Hangul');

export const interMedia = defineActor({
  id: 'intermedia',
  name: 'InterMedia',
  kind: 'institution',
  role: 'Published the report Compromising Connectivity',
  evidence: ['a-compromising-connectivity-authors'],
});

export const yonhap = defineActor({
  id: 'yonhap',
  name: 'Yonhap',
  kind: 'institution',
  role: 'A South Korean news agency',
  evidence: ['a-yonhap'],
});

export const dailyNk = defineActor({
  id: 'daily-nk',
  name: 'Daily NK',
  kind: 'institution',
  role: 'An outlet in Seoul that relies on unnamed contacts inside the country',
  evidence: ['a-daily-nk'],
});

export const asiaPress = defineActor({
  id: 'asia-press',
  name: 'Asia Press',
  aliases: ['ASIAPRESS'],
  kind: 'institution',
  role: 'The agency behind Rimjin-gang',
  evidence: ['a-rimjin-gang'],
});

export const rimjinGang = defineActor({
  id: 'rimjin-gang',
  name: 'Rimjin-gang',
  kind: 'institution',
  role: 'An outlet of Asia Press with reporters inside the country',
  affiliation: asiaPress,
  original: noHangul,
  evidence: ['a-rimjin-gang'],
});

export const joongAngIlbo = defineActor({
  id: 'joongang-ilbo',
  name: 'JoongAng Ilbo',
  kind: 'institution',
  role: 'A South Korean newspaper, cited for the measures of control',
  original: noHangul,
  evidence: ['a-joongang-ilbo'],
});

export const bbc = defineActor({
  id: 'bbc',
  name: 'BBC',
  kind: 'institution',
  role: 'A broadcaster whose report a reader linked',
  evidence: ['a-bbc'],
});
