// The party, the state and their money. Hangul stays unread until a Korean reader has checked it.
import { date, defineTerm, prose, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');
const noKorean = unknown('the evidence gives no Korean word');

export const cadre = defineTerm({
  id: 'cadre',
  label: 'cadre',
  definition: 'An official of the party or the state.',
  plain: 'An official.',
  usage: '“Official” says the same.',
  original: notYetRead,
  unread: { text: '간부', language: 'ko', romanised: ['kanbu', 'ganbu'] },
  evidence: ['t-cadre'],
});

export const partyCongress = defineTerm({
  id: 'party-congress',
  label: 'party congress',
  definition: prose`The highest meeting of the party. The seventh was held in ${date('2016-05')}.`,
  plain: 'The highest meeting of the ruling party.',
  original: notYetRead,
  unread: { text: '당대회', language: 'ko', romanised: ['tangdaehoe', 'dangdaehoe'] },
  evidence: ['t-party-congress'],
});

export const partyCentre = defineTerm({
  id: 'party-centre',
  label: 'party centre',
  definition: 'The central leadership of the party.',
  plain: 'The top of the ruling party.',
  original: notYetRead,
  unread: { text: '당중앙', language: 'ko', romanised: ['tangjungang'] },
  evidence: ['t-party-centre'],
});

export const purge = defineTerm({
  id: 'purge',
  label: 'purge',
  definition: 'Removal from office, which does not have to mean death.',
  plain: 'The removal of officials on the leader’s orders.',
  usage: 'Say whether a person was removed, and whether a death was confirmed.',
  original: notYetRead,
  unread: { text: '숙청', language: 'ko', romanised: ['sukch’ong'] },
  evidence: ['t-purge'],
});

export const bureau39 = defineTerm({
  id: 'bureau-39',
  label: 'Bureau 39',
  definition: 'The party office for hard currency.',
  plain: 'The party office that handles foreign money.',
  original: notYetRead,
  unread: { text: '39호실', language: 'ko', romanised: ['39-hosil'] },
  evidence: ['t-bureau-39'],
});

export const royalEconomy = defineTerm({
  id: 'royal-economy',
  label: 'royal economy',
  definition: 'The part of the economy that serves the ruling family.',
  plain: 'Businesses that pay for the ruling family.',
  usage: '“The ruling family’s own economy” is the neutral phrase.',
  original: notYetRead,
  unread: { text: '궁정경제', language: 'ko', romanised: ['kungjong kyongje'] },
  evidence: ['t-royal-economy'],
});

export const loyaltyPayments = defineTerm({
  id: 'loyalty-payments',
  label: 'loyalty payments',
  definition: 'Money demanded in the name of loyalty.',
  plain: 'Money that people must give to show loyalty.',
  original: notYetRead,
  unread: { text: '충성자금', language: 'ko', romanised: ['chungsong chagum'] },
  evidence: ['t-loyalty-payments'],
});

export const financialBindings = defineTerm({
  id: 'financial-bindings',
  label: 'financial bindings',
  definition: 'One Free Korea’s image for ties of money that secure loyalty.',
  plain: 'Keeping people loyal with money.',
  usage: '“Money ties” is the plain phrase.',
  original: noKorean,
  evidence: ['t-financial-bindings'],
});

export const fiefdoms = defineTerm({
  id: 'fiefdoms',
  label: 'fiefdoms',
  definition: 'State agencies run as rival domains.',
  plain: 'State offices that work against each other.',
  original: noKorean,
  evidence: ['t-fiefdoms'],
});

export const kaesongComplex = defineTerm({
  id: 'kaesong-industrial-complex',
  label: 'Kaesong Industrial Complex',
  definition: prose`A factory zone in the North with firms from the South. It was closed in ${date('2016-02')}.`,
  plain: 'Factories that North and South ran together.',
  original: notYetRead,
  unread: { text: '개성공업지구', language: 'ko', romanised: ['Kaesong kongop chigu'] },
  evidence: ['t-kaesong'],
});

export const sanctionsTerm = defineTerm({
  id: 'sanctions',
  label: 'sanctions',
  definition: 'Coercive economic measures by the UN and by states.',
  plain: 'Bans on trade, to put pressure on a state.',
  original: notYetRead,
  unread: { text: '제재', language: 'ko', romanised: ['jejae'] },
  evidence: ['t-sanctions'],
});

export const koreanCentralTelevision = defineTerm({
  id: 'korean-central-television',
  label: 'Korean Central Television',
  definition: 'The state’s television.',
  plain: 'The state’s television.',
  original: notYetRead,
  unread: { text: '조선중앙텔레비죤', language: 'ko', romanised: ['Choson chungang t’ellebijyon'] },
  evidence: ['t-kctv'],
});

export const rodongSinmun = defineTerm({
  id: 'rodong-sinmun',
  label: 'Rodong Sinmun',
  definition: 'The daily paper of the ruling party.',
  plain: 'The daily paper of the ruling party.',
  original: notYetRead,
  unread: { text: '로동신문', language: 'ko', romanised: ['Rodong Sinmun'] },
  evidence: ['t-rodong-sinmun'],
});
