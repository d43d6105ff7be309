// Watching, guarding and ranking people. Hangul stays unread until a Korean reader has checked it.
import { date, defineTerm, prose, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');
const noKorean = unknown('the evidence gives no Korean word');

export const secretPolice = defineTerm({
  id: 'secret-police',
  label: 'secret police',
  definition: 'The political police, who search for forbidden media.',
  plain: 'Police who look for forbidden things and thoughts.',
  original: noKorean,
  evidence: ['t-secret-police'],
});

export const informants = defineTerm({
  id: 'informants',
  label: 'informers',
  definition: 'People who report on their neighbours.',
  plain: 'People who tell the police about others.',
  original: noKorean,
  avoid: ['informants'],
  evidence: ['t-informants'],
});

export const inminban = defineTerm({
  id: 'inminban',
  label: 'inminban',
  definition: 'A neighbourhood unit of households. Its size is still to be verified.',
  plain: 'A group of neighbouring families with a head.',
  original: notYetRead,
  unread: { text: '인민반', language: 'ko', romanised: ['inminban'] },
  evidence: ['t-inminban'],
});

export const stateSecurityDepartment = defineTerm({
  id: 'state-security-department',
  label: 'State Security Department',
  definition: 'The political police, later renamed Ministry of State Security.',
  plain: 'The political police.',
  usage: 'Use the name of the time that you write about.',
  original: notYetRead,
  unread: { text: '국가안전보위부', language: 'ko', romanised: ['kukka anjon powibu'] },
  evidence: ['t-state-security-department'],
});

export const ministryOfPeoplesSecurityTerm = defineTerm({
  id: 'ministry-of-peoples-security',
  label: 'Ministry of People’s Security',
  definition: 'The ministry of the police.',
  plain: 'The ministry of the police.',
  original: notYetRead,
  unread: { text: '인민보안성', language: 'ko', romanised: ['inmin poansong'] },
  evidence: ['t-mps'],
});

export const camp22 = defineTerm({
  id: 'camp-22',
  label: 'Camp 22',
  definition: 'A former camp for political prisoners near Hoeryong.',
  plain: 'A former prison camp.',
  original: notYetRead,
  unread: { text: '회령 22호 관리소', language: 'ko', romanised: ['Hoeryong 22-ho kwalliso'] },
  evidence: ['t-camp-22'],
});

export const silentBorders = defineTerm({
  id: 'silent-borders',
  label: 'silent borders',
  definition: 'The slogan of a security meeting: no incidents at the border.',
  plain: 'A slogan: nothing may happen at the border.',
  original: noKorean,
  evidence: ['t-silent-borders'],
});

export const demilitarisedZone = defineTerm({
  id: 'demilitarised-zone',
  label: 'DMZ',
  definition: 'The demilitarised zone between the two Koreas.',
  plain: 'The strip of land between the two Koreas.',
  original: notYetRead,
  unread: { text: '비무장지대', language: 'ko', romanised: ['pimujang chidae'] },
  evidence: ['t-byproduct-dmz'],
});

export const mansudae = defineTerm({
  id: 'mansudae',
  label: 'Mansudae',
  definition: 'A hill in Pyongyang with statues of the leaders.',
  plain: 'A hill in Pyongyang with statues of the leaders.',
  original: notYetRead,
  unread: { text: '만수대', language: 'ko', romanised: ['Mansudae'] },
  avoid: ['Mansude'],
  evidence: ['t-mansudae'],
});

export const coreClass = defineTerm({
  id: 'core-class',
  label: 'core class',
  definition: 'The highest stratum in songbun, the ranking of families by loyalty.',
  plain: 'The families that the state trusts most.',
  original: notYetRead,
  unread: { text: '핵심계층', language: 'ko', romanised: ['haeksim kyechung'] },
  evidence: ['t-core-class'],
});

export const waveringClass = defineTerm({
  id: 'wavering-class',
  label: 'wavering class',
  definition: 'The middle stratum in songbun, the ranking of families by loyalty.',
  plain: 'Families that the state trusts only in part.',
  original: notYetRead,
  unread: { text: '동요계층', language: 'ko', romanised: ['tongyo kyechung'] },
  evidence: ['t-wavering-class'],
});

export const hwagyo = defineTerm({
  id: 'hwagyo',
  label: 'hwagyo',
  definition: 'Ethnic Chinese residents.',
  plain: 'Chinese people who live in the country.',
  original: notYetRead,
  unread: { text: '화교', language: 'ko', romanised: ['hwagyo'] },
  evidence: ['t-hwagyo'],
});

export const seventyDayBattle = defineTerm({
  id: 'seventy-day-battle',
  label: 'seventy-day battle',
  definition: prose`A mass work drive before the party congress of ${date('2016')}.`,
  plain: 'Extra work for many people before a big party meeting.',
  original: notYetRead,
  unread: { text: '70일 전투', language: 'ko', romanised: ['70-il chont’u'] },
  evidence: ['t-seventy-day-battle'],
});
