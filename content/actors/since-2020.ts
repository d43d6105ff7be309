// People and states that the years since 2020 brought in.
import { date, defineActor, prose, unknown } from 'groundswell';

const noHangul = unknown('not yet checked by a Korean reader');

export const thaeYongHo = defineActor({
  id: 'thae-yong-ho',
  name: 'Thae Yong Ho',
  aliases: ['Thae Yong-ho', 'Tae Yongho', 'Tae Yong-ho'],
  kind: 'person',
  role: prose`Deputy ambassador in London; came to the South in ${date('2016-08')}`,
  original: noHangul,
});

export const riIlKyu = defineActor({
  id: 'ri-il-kyu',
  name: 'Ri Il Kyu',
  aliases: ['Ri Il-kyu', 'Ri Il Gyu', 'Ri Il-gyu'],
  kind: 'person',
  role: prose`Political counsellor in Cuba; came to the South in ${date('2023-11')}`,
  original: noHangul,
});

export const kimYoJong = defineActor({
  id: 'kim-yo-jong',
  name: 'Kim Yo Jong',
  aliases: ['Kim Yo-jong'],
  kind: 'person',
  role: prose`Sister of the leader; department director of the party since ${date('2026-02')}`,
  original: noHangul,
});

export const kimJuAe = defineActor({
  id: 'kim-ju-ae',
  name: 'Kim Ju Ae',
  aliases: ['Kim Ju-ae'],
  kind: 'person',
  role: 'Daughter of the leader, whom South Korean intelligence takes for his heir',
  original: noHangul,
});

export const yangSungHo = defineActor({
  id: 'yang-sung-ho',
  name: 'Yang Sung Ho',
  aliases: ['Yang Sung-ho'],
  kind: 'person',
  role: prose`Vice premier until ${date('2026-01')}`,
  original: noHangul,
});

export const russia = defineActor({
  id: 'russia',
  name: 'Russia',
  kind: 'country',
  role: prose`Ally by treaty since ${date('2024')}; takes arms, troops and workers, gives food and oil`,
});

export const monitoringTeam = defineActor({
  id: 'monitoring-team',
  name: 'MSMT',
  kind: 'institution',
  role: prose`Multilateral Sanctions Monitoring Team: eleven states that report on sanctions since the UN’s own panel ended in ${date('2024')}`,
});
