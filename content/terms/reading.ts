// How analysts read the country. Hangul stays unread until a Korean reader has checked it.
import { defineTerm, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');
const noKorean = unknown('the evidence gives no Korean word');

export const microSurvey = defineTerm({
  id: 'micro-survey',
  label: 'micro-survey',
  definition: 'A very small survey, here one taken inside the country.',
  plain: 'A survey that asks only a few people.',
  usage: 'Give counts, not percentages.',
  original: noKorean,
  evidence: ['t-micro-survey'],
});

export const kremlinology = defineTerm({
  id: 'kremlinology',
  label: 'Kremlinology',
  definition: 'Reading the politics of an elite from indirect signs.',
  plain: 'Reading small signs to learn what leaders do out of sight.',
  original: noKorean,
  evidence: ['t-kremlinology'],
});

export const gdpOpenness = defineTerm({
  id: 'gdp-openness',
  label: 'trade openness',
  definition: 'Trade divided by gross domestic product (GDP), as a measure of how open an economy is.',
  plain: 'How much of an economy is trade.',
  original: noKorean,
  evidence: ['t-gdp-openness'],
});

export const collapse = defineTerm({
  id: 'collapse',
  label: 'collapse',
  definition: 'The end of a ruling system.',
  plain: 'When a state can no longer rule.',
  usage: 'Say what would end: the leader, the regime or the state.',
  original: notYetRead,
  unread: { text: '붕괴', language: 'ko', romanised: ['punggoe'] },
  evidence: ['t-collapse'],
});
