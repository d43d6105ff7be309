// What people who left told the Unification Ministry.
import { amount, at, date, defineClaim, own, prose, rate, share, unknown } from 'groundswell';
import { graded } from '../../grades.ts';
import {
  asmolovSurvey2024,
  unificationSurveyBactf2024,
  unificationSurveyKbs2024,
  unificationSurveyReuters2024,
  unificationSurveyUnn2024,
} from '../../sources/since-2020-voices.ts';

export const ministryInterviews = defineClaim({
  id: 'ministry-interviews',
  kind: 'statistic',
  says: prose`In ${date('2024-02')} the Unification Ministry published what ${own()} had said between ${date('2013')} and ${date('2022')}.`,
  plain: prose`Between ${date('2013')} and ${date('2022')} a ministry in Seoul asked ${own()}.`,
  quantity: amount({ value: 6_351, unit: 'people who had left' }),
  sources: [at(unificationSurveyReuters2024), at(unificationSurveyBactf2024)],
  asOf: '2024-02',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.leavers,
  evidence: ['f-survey-mou-1'],
});

export const neverHadRations = defineClaim({
  id: 'never-had-rations',
  kind: 'statistic',
  says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} said that they had never had state rations.`,
  plain: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had never had state rations.`,
  quantity: share({
    percent: 72.2,
    of: unknown('the relays give the size of the whole sample, not of this group'),
    population: 'people who left North Korea in 2016 to 2020',
    fieldwork: '2013/2022',
    sampling: 'convenience',
  }),
  sources: [at(unificationSurveyKbs2024)],
  asOf: '2020',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.leavers,
  evidence: ['f-survey-mou-1'],
});

export const ministrySample = defineClaim({
  id: 'ministry-sample',
  kind: 'statistic',
  says: prose`Of that sample ${own()} were women, ${own('border')} came from border areas, and ${own('pyongyang')} from Pyongyang.`,
  plain: prose`Of those asked, ${own()} were women and ${own('border')} came from near the border.`,
  quantity: rate({ value: 81.8, of: 'the people asked' }),
  quantities: {
    border: rate({ value: 82.1, of: 'the people asked' }),
    pyongyang: rate({ value: 2.7, of: 'the people asked' }),
  },
  sources: [at(asmolovSurvey2024)],
  asOf: '2024-02',
  hedge: 'reported',
  reportedBy: 'Konstantin Asmolov, on the ministry’s report',
  grade: graded.relay,
  evidence: ['f-survey-mou-2'],
});

export const informalIncome = defineClaim({
  id: 'informal-income',
  kind: 'statistic',
  says: prose`Those who left between ${date('2016')} and ${date('2020')} said that ${own()} of family income was informal; those who left before ${date('2000')} had said ${own('before')}.`,
  plain: prose`Those who left between ${date('2016')} and ${date('2020')} said that ${own()} of their family’s income came from outside the state.`,
  quantity: rate({ value: 69, of: 'family income, as people who left in 2016 to 2020 put it' }),
  quantities: {
    before: rate({
      value: 39,
      of: 'family income, as people who left before 2000 put it',
      qualifier: 'about',
    }),
  },
  sources: [at(unificationSurveyReuters2024)],
  asOf: '2020',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.leavers,
  evidence: ['f-survey-mou-3'],
});

export const paidBribes = defineClaim({
  id: 'paid-bribes',
  kind: 'statistic',
  says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had paid bribes; of those who left before ${date('2000')}, ${own('before')}.`,
  plain: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had paid bribes.`,
  quantity: share({
    percent: 54,
    of: unknown('the relays give the size of the whole sample, not of this group'),
    population: 'people who left North Korea in 2016 to 2020',
    fieldwork: '2013/2022',
    sampling: 'convenience',
  }),
  quantities: {
    before: rate({ value: 14, of: 'people who left before 2000' }),
  },
  sources: [at(unificationSurveyUnn2024)],
  asOf: '2020',
  hedge: 'reported',
  reportedBy: 'South Korean Unification Ministry, read in a relay of Reuters',
  grade: graded.relay,
  evidence: ['f-survey-mou-4'],
});

export const officialsTookIncome = defineClaim({
  id: 'officials-took-income',
  kind: 'statistic',
  says: prose`Asked about the years since ${date('2011')}, ${own()} said that officials took ${own('part')} of their income or more.`,
  quantity: share({
    percent: 41,
    of: unknown('the relays give the size of the whole sample, not of this group'),
    population: 'people who left North Korea after Kim Jong Un came to power',
    fieldwork: '2013/2022',
    sampling: 'convenience',
  }),
  quantities: {
    part: rate({ value: 30, of: 'income' }),
  },
  sources: [at(unificationSurveyUnn2024)],
  asOf: '2020',
  hedge: 'reported',
  reportedBy: 'South Korean Unification Ministry, read in a relay of Reuters',
  grade: graded.relay,
  evidence: ['f-survey-mou-5'],
});

export const sawForeignVideo = defineClaim({
  id: 'saw-foreign-video',
  kind: 'statistic',
  says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had seen video from outside.`,
  plain: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had seen films or shows from outside.`,
  quantity: share({
    percent: 83.3,
    of: unknown('the relays give the size of the whole sample, not of this group'),
    population: 'people who left North Korea in 2016 to 2020',
    fieldwork: '2013/2022',
    sampling: 'convenience',
  }),
  sources: [at(unificationSurveyKbs2024)],
  asOf: '2020',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.leavers,
  evidence: ['f-survey-mou-6'],
});

export const viewsOfSuccession = defineClaim({
  id: 'views-of-succession',
  kind: 'statistic',
  says: prose`Of those who left between ${date('2016')} and ${date('2020')}, ${own()} had thought badly of the hereditary succession while still in the North; ${own('legitimate')} had thought it legitimate.`,
  quantity: share({
    percent: 56.3,
    of: unknown('the relays give the size of the whole sample, not of this group'),
    population: 'people who left North Korea in 2016 to 2020',
    fieldwork: '2013/2022',
    sampling: 'convenience',
  }),
  quantities: {
    legitimate: rate({ value: 26, of: 'people who left in 2016 to 2020' }),
  },
  sources: [at(unificationSurveyKbs2024), at(unificationSurveyUnn2024)],
  asOf: '2020',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.leavers,
  evidence: ['f-survey-mou-7'],
});
