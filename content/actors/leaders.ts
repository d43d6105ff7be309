// Leaders and officials of North Korea.
import { date, defineActor, prose, unknown } from 'groundswell';

const noHangul = unknown('the evidence gives no Hangul');

export const kimIlSung = defineActor({
  id: 'kim-il-sung',
  name: 'Kim Il Sung',
  aliases: ['Kim Il-sung'],
  kind: 'person',
  role: 'Founder of the state',
  original: noHangul,
  evidence: ['a-kim-il-sung'],
});

export const kimJongIl = defineActor({
  id: 'kim-jong-il',
  name: 'Kim Jong Il',
  aliases: ['Kim Jong-il'],
  kind: 'person',
  role: 'Second leader of North Korea',
  original: noHangul,
  evidence: ['a-kim-jong-il'],
});

export const kimJongUn = defineActor({
  id: 'kim-jong-un',
  name: 'Kim Jong Un',
  aliases: ['Kim Jong-un', 'Kim Jong Eun'],
  kind: 'person',
  role: prose`Leader since ${date('2011-12')}; became party chairman in ${date('2016-05')}`,
  original: noHangul,
  evidence: ['a-kim-jong-un'],
});

export const jangSongThaek = defineActor({
  id: 'jang-song-thaek',
  name: 'Jang Song Thaek',
  aliases: ['Jang Song-taek'],
  kind: 'person',
  role: prose`Uncle of the leader, removed late in ${date('2013')}; his execution was announced in ${date('2013-12')}`,
  original: noHangul,
  evidence: ['a-jang-song-thaek'],
});

export const riYongGil = defineActor({
  id: 'ri-yong-gil',
  name: 'Ri Yong Gil',
  aliases: ['Ri Yong-gil', 'Ri Yon-gil'],
  kind: 'person',
  role: prose`Chief of the general staff until ${date('2016-02')}. Reported executed then; shown alive, with new party posts, in ${date('2016-05')}`,
  original: noHangul,
  evidence: ['a-ri-yong-gil'],
});

export const kimYongIl = defineActor({
  id: 'kim-yong-il',
  name: 'Kim Yong Il',
  aliases: ['Kim Yong-il'],
  kind: 'person',
  role: 'Premier at the time of the currency measure',
  original: noHangul,
  evidence: ['s0-2009-currency-measure'],
});

export const pakNamGi = defineActor({
  id: 'pak-nam-gi',
  name: 'Pak Nam Gi',
  aliases: ['Pak Nam-gi'],
  kind: 'person',
  role: 'Finance official at the time of the currency measure',
  original: noHangul,
  evidence: ['s0-2009-currency-measure'],
});
