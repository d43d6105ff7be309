// Other states, and bodies outside North Korea.
import { defineActor, unknown } from 'groundswell';

const noHangul = unknown('the evidence gives no Hangul');

export const unitedNations = defineActor({
  id: 'united-nations',
  name: 'United Nations',
  kind: 'institution',
  role: 'Adopted the stricter sanctions',
  evidence: ['a-united-nations'],
});

export const ohchr = defineActor({
  id: 'ohchr',
  name: 'OHCHR',
  kind: 'institution',
  role: 'The human rights office of the United Nations, which published The Price Is Rights',
  affiliation: unitedNations,
  evidence: ['a-ohchr'],
});

export const oecd = defineActor({
  id: 'oecd',
  name: 'OECD',
  kind: 'institution',
  role: 'The group of countries with which the openness of the economy is compared',
  evidence: ['a-oecd'],
});

export const china = defineActor({
  id: 'china',
  name: 'China',
  kind: 'country',
  role: 'The main trading partner, across the northern border',
  evidence: ['a-china'],
});

export const unitedStates = defineActor({
  id: 'united-states',
  name: 'United States',
  kind: 'country',
  role: 'Passed a new law on sanctions',
  evidence: ['a-united-states'],
});

export const southKoreanGovernment = defineActor({
  id: 'south-korean-government',
  name: 'the South Korean government',
  kind: 'institution',
  role: 'Takes in people who leave the North, and makes cases public',
  evidence: ['a-south-korean-government'],
});

export const unificationMinistry = defineActor({
  id: 'unification-ministry',
  name: 'Unification Ministry',
  aliases: ['Ministry of Unification'],
  kind: 'institution',
  role: 'The South Korean ministry that counts arrivals from the North',
  affiliation: southKoreanGovernment,
  original: noHangul,
  evidence: ['a-ministry-of-unification', 's0-arrivals-33000'],
});

export const koreaInstituteForNationalUnification = defineActor({
  id: 'korea-institute-for-national-unification',
  name: 'Korea Institute for National Unification',
  kind: 'institution',
  role: 'A South Korean research institute (KINU)',
  original: noHangul,
  evidence: ['a-kinu'],
});

export const snueFoundation = defineActor({
  id: 'snue-foundation',
  name: 'Industry-Academy Cooperation Foundation',
  kind: 'institution',
  role: 'Linked to Seoul National University of Education; published a study of army and party',
  original: noHangul,
  evidence: ['a-snue-foundation'],
});

export const nkdb = defineActor({
  id: 'nkdb',
  name: 'NKDB',
  kind: 'institution',
  role: 'Surveys people who have left the North',
  evidence: ['s0-remittances-15m'],
});

export const noChain = defineActor({
  id: 'no-chain',
  name: 'No Chain for North Korea',
  kind: 'institution',
  role: 'An activist group',
  evidence: ['a-no-chain'],
});
