// Three laws against foreign culture, and what the UN and Amnesty found.
import { amount, at, date, defineClaim, money, own, prose } from 'groundswell';
import { graded, ungraded } from '../../grades.ts';
import {
  amnestySummary2026,
  dailyNkCrackdown2021,
  dailyNkLanguageAct2023,
  dailyNkLawText2023,
  dailyNkYouthAct2022,
  hartleyLaw2021,
  israelHayomAmnesty2026,
  koreaDailyLanguageAct2023,
  reutersUn2025,
  unSpokesperson2025,
  wikipediaLanguageAct,
} from '../../sources/since-2020-control.ts';
import { globalNk } from '../../sources/society.ts';

export const cultureLaw2020 = defineClaim({
  id: 'culture-law-2020',
  kind: 'event',
  when: '2020-12',
  says: prose`The law on rejecting reactionary thought and culture was adopted in ${date('2020-12')}. Its article ${own('article')} sets ${own()} of labour for watching or keeping South Korean material, and labour for life or death for bringing it in and spreading it.`,
  quantity: amount({ value: [5, 15], unit: 'years' }),
  quantities: {
    article: amount({ value: 27, unit: '' }),
  },
  sources: [at(hartleyLaw2021), at(dailyNkCrackdown2021)],
  asOf: '2021',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: graded.inside,
  evidence: ['f-law-1'],
});

export const cultureLawText2022 = defineClaim({
  id: 'culture-law-text-2022',
  kind: 'observation',
  says: prose`The text as amended on ${date('2022-08-19')} has ${own()}. It allows the death penalty for smuggling, for distributing, and for arranging that a group watches.`,
  plain: prose`The law of ${date('2022')} allows the death penalty for smuggling and for passing films on.`,
  quantity: amount({ value: 41, unit: 'articles' }),
  sources: [at(dailyNkLawText2023)],
  asOf: '2022-08-19',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: graded.inside,
  evidence: ['f-law-2'],
});

export const youthLaw2021 = defineClaim({
  id: 'youth-law-2021',
  kind: 'observation',
  says: prose`The youth law of ${date('2021')} has ${own('articles')}, as state television said. One unnamed source of Daily NK says that it carries ${own()} of forced labour.`,
  quantity: amount({ value: [5, 10], unit: 'years' }),
  quantities: {
    articles: amount({ value: 45, unit: 'articles' }),
  },
  sources: [at(dailyNkYouthAct2022)],
  asOf: '2021',
  hedge: 'reported',
  reportedBy: 'Daily NK',
  grade: graded.single,
  evidence: ['f-law-3'],
});

export const languageLaw2023 = defineClaim({
  id: 'language-law-2023',
  kind: 'event',
  when: '2023-01-18',
  says: prose`The law to protect the Pyongyang way of speaking was adopted on ${date('2023-01-18')}. It has ${own()}, and its heaviest penalty is death.`,
  quantity: amount({ value: 65, unit: 'articles' }),
  sources: [at(wikipediaLanguageAct), at(dailyNkLanguageAct2023)],
  asOf: '2023-01-18',
  grade: graded.inside,
  evidence: ['f-law-4'],
});

export const languageLawTerms2023 = defineClaim({
  id: 'language-law-terms-2023',
  kind: 'observation',
  says: prose`That law sets ${own()} or more of labour for speaking or writing in the Southern manner, and ${own('spreading')} or more for teaching or spreading it.`,
  quantity: amount({ value: 6, unit: 'years' }),
  quantities: {
    spreading: amount({ value: 10, unit: 'years' }),
  },
  sources: [at(dailyNkLanguageAct2023), at(koreaDailyLanguageAct2023)],
  asOf: '2023',
  hedge: 'reported',
  reportedBy: 'Daily NK and Radio Free Asia',
  grade: graded.inside,
  evidence: ['f-law-5'],
});

export const lawsMayDefeatAim = defineClaim({
  id: 'laws-may-defeat-aim',
  kind: 'assessment',
  judgedBy: 'Seunghee Ha',
  says: prose`A scholar argues that people answer the laws with a quieter subculture, so that the laws may bring about what they forbid. She gives no count.`,
  sources: [at(globalNk)],
  asOf: '2024-11',
  hedge: 'may',
  grade: ungraded.conclusion,
  evidence: ['f-law-6'],
});

export const rightsWorse2025 = defineClaim({
  id: 'rights-worse-2025',
  kind: 'assessment',
  judgedBy: 'the UN human rights office',
  says: prose`The UN human rights office found in ${date('2025-09')} that nothing had improved since ${date('2014')} and that much had become worse.`,
  plain: prose`The UN said in ${date('2025-09')} that human rights in the North had not improved since ${date('2014')}.`,
  sources: [at(unSpokesperson2025)],
  asOf: '2025-09-12',
  hedge: 'expert-judgement',
  grade: graded.un,
  evidence: ['f-hr-1'],
});

export const executionsForDistributing2025 = defineClaim({
  id: 'executions-for-distributing-2025',
  kind: 'observation',
  says: prose`Its head for Korea spoke of credible evidence that people were executed for distributing foreign media. For watching alone he claimed no such evidence, though many headlines do.`,
  plain: prose`A UN official speaks of credible evidence that people were executed for passing on foreign films.`,
  sources: [at(unSpokesperson2025)],
  asOf: '2025-09-12',
  hedge: 'reported',
  reportedBy: 'James Heenan, UN human rights office',
  grade: graded.un,
  evidence: ['f-hr-2'],
});

export const smallGains2025 = defineClaim({
  id: 'small-gains-2025',
  kind: 'observation',
  says: prose`The same UN report saw small gains: guards in detention used less violence, and new laws appear to make trials fairer.`,
  sources: [at(reutersUn2025)],
  asOf: '2025-09-12',
  hedge: 'reported',
  reportedBy: 'Reuters',
  grade: graded.un,
  evidence: ['f-hr-3'],
});

export const amnestyInterviews2026 = defineClaim({
  id: 'amnesty-interviews-2026',
  kind: 'statistic',
  says: prose`Amnesty International published ${own()} in ${date('2026-02')}. Those asked had left between ${date('2012')} and mid-${date('2020')}, so that what they say of later years is second-hand.`,
  quantity: amount({ value: 25, unit: 'interviews' }),
  sources: [at(amnestySummary2026)],
  asOf: '2026-02',
  hedge: 'reported',
  reportedBy: 'Amnesty International, read in a summary',
  grade: graded.relay,
  evidence: ['f-hr-4'],
});

export const moneyDecidesPenalty = defineClaim({
  id: 'money-decides-penalty',
  kind: 'observation',
  says: prose`Amnesty’s witnesses say that money decides the penalty: families sold houses for ${own()} to buy somebody out.`,
  quantity: money({ amount: [5_000, 10_000], currency: 'USD' }),
  sources: [at(israelHayomAmnesty2026)],
  asOf: '2026-02',
  hedge: 'reported',
  reportedBy: 'Amnesty International, read in a newspaper',
  grade: graded.relay,
  evidence: ['f-hr-5'],
});
