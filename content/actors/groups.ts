// Groups of people.
import { defineActor, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');

export const rulingElite = defineActor({
  id: 'ruling-elite',
  name: 'the ruling elite',
  kind: 'group',
  role: 'People at the top, who received scarce supplies first',
  evidence: ['a-ruling-elite'],
});

export const coreClass = defineActor({
  id: 'core-class',
  name: 'the core class',
  kind: 'group',
  role: 'The highest stratum in the ranking by loyalty',
  original: notYetRead,
  evidence: ['a-core-class'],
});

export const waveringClass = defineActor({
  id: 'wavering-class',
  name: 'the wavering class',
  kind: 'group',
  role: 'The middle stratum in the ranking by loyalty, reported to be watched',
  original: notYetRead,
  evidence: ['a-wavering-class'],
});

export const seniorOfficials = defineActor({
  id: 'senior-officials',
  name: 'senior officials',
  kind: 'group',
  role: 'Officials who were reported to say every hour where they were',
  evidence: ['a-senior-officials'],
});

export const partyCadres = defineActor({
  id: 'party-cadres',
  name: 'party officials',
  kind: 'group',
  role: 'Officials of the party, whose morale is reported',
  evidence: ['a-party-cadres'],
});

export const overseasCadres = defineActor({
  id: 'overseas-cadres',
  name: 'officials posted abroad',
  kind: 'group',
  role: 'Officials abroad who pay loyalty money',
  evidence: ['a-overseas-cadres'],
});

export const securityForces = defineActor({
  id: 'security-forces',
  name: 'security forces',
  kind: 'group',
  role: 'Services that are seen as the best informed',
  evidence: ['a-security-forces'],
});

export const officials = defineActor({
  id: 'officials',
  name: 'officials',
  kind: 'group',
  role: 'Poorly paid holders of state posts who live on markets and bribes',
  evidence: ['a-regime-officials'],
});

export const informers = defineActor({
  id: 'informers',
  name: 'informers',
  kind: 'group',
  role: 'People who report on those around them, at home and at work',
  evidence: ['a-informers'],
});

export const donju = defineActor({
  id: 'donju',
  name: 'donju',
  kind: 'group',
  role: 'Rich merchants with good connections',
  original: notYetRead,
  evidence: ['a-donju'],
});

export const entrepreneurs = defineActor({
  id: 'entrepreneurs',
  name: 'entrepreneurs',
  kind: 'group',
  role: 'People who run a private business under cover of the state',
  evidence: ['a-entrepreneurs'],
});

export const smugglersAndTraders = defineActor({
  id: 'smugglers-and-traders',
  name: 'smugglers and traders',
  kind: 'group',
  role: 'People who carry goods and news across the border',
  evidence: ['a-smugglers-and-traders'],
});

export const brokers = defineActor({
  id: 'brokers',
  name: 'brokers',
  kind: 'group',
  role: 'Middlemen who move money into the country',
  evidence: ['a-brokers'],
});

export const refugees = defineActor({
  id: 'refugees',
  name: 'people who left',
  kind: 'group',
  role: 'People who left the North, now in the South and in China',
  evidence: ['a-refugees'],
});

export const repatriatedRefugees = defineActor({
  id: 'repatriated-refugees',
  name: 'people sent back',
  kind: 'group',
  role: 'People who were caught after leaving and returned',
  evidence: ['a-repatriated-refugees'],
});

export const restaurantStaff = defineActor({
  id: 'restaurant-staff',
  name: 'the restaurant staff',
  kind: 'group',
  role: 'The women and their manager who left a restaurant abroad and reached the South',
  evidence: ['a-restaurant-staff'],
});

export const goldMiners = defineActor({
  id: 'gold-miners',
  name: 'gold miners',
  kind: 'group',
  role: 'Workers whose quotas were raised',
  evidence: ['a-gold-miners'],
});

export const hwagyo = defineActor({
  id: 'hwagyo',
  name: 'hwagyo',
  kind: 'group',
  role: 'Ethnic Chinese residents',
  original: notYetRead,
  evidence: ['a-hwagyo'],
});
