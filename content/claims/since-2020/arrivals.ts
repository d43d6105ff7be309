// Arrivals in the South before 2009 and since, and crossings of the line.
import { amount, at, date, defineClaim, money, own, prose, rate, share, withoutUnit } from 'groundswell';
import { graded, ungraded } from '../../grades.ts';
import { reutersWall2023 } from '../../sources/since-2020-border.ts';
import {
  blogArrivals2009,
  crisisGroupArrivals2011,
  dailyNkArrivals2017,
  joongAngArrivals2026,
  joongAngSoldier2025,
  koreaBizwire2020,
  koreaHeraldArrivals2013,
  koreaHeraldArrivals2021,
  newsOnTimeArrivals2022,
  upiArrivals2016,
  worldTribuneArrivals2016,
} from '../../sources/since-2020-people.ts';

export const arrivalsTo1998 = defineClaim({
  id: 'arrivals-to-1998',
  kind: 'statistic',
  says: prose`Up to and including ${date('1998')}, ${own()} had come from the North to the South. The text read puts it as the number of that year; it is taken for the total here.`,
  quantity: amount({ value: 947, unit: 'people' }),
  sources: [at(crisisGroupArrivals2011)],
  asOf: '1998',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'the International Crisis Group, read in an excerpt',
  grade: graded.relay,
  evidence: ['f-arrivals-to-1998'],
});

export const arrivalsBefore2009 = defineClaim({
  id: 'arrivals-before-2009',
  kind: 'statistic',
  says: prose`Arrivals grew from ${own('2001')} in ${date('2001')} and ${withoutUnit(own('2002'))} in ${date('2002')} to ${withoutUnit(own())} in ${date('2008')}.`,
  quantity: amount({ value: 2_800, unit: 'people', qualifier: 'over' }),
  quantities: {
    '2001': amount({ value: 583, unit: 'people' }),
    '2002': amount({ value: 1_138, unit: 'people' }),
  },
  sources: [at(crisisGroupArrivals2011), at(blogArrivals2009)],
  asOf: '2008',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'South Korean Unification Ministry, read in relays',
  grade: graded.relay,
  evidence: ['f-arrivals-2001', 'f-arrivals-2002', 'f-arrivals-2008'],
});

/** For 2012 the ministry first gave 1,508 and later 1,502; for 2016 it first gave 1,414. */
export const arrivals2010To2016 = defineClaim({
  id: 'arrivals-2010-to-2016',
  kind: 'statistic',
  says: prose`After ${date('2009')} arrivals fell, to ${own('2010')} in ${date('2010')}, ${withoutUnit(own('2011'))} in ${date('2011')} and ${withoutUnit(own('2012'))} in ${date('2012')}. They were ${withoutUnit(own('2013'))}, ${withoutUnit(own('2014'))} and ${withoutUnit(own('2015'))} in the years to ${date('2015')}, and ${withoutUnit(own())} in ${date('2016')}.`,
  quantity: amount({ value: 1_417, unit: 'people' }),
  quantities: {
    '2010': amount({ value: 2_376, unit: 'people' }),
    '2011': amount({ value: 2_706, unit: 'people' }),
    '2012': amount({ value: 1_502, unit: 'people' }),
    '2013': amount({ value: 1_514, unit: 'people' }),
    '2014': amount({ value: 1_397, unit: 'people' }),
    '2015': amount({ value: 1_276, unit: 'people' }),
  },
  sources: [at(crisisGroupArrivals2011), at(koreaHeraldArrivals2013), at(dailyNkArrivals2017)],
  asOf: '2016',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.count,
  evidence: ['f-arrivals-2010', 'f-arrivals-2011', 'f-arrivals-2012'],
});

export const arrivalsJulyTo2016 = defineClaim({
  id: 'arrivals-july-to-2016',
  kind: 'statistic',
  says: prose`${own()} arrived from January to July of ${date('2016')}, ${own('change')} more than a year before. One text counts one more.`,
  quantity: amount({ value: 814, unit: 'people' }),
  quantities: {
    change: rate({ value: 15, of: 'arrivals, January to July, against the year before', qualifier: 'about' }),
  },
  sources: [at(upiArrivals2016), at(worldTribuneArrivals2016)],
  asOf: '2016-07',
  hedge: 'reported',
  reportedBy: 'South Korean Unification Ministry, read in relays',
  grade: graded.relay,
  evidence: ['f-arrivals-2016'],
});

export const lineCrossings2025 = defineClaim({
  id: 'line-crossings-2025',
  kind: 'event',
  when: '2025-10-19',
  says: prose`On ${date('2025-10-19')} a soldier walked across the line between the two Koreas. That made ${own()} since ${date('2025-06')}; no soldier had come for about fourteen months.`,
  quantity: amount({ value: 3, unit: 'crossings' }),
  sources: [at(joongAngSoldier2025)],
  asOf: '2025-10-19',
  grade: graded.agency,
  evidence: ['f-arrivals-dmz'],
});

export const arrivalsLivedAbroad2025 = defineClaim({
  id: 'arrivals-lived-abroad-2025',
  kind: 'observation',
  says: prose`Many of those who arrived in ${date('2025')} had lived in China or another country for years. The count does not show how many left the North in that year.`,
  plain: prose`Many who arrive today left the North years ago.`,
  sources: [at(joongAngArrivals2026)],
  asOf: '2025',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.agency,
  evidence: ['f-arrivals-2025'],
});

/** The source gives 26.6% of 414. The count is the only whole number that rounds to it. */
export const remittanceSurvey2020 = defineClaim({
  id: 'remittance-survey-2020',
  kind: 'statistic',
  says: prose`In an NKDB survey of ${date('2020')}, ${own()} had sent money home that year: on average ${own('won')}, ${own('times')}.`,
  quantity: share({
    count: 110,
    of: 414,
    population: 'people from the North who live in the South',
    fieldwork: '2020-11/2020-12',
    sampling: 'convenience',
  }),
  quantities: {
    won: money({ amount: 1_510_000, currency: 'KRW' }),
    times: amount({ value: 1.8, unit: 'times' }),
  },
  sources: [at(koreaBizwire2020)],
  asOf: '2020',
  reportedBy: 'NKDB',
  grade: ungraded.noRule,
  evidence: ['f-remit-2020'],
});

export const arrivalsFurther = defineClaim({
  id: 'arrivals-further',
  kind: 'statistic',
  says: prose`By the same count ${own('2017')} arrived in ${date('2017')}, ${withoutUnit(own('2018'))} in ${date('2018')} and ${withoutUnit(own())} in ${date('2022')}.`,
  quantity: amount({ value: 67, unit: 'people' }),
  quantities: {
    '2017': amount({ value: 1_127, unit: 'people' }),
    '2018': amount({ value: 1_137, unit: 'people' }),
  },
  sources: [at(koreaHeraldArrivals2021), at(newsOnTimeArrivals2022), at(reutersWall2023)],
  asOf: '2022',
  reportedBy: 'South Korean Unification Ministry',
  grade: graded.count,
  evidence: ['f-arrivals-2017', 'f-arrivals-2018', 'f-arrivals-2022'],
});
