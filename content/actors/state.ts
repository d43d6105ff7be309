// Bodies of the North Korean state and party.
import { defineActor, unknown } from 'groundswell';

const noHangul = unknown('the evidence gives no Hangul');
const notYetRead = unknown('not yet checked by a Korean reader');

export const publicDistributionSystem = defineActor({
  id: 'public-distribution-system',
  name: 'Public Distribution System',
  kind: 'institution',
  role: 'The state network for food rations',
  original: notYetRead,
  evidence: ['a-public-distribution-system'],
});

export const workUnit = defineActor({
  id: 'work-unit',
  name: 'work unit',
  kind: 'institution',
  role: 'The workplace to which the state assigns a person',
  evidence: ['a-work-unit'],
});

export const securityPolice = defineActor({
  id: 'security-police',
  name: 'security police',
  kind: 'institution',
  role: 'The secret police, who look for hidden foreign media',
  evidence: ['a-security-police'],
});

export const stateSecurityDepartment = defineActor({
  id: 'state-security-department',
  name: 'State Security Department',
  kind: 'institution',
  role: 'The political police, later the Ministry of State Security',
  original: notYetRead,
  evidence: ['a-state-security-department'],
});

export const ministryOfPeoplesSecurity = defineActor({
  id: 'ministry-of-peoples-security',
  name: 'Ministry of People’s Security',
  aliases: ['Ministry of Public Security'],
  kind: 'institution',
  role: 'The ministry of the police',
  original: notYetRead,
  evidence: ['a-ministry-of-peoples-security'],
});

export const inminban = defineActor({
  id: 'inminban',
  name: 'inminban',
  kind: 'institution',
  role: 'Neighbourhood units and their heads',
  original: notYetRead,
  evidence: ['a-inminban'],
});

export const workersParty = defineActor({
  id: 'workers-party',
  name: 'Workers’ Party of Korea',
  kind: 'institution',
  role: 'The ruling party, which holds the congress',
  original: noHangul,
  evidence: ['a-workers-party'],
});

export const koreanPeoplesArmy = defineActor({
  id: 'korean-peoples-army',
  name: 'Korean People’s Army',
  kind: 'institution',
  role: 'The armed forces',
  original: noHangul,
  evidence: ['a-korean-peoples-army'],
});

export const bureau39 = defineActor({
  id: 'bureau-39',
  name: 'Bureau 39',
  kind: 'institution',
  role: 'The party office that handles loyalty funds',
  affiliation: workersParty,
  original: notYetRead,
  evidence: ['a-bureau-39'],
});

export const kaesong = defineActor({
  id: 'kaesong',
  name: 'Kaesong Industrial Complex',
  kind: 'institution',
  role: 'A complex of factories that North and South ran together',
  original: notYetRead,
  evidence: ['a-kaesong'],
});

export const koreanCentralTelevision = defineActor({
  id: 'korean-central-television',
  name: 'Korean Central Television',
  kind: 'institution',
  role: 'The state’s television',
  original: notYetRead,
  evidence: ['a-kctv'],
});

export const rodongSinmun = defineActor({
  id: 'rodong-sinmun',
  name: 'Rodong Sinmun',
  kind: 'institution',
  role: 'The newspaper of the ruling party',
  affiliation: workersParty,
  original: notYetRead,
  evidence: ['a-rodong-sinmun'],
});
