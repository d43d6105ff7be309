import { defineActor } from 'groundswell';

/* People who gave testimony */

export const jooYang = defineActor({
  id: 'joo-yang',
  name: 'Joo Yang',
  kind: 'person',
  role: 'Told of trading under the ban on private markets',
  evidence: ['a-joo-yang'],
});

export const jessieKim = defineActor({
  id: 'jessie-kim',
  name: 'Jessie Kim',
  kind: 'person',
  role: 'Told of the currency measure and of crossing the Yalu',
  evidence: ['a-jessie-kim'],
});

export const jihyunKang = defineActor({
  id: 'jihyun-kang',
  name: 'Jihyun Kang',
  kind: 'person',
  role: 'Told of watching South Korean dramas',
  evidence: ['a-jihyun-kang'],
});

export const chaeHwan = defineActor({
  id: 'chae-hwan',
  name: 'Chae Hwan',
  kind: 'person',
  role: 'Told of watching foreign films under threat of forced labour',
  evidence: ['a-chae-hwan'],
});

export const minSung = defineActor({
  id: 'min-sung',
  name: 'Min Sung',
  kind: 'person',
  role: 'Told of a generation that had to provide for itself',
  evidence: ['a-min-sung'],
});

export const shimonHuh = defineActor({
  id: 'shimon-huh',
  name: 'Shimon Huh',
  kind: 'person',
  role: 'Told of watching foreign films in a trusted group',
  evidence: ['a-shimon-huh'],
});

/* Leaders and officials */

export const kimJongIl = defineActor({
  id: 'kim-jong-il',
  name: 'Kim Jong Il',
  aliases: ['Kim Jong-il'],
  kind: 'person',
  role: 'Second leader of North Korea',
  evidence: ['a-kim-jong-il'],
});

export const kimYongIl = defineActor({
  id: 'kim-yong-il',
  name: 'Kim Yong Il',
  aliases: ['Kim Yong-il'],
  kind: 'person',
  role: 'Premier at the time of the currency measure',
  evidence: ['s0-2009-currency-measure'],
});

export const pakNamGi = defineActor({
  id: 'pak-nam-gi',
  name: 'Pak Nam Gi',
  aliases: ['Pak Nam-gi'],
  kind: 'person',
  role: 'Finance official at the time of the currency measure',
  evidence: ['s0-2009-currency-measure'],
});

/* Bodies and groups */

export const ohchr = defineActor({
  id: 'ohchr',
  name: 'OHCHR',
  kind: 'institution',
  role: 'The human rights office of the United Nations',
  evidence: ['a-ohchr'],
});

export const interMedia = defineActor({
  id: 'intermedia',
  name: 'InterMedia',
  kind: 'institution',
  role: 'Published the report Compromising Connectivity',
  evidence: ['a-compromising-connectivity-authors'],
});

export const unificationMinistry = defineActor({
  id: 'unification-ministry',
  name: 'Unification Ministry',
  kind: 'institution',
  role: 'The South Korean ministry that counts arrivals from the North',
  evidence: ['s0-arrivals-33000'],
});

export const nkdb = defineActor({
  id: 'nkdb',
  name: 'NKDB',
  kind: 'institution',
  role: 'Surveys people who have left the North',
  evidence: ['s0-remittances-15m'],
});

export const publicDistributionSystem = defineActor({
  id: 'public-distribution-system',
  name: 'Public Distribution System',
  kind: 'institution',
  role: 'The state network for food rations',
  evidence: ['a-public-distribution-system'],
});

export const securityPolice = defineActor({
  id: 'security-police',
  name: 'security police',
  kind: 'institution',
  role: 'The secret police, who look for hidden foreign media',
  evidence: ['a-security-police'],
});

export const officials = defineActor({
  id: 'officials',
  name: 'officials',
  kind: 'group',
  role: 'Poorly paid holders of state posts who live on markets and bribes',
  evidence: ['a-regime-officials'],
});

export const brokers = defineActor({
  id: 'brokers',
  name: 'brokers',
  kind: 'group',
  role: 'Middlemen who move money into the country',
  evidence: ['a-brokers'],
});

export const informers = defineActor({
  id: 'informers',
  name: 'informers',
  kind: 'group',
  role: 'People who report on those around them',
  evidence: ['a-informers'],
});
