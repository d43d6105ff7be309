// Levies and labour drives before the party congress of 2016.
import { amount, at, date, defineClaim, money, name, own, prose, unknown } from 'groundswell';
import { kimIlSung } from '../actors/leaders.ts';
import { ungraded } from '../grades.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';

const relayed = {
  reliability: 'C',
  credibility: 3,
  why: 'editors’ proposal: unnamed contacts inside',
} as const;

export const seventyDayDrive = defineClaim({
  id: 'seventy-day-battle',
  kind: 'event',
  says: prose`A mass work drive of ${own()} was under way before the party congress of ${date('2016-05')}.`,
  plain: prose`Before the party meeting of ${date('2016-05')} there was extra work for ${own()}.`,
  quantity: amount({ value: 70, unit: 'days' }),
  when: '2016',
  sources: [at(oneFreeKorea2016, { paragraph: 34 })],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Rimjin-gang',
  grade: relayed,
  evidence: ['s4-seventy-day-battle'],
});

export const forcedDeposit = defineClaim({
  id: 'forced-deposit',
  kind: 'statistic',
  says: prose`Reporters inside the country said people had to pay ${own()} into banks during the drive; whether each person or each household is not said.`,
  plain: prose`Reporters inside said that people had to pay ${own()} to a bank. They did not say whether each person or each family paid.`,
  quantity: money({ amount: 1000, currency: 'KPW', per: 'month' }),
  sources: [at(oneFreeKorea2016, { paragraph: 34 })],
  asOf: '2016',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Rimjin-gang',
  grade: relayed,
  evidence: ['s4-forced-deposit-1000-won'],
});

export const noPayOrRations = defineClaim({
  id: 'no-pay-or-rations',
  kind: 'observation',
  says: prose`Complaints were reported to grow because people went to work and still got neither wages nor rations.`,
  plain: prose`People were said to complain more, because they worked and got neither pay nor food.`,
  sources: [at(oneFreeKorea2016, { paragraph: 34 })],
  asOf: '2016-04',
  hedge: 'reported',
  reportedBy: 'Rimjin-gang',
  grade: relayed,
  evidence: ['s4-no-pay-or-rations'],
});

export const makeWorkProjects = defineClaim({
  id: 'make-work-projects',
  kind: 'observation',
  says: prose`People were said to be called out for projects of little use before the congress and the birthday of ${name(kimIlSung)}.`,
  plain: prose`People were said to be called to work that was of little use, before the party meeting and a birthday.`,
  sources: [at(oneFreeKorea2016, { paragraph: 35 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-make-work-projects'],
});

export const stateSqueezeMotive = defineClaim({
  id: 'state-squeeze-motive',
  kind: 'assessment',
  says: prose`The authorities squeeze people to raise cash, and to keep them occupied and worn out, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that the state presses people to get money and to keep them busy.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 33 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-state-squeeze-motive'],
});

export const peopleHoard = defineClaim({
  id: 'people-hoard',
  kind: 'observation',
  says: prose`People have little to hand over and hide what they own, One Free Korea says.`,
  plain: prose`People have little to give and hide what they own, One Free Korea says.`,
  sources: [at(oneFreeKorea2016, { paragraph: 37 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-people-hoard'],
});

export const mobilisationComplaints = defineClaim({
  id: 'mobilisation-complaints',
  kind: 'testimony',
  says: prose`A contact in South Hamgyong said that some residents, perhaps only a few, openly complained that constant mobilisation was unbearable.`,
  plain: prose`One contact said that some people, perhaps only a few, openly complained about all the extra work.`,
  speaker: 'a contact of Daily NK in South Hamgyong',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 36 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' },
  evidence: ['s4-t-mobilisation-complaints'],
});

export const inminbanAltercations = defineClaim({
  id: 'inminban-altercations',
  kind: 'testimony',
  says: prose`The same contact said that some quarrelled with the heads of their neighbourhood units over demands for labour and money.`,
  plain: prose`The same contact said that some quarrelled with neighbourhood heads who asked for work and money.`,
  speaker: 'a contact of Daily NK in South Hamgyong',
  left: unknown('the account is anonymous and comes from inside the country'),
  relayedBy: 'Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 36 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: { reliability: 'F', credibility: 3, why: 'editors’ proposal: one anonymous contact' },
  evidence: ['s4-t-inminban-altercations'],
});

export const loyaltyLabourBackfires = defineClaim({
  id: 'loyalty-labour-backfires',
  kind: 'assessment',
  says: prose`One Free Korea judges that call-outs at dawn and payments weaken the loyalty that they are meant to show.`,
  plain: prose`One Free Korea thinks that work calls at dawn and payments make people less loyal.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 35 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-loyalty-labour-backfires'],
});
