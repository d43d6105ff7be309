// What people told a university, a foundation and private groups.
import { amount, at, date, defineClaim, own, prose, rate, share, unknown } from 'groundswell';
import { graded, ungraded } from '../../grades.ts';
import { joongAngHana2025, lightOfTruth2023 } from '../../sources/since-2020-people.ts';
import {
  asiaTimesMedia2022,
  nkEconWatchSurvey2015,
  nkNewsInterMedia2017,
  upiSurvey2017,
} from '../../sources/since-2020-voices.ts';

export const support2015 = defineClaim({
  id: 'support-2015',
  kind: 'assessment',
  judgedBy: 'Seoul National University',
  says: prose`Seoul National University asked ${own()} who had left in ${date('2014')}. It saw no fall in support for the leader, while trade and bribes grew; it warned against reading the whole country out of this.`,
  quantity: amount({ value: 146, unit: 'people' }),
  sources: [at(nkEconWatchSurvey2015)],
  asOf: '2015-08',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-survey-ipus-1'],
});

export const expectLongRule2017 = defineClaim({
  id: 'expect-long-rule-2017',
  kind: 'statistic',
  says: prose`In the survey of ${date('2017')}, ${own('asked')} strong, ${own()} expected him to rule ${own('years')} more; a year before it had been ${own('before')}. Nearly ${own('badly')} thought that he ruled badly.`,
  quantity: share({
    percent: 28.2,
    of: unknown('the share does not fit the number asked; some gave no answer'),
    population: 'people who had left North Korea',
    fieldwork: '2017-06/2017-08',
    sampling: 'convenience',
  }),
  quantities: {
    asked: amount({ value: 132, unit: 'people' }),
    years: amount({ value: 30, unit: 'years', qualifier: 'at least' }),
    before: rate({ value: 16.7, of: 'people asked in 2016' }),
    badly: rate({ value: 70, of: 'people asked in 2017' }),
  },
  sources: [at(upiSurvey2017)],
  asOf: '2017',
  hedge: 'reported',
  reportedBy: 'Seoul National University, in a copy of UPI',
  grade: graded.relay,
  evidence: ['f-survey-ipus-2'],
});

export const lifeInSouth2025 = defineClaim({
  id: 'life-in-south-2025',
  kind: 'statistic',
  says: prose`In a survey of ${date('2025')} by the Korea Hana Foundation, ${own('asked')} strong, ${own()} were content with life in the South; ${own('employed')} had work.`,
  quantity: share({
    percent: 81.2,
    of: unknown('the count behind the share was not published'),
    population: 'people from the North who live in the South',
    fieldwork: '2025',
    sampling: 'unknown',
  }),
  quantities: {
    asked: amount({ value: 2_500, unit: 'people' }),
    employed: rate({ value: 61.3, of: 'people from the North of working age in the South' }),
  },
  sources: [at(joongAngHana2025)],
  asOf: '2025',
  reportedBy: 'Korea Hana Foundation',
  grade: ungraded.noRule,
  evidence: ['f-survey-hana-1'],
});

export const discrimination2022 = defineClaim({
  id: 'discrimination-2022',
  kind: 'statistic',
  says: prose`In ${date('2022')}, ${own()} reported discrimination in the South, after ${own('before')} the year before; ${own('asked')} were asked.`,
  quantity: share({
    percent: 19.5,
    of: unknown('the count behind the share was not published'),
    population: 'people from the North who live in the South',
    fieldwork: '2022',
    sampling: 'unknown',
  }),
  quantities: {
    before: rate({ value: 16.1, of: 'people asked in 2021' }),
    asked: amount({ value: 2_198, unit: 'people' }),
  },
  sources: [at(lightOfTruth2023)],
  asOf: '2022',
  hedge: 'reported',
  reportedBy: 'CPBC, read in a relay',
  grade: graded.relay,
  evidence: ['f-survey-hana-2'],
});

export const insideSurvey2022 = defineClaim({
  id: 'inside-survey-2022',
  kind: 'observation',
  says: prose`In ${date('2022')} a private survey reached ${own()} inside the country, who were still eager for foreign media. Those who made it campaign for access to information.`,
  plain: prose`A private survey of ${date('2022')} reached ${own()} inside. They were still eager for foreign films.`,
  quantity: amount({ value: 50, unit: 'people' }),
  sources: [at(asiaTimesMedia2022)],
  asOf: '2022-08',
  hedge: 'reported',
  reportedBy: 'Unification Media Group',
  grade: graded.survey,
  evidence: ['f-survey-umg'],
});

export const interMediaBase = defineClaim({
  id: 'inter-media-base',
  kind: 'statistic',
  says: prose`The InterMedia report of ${date('2017-03')} rests on ${own()} who had left or were travelling. How many of them answered the questions on USB sticks was not found.`,
  plain: prose`The study of ${date('2017')} asked ${own()} who had left or were travelling.`,
  quantity: amount({ value: 350, unit: 'people' }),
  sources: [at(nkNewsInterMedia2017)],
  asOf: '2017-03',
  reportedBy: 'NK News',
  grade: graded.survey,
  evidence: ['f-survey-intermedia'],
});
