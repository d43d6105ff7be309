// What was said without a source that can be judged.
import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { ishimaruJiro } from '../actors/observers.ts';
import { oneFreeKorea2016, upiRumour2016 } from '../sources/state.ts';

export const assassinationRumour = defineClaim({
  id: 'assassination-rumour',
  kind: 'rumour',
  says: prose`An unverified rumour of ${date('2016-04')} had it that ${own()} were arrested near the Chinese border for an attempt on the leader’s life.`,
  plain: prose`A rumour of ${date('2016-04')} said that ${own()} were arrested for trying to kill the leader. Nothing confirms it.`,
  quantity: amount({ value: 2, unit: 'people', qualifier: 'at least' }),
  firstReporter: 'Radio Free Asia and Asia Press, relayed by UPI',
  doubts: [
    prose`It rests on one anonymous source.`,
    prose`The founder of Asia Press, ${name(ishimaruJiro)}, judged it probably a rumour made by the state before the party congress.`,
    prose`One Free Korea marks it as unconfirmed.`,
  ],
  sources: [at(oneFreeKorea2016, { paragraph: 46 }), at(upiRumour2016)],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: { reliability: 'F', credibility: 5, why: 'editors’ proposal' },
  evidence: ['s4-assassination-rumour'],
});
