// Comments by readers under the blog post. Views without evidence, kept for completeness.
import { amount, at, defineClaim, own, prose } from 'groundswell';
import { oneFreeKorea2016 } from '../sources/state.ts';

const readerComment = {
  reliability: 'F',
  credibility: 6,
  why: 'editors’ proposal: a reader’s comment',
} as const;

export const readerOnTests = defineClaim({
  id: 'reader-on-weapons-tests',
  kind: 'assessment',
  says: prose`A reader thinks that the nuclear test and the launch may have benefited ordinary people.`,
  plain: prose`A reader thinks that the weapons tests even helped ordinary people.`,
  judgedBy: 'reader one',
  sources: [at(oneFreeKorea2016, { paragraph: 57 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-weapons-tests-help-people'],
});

export const readerOnTiming = defineClaim({
  id: 'reader-on-timing',
  kind: 'assessment',
  says: prose`Had the leader waited until after the congress, the same reader guesses, some sanctions would have been easier to escape, or the blame easier to share in a renewed party leadership.`,
  plain: prose`The same reader guesses that the leader should have waited with the tests.`,
  judgedBy: 'reader one',
  sources: [at(oneFreeKorea2016, { paragraph: 57 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-timing-mistake'],
});

export const readerOnChinaPretext = defineClaim({
  id: 'reader-on-china-pretext',
  kind: 'assessment',
  says: prose`Delay would also have let China say that talks with the party were under way and hold back its consent to sanctions, the reader guesses.`,
  plain: prose`The reader guesses that China could then have said no to sanctions.`,
  judgedBy: 'reader one',
  sources: [at(oneFreeKorea2016, { paragraph: 57 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-china-pretext'],
});

export const readerOnRank = defineClaim({
  id: 'reader-on-age-and-rank',
  kind: 'assessment',
  says: prose`A reader who lived in the South cites a culture of age and rank, and is surprised that so young a leader has lasted. The family name counts, but he cannot match father or grandfather.`,
  plain: prose`A reader says that age counts for much in Korea, and wonders that so young a leader has lasted.`,
  judgedBy: 'reader two',
  sources: [at(oneFreeKorea2016, { paragraph: 58 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-age-rank-culture'],
});

export const predecessorAges = defineClaim({
  id: 'predecessor-ages',
  kind: 'statistic',
  says: prose`A reader puts the leader’s grandfather at ${own()} when he came to power and, by some counts, the father at ${own('father')}. Opinions vary, the reader adds.`,
  plain: prose`A reader says that the grandfather came to power at ${own()}. The father was ${own('father')}, by some counts.`,
  quantity: amount({ value: 33, unit: 'years of age' }),
  quantities: { father: amount({ value: 34, unit: 'years', qualifier: 'about' }) },
  sources: [at(oneFreeKorea2016, { paragraph: 59 })],
  asOf: '2016-04',
  hedge: 'speculative',
  reportedBy: 'a reader’s comment',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-predecessor-ages'],
});

export const thirdGenerationRule = defineClaim({
  id: 'third-generation-rule',
  kind: 'assessment',
  says: prose`A reader invokes a maxim that rule by a dynasty breaks down with its third ruler, and offers no evidence.`,
  plain: prose`A reader says that rule by one family breaks down with its third ruler. The reader gives no evidence.`,
  judgedBy: 'reader five',
  sources: [at(oneFreeKorea2016, { paragraph: 61 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-third-generation-rule'],
});

export const alienatedPartners = defineClaim({
  id: 'alienated-partners',
  kind: 'assessment',
  says: prose`A reader says that the leader has insulted China, turned away the South, and set older insiders who want some change against him.`,
  plain: prose`A reader says that the leader has turned China, the South and older leaders against him.`,
  judgedBy: 'reader five',
  sources: [at(oneFreeKorea2016, { paragraph: 61 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-alienated-partners'],
});
