// Hard currency and what it buys: gifts, offices and the loyalty of the elite.
import { amount, at, date, defineClaim, money, name, own, prose } from 'groundswell';
import { jangSongThaek, kimJongIl } from '../actors/leaders.ts';
import { kenGause } from '../actors/observers.ts';
import { ungraded } from '../grades.ts';
import { gauseBook2015, gauseInterview2015, oneFreeKorea2016, wuncKaesong2016 } from '../sources/state.ts';

export const needsHardCurrency = defineClaim({
  id: 'needs-hard-currency',
  kind: 'assessment',
  says: prose`Leading experts, as One Free Korea sums them up, agree that the leader needs a steady flow of hard currency, more than ever, to hold and build power.`,
  plain: prose`Experts agree that the leader needs foreign money all the time to keep his power, says One Free Korea.`,
  judgedBy: 'experts summed up by One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 50 })],
  asOf: '2016-04',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-needs-hard-currency'],
});

export const gauseEconomyLosing = defineClaim({
  id: 'gause-economy-losing',
  kind: 'assessment',
  says: prose`${name(kenGause)} thought, even before the sanctions of ${date('2016')}, that the ruling family’s own economy ran at a loss.`,
  plain: prose`${name(kenGause)} thought that the ruling family’s own businesses lost money even before the sanctions.`,
  judgedBy: 'Ken Gause',
  sources: [at(oneFreeKorea2016, { paragraph: 50 }), at(gauseInterview2015)],
  asOf: '2015-04',
  hedge: 'expert-judgement',
  status: 'qualified',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-economy-losing'],
});

export const gauseDoubleSpending = defineClaim({
  id: 'gause-double-spending',
  kind: 'statistic',
  says: prose`${name(kenGause)} put spending to buy the support of the elite at ${own()} the rate under ${name(kimJongIl)}; the years compared are not given.`,
  plain: prose`${name(kenGause)} said that the leader spends ${own()} what his father spent to keep powerful people loyal.`,
  quantity: amount({ value: 2, unit: 'times' }),
  sources: [at(oneFreeKorea2016, { paragraph: 50 }), at(gauseBook2015)],
  asOf: '2015-04',
  hedge: 'expert-judgement',
  status: 'qualified',
  reportedBy: 'Ken Gause',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-double-spending'],
});

export const giftSpending2012 = defineClaim({
  id: 'gift-spending-2012',
  kind: 'statistic',
  says: prose`Spending on gifts was reported at ${own()} in ${date('2012')}, twice the highest level that ${name(kimJongIl)} reached.`,
  plain: prose`In ${date('2012')} the leader is said to have spent ${own()} on gifts. That was twice the highest level of his father.`,
  quantity: money({ amount: 600_000_000, currency: 'USD', qualifier: 'over' }),
  sources: [at(gauseBook2015)],
  asOf: '2012',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'Ken Gause',
  grade: ungraded.noRule,
  evidence: ['s4-gause-double-spending', 's4-gause-economy-losing'],
});

export const gauseCannotConsolidate = defineClaim({
  id: 'gause-cannot-consolidate',
  kind: 'assessment',
  says: prose`${name(kenGause)} concluded that the leader lacked the means to consolidate power and to buy relationships.`,
  plain: prose`${name(kenGause)} thought that the leader lacked the means to make his power safe.`,
  judgedBy: 'Ken Gause',
  sources: [at(oneFreeKorea2016, { paragraph: 50 }), at(gauseInterview2015)],
  asOf: '2015-04',
  hedge: 'expert-judgement',
  status: 'contradicted',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-cannot-consolidate'],
});

export const gauseNoRegents = defineClaim({
  id: 'gause-no-regents',
  kind: 'assessment',
  says: prose`${name(kenGause)} pointed to the lack of trusted guardians and advisers since the fall of ${name(jangSongThaek)}, which exposes the leader to power struggles.`,
  plain: prose`${name(kenGause)} said that the leader has had no trusted advisers since his uncle fell.`,
  judgedBy: 'Ken Gause',
  sources: [at(oneFreeKorea2016, { paragraph: 50 })],
  asOf: '2016-04',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-no-regents'],
});

export const gauseStanding = defineClaim({
  id: 'gause-standing',
  kind: 'assessment',
  says: prose`One Free Korea ranks ${name(kenGause)} as perhaps the most respected reader of elite politics in Pyongyang.`,
  plain: prose`One Free Korea thinks that perhaps nobody knows the leaders in Pyongyang better than ${name(kenGause)}.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 50 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-gause-standing'],
});

export const mineralsFundBureau39 = defineClaim({
  id: 'minerals-fund-bureau-39',
  kind: 'assessment',
  says: prose`Experts cited by Daily NK call mineral exports a key source of loyalty money for the party office that handles such funds.`,
  plain: prose`Sales of minerals bring in much of the money that buys loyalty, experts told a news outlet.`,
  judgedBy: 'experts cited by Daily NK',
  sources: [at(oneFreeKorea2016, { paragraph: 53 })],
  asOf: '2016-04',
  hedge: 'expert-judgement',
  reportedBy: 'Daily NK',
  grade: ungraded.conclusion,
  evidence: ['s4-minerals-fund-bureau-39'],
});

export const moreLoyaltyPayments = defineClaim({
  id: 'more-loyalty-payments',
  kind: 'observation',
  says: prose`Larger payments in the name of loyalty were reported to be taken from officials posted abroad and from merchants.`,
  plain: prose`Officials abroad and traders were said to have to give more money to show loyalty.`,
  sources: [at(oneFreeKorea2016, { paragraph: 35 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-more-loyalty-payments'],
});

export const goldQuotaPressure = defineClaim({
  id: 'gold-quota-pressure',
  kind: 'observation',
  says: prose`Gold miners were reported to be pushed to raise output.`,
  plain: prose`Gold miners were said to be pushed to dig more.`,
  sources: [at(oneFreeKorea2016, { paragraph: 35 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-gold-quota-pressure'],
});

export const goldAndCashSmuggling = defineClaim({
  id: 'gold-and-cash-smuggling',
  kind: 'observation',
  says: prose`Gold and cash were said to be smuggled out to keep funds coming.`,
  plain: prose`Gold and cash were said to be smuggled out of the country.`,
  sources: [at(oneFreeKorea2016, { paragraph: 56 })],
  asOf: '2016-04',
  hedge: 'reported',
  grade: ungraded.noOrigin,
  evidence: ['s4-gold-and-cash-smuggling'],
});

export const restaurantsAsLaundering = defineClaim({
  id: 'restaurants-as-laundering',
  kind: 'assessment',
  says: prose`One Free Korea thinks restaurants abroad probably matter less for their takings than as a front for laundering money.`,
  plain: prose`One Free Korea guesses that such restaurants serve to hide where money comes from.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 17 })],
  asOf: '2016-04',
  hedge: 'speculative',
  status: 'unverified',
  grade: ungraded.conclusion,
  evidence: ['s4-restaurants-as-laundering'],
});

export const kaesongClosed = defineClaim({
  id: 'kaesong-closed',
  kind: 'event',
  says: prose`Seoul announced the shutdown of the Kaesong industrial complex on ${date('2016-02-10')}. It held ${own('firms')} and ${own('workers')}.`,
  plain: prose`On ${date('2016-02-10')} the South closed the factories at Kaesong. They had ${own('workers')}.`,
  quantities: {
    firms: amount({ value: 124, unit: 'South Korean firms', qualifier: 'about' }),
    workers: amount({ value: [54_000, 55_000], unit: 'North Korean workers', qualifier: 'about' }),
  },
  when: '2016-02-10',
  sources: [at(wuncKaesong2016), at(oneFreeKorea2016, { paragraph: 21 })],
  asOf: '2016-02-10',
  grade: ungraded.noRule,
  evidence: ['s4-kaesong-closed'],
});

export const kaesongHurtsCadres = defineClaim({
  id: 'kaesong-hurts-cadres',
  kind: 'assessment',
  says: prose`Officials who understood how much Kaesong earned lost heart when it closed, in the view of One Free Korea.`,
  plain: prose`One Free Korea thinks that officials lost heart when Kaesong closed, because it earned so much.`,
  judgedBy: 'One Free Korea',
  sources: [at(oneFreeKorea2016, { paragraph: 21 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-kaesong-hurts-cadres'],
});

export const pyongyangBuilding = defineClaim({
  id: 'pyongyang-building',
  kind: 'observation',
  says: prose`Building in Pyongyang and growing inequality had led One Free Korea to suspect that state finances were improving.`,
  plain: prose`Much was built in Pyongyang. So One Free Korea had thought that the state was getting richer.`,
  sources: [at(oneFreeKorea2016, { paragraph: 51 })],
  asOf: '2016-04',
  hedge: 'author-judgement',
  grade: ungraded.conclusion,
  evidence: ['s4-cav-pyongyang-boom'],
});
