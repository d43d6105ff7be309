import { amount, at, date, defineClaim, name, own, prose } from 'groundswell';
import { kimYongIl, pakNamGi } from '../actors/leaders.ts';
import { jessieKim } from '../actors/testimony.ts';
import { ungraded } from '../grades.ts';
import { cnnCurrencyOfficial, guardianApology, libertyInNorthKorea, rfaApology } from '../sources/society.ts';

export const currencyMeasure2009 = defineClaim({
  id: 'currency-measure-2009',
  kind: 'event',
  when: '2009',
  says: prose`In ${date('2009')} the authorities suddenly changed the value of the currency.`,
  plain: prose`In ${date('2009')} the state suddenly changed the money.`,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  asOf: '2009',
  evidence: ['s0-2009-currency-measure'],
});

export const currencyMeasureTerms = defineClaim({
  id: 'currency-measure-terms',
  kind: 'event',
  when: '2009-11-30',
  says: prose`The measure was announced on ${date('2009-11-30')}. It gave one new won for ${own()} and capped the sum that
    could be exchanged.`,
  plain: prose`People got one new won for ${own()}. They could change only a limited sum.`,
  quantity: amount({ value: 100, unit: 'old won' }),
  sources: [at(guardianApology), at(rfaApology), at(cnnCurrencyOfficial)],
  asOf: '2009-11-30',
  grade: ungraded.noRule,
  evidence: ['s0-2009-currency-measure'],
});

export const currencyMeasureMotive = defineClaim({
  id: '2009-measure-motive',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea holds that the aim was to destroy private wealth and win back control.`,
  plain: prose`Liberty in North Korea says that the state wanted to wipe out private money and win back control.`,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  asOf: '2009',
  hedge: 'author-judgement',
  evidence: ['s0-2009-measure-motive'],
});

export const savingsLost2009 = defineClaim({
  id: '2009-savings-lost',
  kind: 'observation',
  says: prose`Many who had earned money from trade lost their savings at a stroke.`,
  plain: prose`Many traders lost their savings overnight.`,
  sources: [at(libertyInNorthKorea, { paragraph: 12 })],
  asOf: '2009',
  evidence: ['s0-2009-savings-lost'],
});

export const jessieKim2009 = defineClaim({
  id: 't-jessie-kim-2009',
  kind: 'testimony',
  speaker: 'Jessie Kim',
  left: '2011',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(jessieKim)} remembers panic when savings turned worthless in ${date('2009')}. Holding goods rather than
    cash spared her; seeing no lasting future, she crossed the Yalu into China in ${date('2011')}.`,
  plain: prose`${name(jessieKim)} remembers the panic of ${date('2009')}. She had goods, not cash, and so was spared. In
    ${date('2011')} she crossed the river into China.`,
  sources: [at(libertyInNorthKorea, { paragraph: 13 }), at(libertyInNorthKorea, { paragraph: 14 })],
  asOf: '2009',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-jessie-kim-2009'],
});

export const anger2009 = defineClaim({
  id: '2009-anger',
  kind: 'observation',
  says: prose`The measure made people very angry.`,
  plain: prose`People were very angry.`,
  sources: [at(libertyInNorthKorea, { paragraph: 15 })],
  asOf: '2009/2010',
  evidence: ['s0-2009-anger'],
});

export const apologyReported2010 = defineClaim({
  id: '2009-apology-reported',
  kind: 'event',
  when: '2010-02',
  says: prose`In ${date('2010-02')} the government was reported to have apologised and to have eased some of its restrictions.`,
  plain: prose`In ${date('2010-02')} the government is said to have apologised.`,
  sources: [at(libertyInNorthKorea, { paragraph: 15 }), at(guardianApology), at(rfaApology)],
  asOf: '2010-02',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'South Korean media and the NGO Good Friends',
  evidence: ['s0-2009-apology-reported'],
});

export const premierApologyReport = defineClaim({
  id: 'premier-apology-report',
  kind: 'event',
  when: '2010-02-05',
  says: prose`Premier ${name(kimYongIl)} apologised on ${date('2010-02-05')}, according to unnamed sources of Chosun Ilbo
    and Good Friends. It was never officially confirmed.`,
  plain: prose`The premier is said to have apologised on ${date('2010-02-05')}. The state never confirmed it.`,
  sources: [at(guardianApology), at(rfaApology)],
  asOf: '2010-02-05',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Chosun Ilbo and the NGO Good Friends',
  grade: ungraded.noRule,
  evidence: ['s0-2009-currency-measure', 's0-2009-apology-reported'],
});

export const apologyForExecution = defineClaim({
  id: 'apology-for-execution-only',
  kind: 'assessment',
  judgedBy: 'an analyst in Seoul',
  says: prose`An analyst in Seoul read the apology as one for poor execution, not for the policy.`,
  plain: prose`An analyst in Seoul said that the apology was for how it was done, not for the plan.`,
  sources: [at(guardianApology), at(rfaApology)],
  asOf: '2010-02',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['s0-2009-apology-reported'],
});

export const financeOfficialReport = defineClaim({
  id: 'finance-official-report',
  kind: 'event',
  when: '2010-03',
  says: prose`In ${date('2010-03')} Yonhap reported that the finance official ${name(pakNamGi)} had been executed. It was
    not confirmed independently.`,
  plain: prose`In ${date('2010-03')} a news agency said that the finance official ${name(pakNamGi)} had been put to death. It was not confirmed.`,
  sources: [at(cnnCurrencyOfficial)],
  asOf: '2010-03',
  hedge: 'reported',
  status: 'unverified',
  reportedBy: 'Yonhap',
  grade: ungraded.noRule,
  evidence: ['s0-2009-currency-measure'],
});

export const watershed2009 = defineClaim({
  id: '2009-watershed',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea sees a turning point: afterwards many regarded their rulers as standing in the way of a better life.`,
  plain: prose`After that, many saw their rulers as the thing that kept life from getting better.`,
  sources: [at(libertyInNorthKorea, { paragraph: 15 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-2009-watershed'],
});
