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
  says: prose`A reader thinks the weapons tests may have benefited ordinary people. Waiting until after the congress would have made some sanctions easier to escape, the reader guesses.`,
  judgedBy: 'reader one',
  sources: [at(oneFreeKorea2016, { paragraph: 57 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-weapons-tests-help-people', 's4c-timing-mistake', 's4c-china-pretext'],
});

export const readerOnRank = defineClaim({
  id: 'reader-on-age-and-rank',
  kind: 'assessment',
  says: prose`A reader cites a culture of age and rank, and is surprised that so young a leader has lasted.`,
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
  quantity: amount({ value: 33, unit: 'years of age' }),
  quantities: { father: amount({ value: 34, unit: 'years', qualifier: 'about' }) },
  sources: [at(oneFreeKorea2016, { paragraph: 59 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-predecessor-ages'],
});

export const thirdGenerationRule = defineClaim({
  id: 'third-generation-rule',
  kind: 'assessment',
  says: prose`A reader invokes a maxim that rule by a dynasty breaks down with its third ruler, and offers no evidence.`,
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
  says: prose`A reader says the leader has set China, the South and older insiders against him.`,
  judgedBy: 'reader five',
  sources: [at(oneFreeKorea2016, { paragraph: 61 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: readerComment,
  evidence: ['s4c-alienated-partners'],
});
