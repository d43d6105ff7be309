// Food, markets and money. Hangul stays unread until a Korean reader has checked it.
import { date, defineTerm, prose, unknown } from 'groundswell';

const notYetRead = unknown('not yet checked by a Korean reader');
const noKorean = unknown('the evidence gives no Korean word');

export const rations = defineTerm({
  id: 'public-distribution-system',
  label: 'Public Distribution System',
  definition: 'The state’s system of food rations.',
  plain: 'The state’s way of handing out food.',
  original: notYetRead,
  unread: { text: '배급제', language: 'ko', romanised: ['paegupje', 'baegeupje'] },
  evidence: ['t-public-distribution-system'],
});

export const famineTerm = defineTerm({
  id: 'famine',
  label: 'famine',
  definition: prose`The food crisis of ${date('199X')}.`,
  plain: prose`The years of hunger in ${date('199X')}.`,
  usage: prose`Write “the famine of ${date('199X')}”. The official name for these years is still to be verified.`,
  original: notYetRead,
  unread: { text: '고난의 행군', language: 'ko', romanised: ['konanui haenggun'] },
  evidence: ['t-famine'],
});

export const jangmadang = defineTerm({
  id: 'jangmadang',
  label: 'jangmadang',
  definition: 'A market place that grew outside the state plan.',
  plain: 'A market that people made themselves.',
  original: notYetRead,
  unread: { text: '장마당', language: 'ko', romanised: ['jangmadang'] },
  evidence: ['t-jangmadang'],
});

export const jangmadangGeneration = defineTerm({
  id: 'jangmadang-generation',
  label: 'Jangmadang Generation',
  definition: 'The age group that grew up with markets, not with rations.',
  plain: 'Young people who grew up with markets.',
  original: notYetRead,
  unread: { text: '장마당세대', language: 'ko', romanised: ['jangmadang sedae'] },
  evidence: ['t-jangmadang-generation'],
});

export const workUnit = defineTerm({
  id: 'work-unit',
  label: 'work unit',
  definition: 'The workplace to which the state assigns a person.',
  plain: 'The job that the state gives a person.',
  original: noKorean,
  evidence: ['t-work-unit'],
});

export const marketizationTerm = defineTerm({
  id: 'marketization-from-below',
  label: 'marketisation from below',
  definition: 'The growth of markets that people drive, not policy.',
  plain: 'Markets that grow because people need them, not because the state plans them.',
  original: noKorean,
  evidence: ['t-marketization-from-below'],
});

export const currencyRedenomination = defineTerm({
  id: 'currency-redenomination',
  label: 'redenomination',
  definition: 'The exchange of old money for new, here with a limit on the sum.',
  plain: 'Swapping old money for new money.',
  original: notYetRead,
  unread: { text: '화폐개혁', language: 'ko', romanised: ['hwapye kaehyok', 'hwapye gaehyeok'] },
  evidence: ['t-currency-redenomination'],
});

export const corruption = defineTerm({
  id: 'corruption',
  label: 'corruption',
  definition: 'Abuse of office for gain; bribery.',
  plain: 'When officials use their power to get money.',
  usage: 'The Korean word in the evidence stands for bribes.',
  original: notYetRead,
  unread: { text: '뇌물', language: 'ko', romanised: ['noemul'] },
  evidence: ['t-corruption'],
});

export const donju = defineTerm({
  id: 'donju',
  label: 'donju',
  definition: 'A money owner: one of the newly rich merchants.',
  plain: 'A trader who has become rich.',
  original: notYetRead,
  unread: { text: '돈주', language: 'ko', romanised: ['tonju', 'donju'] },
  evidence: ['t-donju'],
});

export const brokerNetwork = defineTerm({
  id: 'broker-network',
  label: 'broker network',
  definition: 'A chain of middlemen who move people or money.',
  plain: 'Middlemen who pass money along.',
  original: noKorean,
  evidence: ['t-broker-network'],
});
