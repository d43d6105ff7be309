import { amount, at, date, defineClaim, own, prose } from 'groundswell';
import { ungraded } from '../grades.ts';
import {
  beyondParallelIncome,
  beyondParallelView,
  connectivityPress,
  guardianTestimony,
  libertyInNorthKorea,
  nkNewsPolls,
} from '../sources/society.ts';

/* What holds change back, in the page's own words against itself */

export const securityStillEffective = defineClaim({
  id: 'security-still-effective',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Around ${date('2019')} the security apparatus was strong enough to rule out any open challenge to the top.`,
  plain: prose`Around ${date('2019')} the security forces were too strong for an open challenge.`,
  sources: [at(libertyInNorthKorea, { paragraph: 53 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-cav-security-still-effective'],
});

export const privateCriticismOnly = defineClaim({
  id: 'private-criticism-only',
  kind: 'observation',
  says: prose`Around ${date('2019')} people spoke a little more freely, but criticism outside a trusted circle was still too dangerous.`,
  plain: prose`Around ${date('2019')} people spoke a little more freely, but only with those they trusted.`,
  sources: [at(libertyInNorthKorea, { paragraph: 53 })],
  asOf: '2019~',
  evidence: ['s0-cav-private-criticism-only'],
});

/* What the surveys and the accounts can and cannot show */

export const microSurveySample = defineClaim({
  id: 'micro-survey-sample',
  kind: 'statistic',
  says: prose`The survey of ${date('2016')} asked ${own()}, ${own('men')} and ${own('women')}, aged ${own('ages')}. It was a
    convenience sample.`,
  plain: prose`The survey asked only ${own()}. They do not stand for the whole country.`,
  quantity: amount({ value: 36, unit: 'people' }),
  quantities: {
    men: amount({ value: 20, unit: 'men' }),
    women: amount({ value: 16, unit: 'women' }),
    ages: amount({ value: [28, 80], unit: '' }),
  },
  sources: [at(beyondParallelIncome), at(beyondParallelView)],
  asOf: '2016',
  reportedBy: 'CSIS Beyond Parallel',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  evidence: ['s0-market-income-72', 's0-outside-impact-83'],
});

export const insidePollsCriticised = defineClaim({
  id: 'inside-polls-criticised',
  kind: 'assessment',
  judgedBy: 'a press debate in NK News',
  says: prose`A press debate of ${date('2018')} faults such polls for leading questions and tiny samples that were not drawn at random.`,
  plain: prose`Critics say that such polls ask too few people and lead them to an answer.`,
  sources: [at(nkNewsPolls)],
  asOf: '2018',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['s0-outside-impact-83'],
});

export const connectivityInterviews = defineClaim({
  id: 'connectivity-interviews',
  kind: 'statistic',
  says: prose`Press reports on the study behind the USB figures mention interviews with ${own()}. The bases of the two
    percentages were not found.`,
  plain: prose`Newspapers say that the study spoke with ${own()}. How many people stand behind the two percentages was not found.`,
  quantity: amount({ value: 34, unit: 'recent leavers' }),
  sources: [at(connectivityPress)],
  asOf: '2017-03',
  hedge: 'reported',
  grade: ungraded.noRule,
  evidence: ['s0-usb-access-81', 's0-usb-illegal-98'],
});

export const testimonySelective = defineClaim({
  id: 'testimony-selective',
  kind: 'assessment',
  judgedBy: 'The Guardian',
  says: prose`Testimony is valuable but selective. Several prominent accounts were revised later, and paid interviews create
    incentives.`,
  plain: prose`One person’s story matters, but it is one story. Some well-known ones were changed later.`,
  sources: [at(guardianTestimony)],
  asOf: '2015',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['s0-t-joo-yang-trade-or-starve'],
});
