// Food, fever and famine.
import { amount, at, date, defineClaim, own, prose, rate } from 'groundswell';
import { graded, ungraded } from '../../grades.ts';
import {
  news1Harvest2025,
  newsAsiaFever2022,
  nkEconWatchPrices2023,
  piieFamine2012,
  piieRevisionist2011,
  pledgeTimesFever2022,
  viewUsFood2024,
  yonhapHunger2022,
} from '../../sources/since-2020-work-and-food.ts';

export const undernourished2021 = defineClaim({
  id: 'undernourished-2021',
  kind: 'statistic',
  says: prose`The UN estimated that ${own()} of the people were undernourished in ${date('2019/2021')}, after ${own('before')} in ${date('2016/2018')}. Later editions revise such figures.`,
  plain: prose`The UN thought that in ${date('2019/2021')} about ${own()} of the people had too little to eat.`,
  quantity: rate({ value: 41.6, of: 'the population' }),
  quantities: {
    before: rate({ value: 47.8, of: 'the population' }),
  },
  sources: [at(yonhapHunger2022)],
  asOf: '2021',
  hedge: 'reported',
  reportedBy: 'the UN, through Yonhap',
  grade: graded.estimate,
  evidence: ['f-food-1'],
});

export const harvest2025 = defineClaim({
  id: 'harvest-2025',
  kind: 'statistic',
  says: prose`South Korea’s farm agency put the harvest of ${date('2025')} at ${own()}, ${own('change')} more than a year before.`,
  quantity: amount({ value: 4_900_000, unit: 'tonnes' }),
  quantities: {
    change: rate({ value: 2.5, of: 'the harvest, against the year before' }),
  },
  sources: [at(news1Harvest2025)],
  asOf: '2025',
  staleAfter: '2027',
  hedge: 'official-claim',
  reportedBy: 'the South Korean farm agency',
  grade: graded.estimate,
  evidence: ['f-food-2'],
});

export const faoList2024 = defineClaim({
  id: 'fao-list-2024',
  kind: 'observation',
  says: prose`In ${date('2024-11')} the FAO kept the North among ${own()} that need food from outside. A year’s need is put at ${own('need')}.`,
  quantity: amount({ value: 46, unit: 'countries' }),
  quantities: {
    need: amount({ value: 5_760_000, unit: 'tonnes' }),
  },
  sources: [at(viewUsFood2024)],
  asOf: '2024-11',
  hedge: 'reported',
  reportedBy: 'the FAO, read in a relay',
  grade: graded.relay,
  evidence: ['f-food-3'],
});

export const foodScarcer2023 = defineClaim({
  id: 'food-scarcer-2023',
  kind: 'assessment',
  judgedBy: 'Benjamin Katzeff Silberstein',
  says: prose`An analyst read the market prices of ${date('2023')} as a sign that food had become much scarcer than before ${date('2020')}. The prices come from border provinces.`,
  sources: [at(nkEconWatchPrices2023)],
  asOf: '2023-06-20',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-food-4'],
});

export const feverCases2022 = defineClaim({
  id: 'fever-cases-2022',
  kind: 'statistic',
  says: prose`From ${date('2022-05')} to ${date('2022-08')} the North reported ${own()} of fever and ${own('deaths')}. The WHO doubted the figures.`,
  quantity: amount({ value: 5_000_000, unit: 'cases', qualifier: 'about' }),
  quantities: {
    deaths: amount({ value: 74, unit: 'deaths' }),
  },
  sources: [at(pledgeTimesFever2022), at(newsAsiaFever2022)],
  asOf: '2022-08',
  hedge: 'official-claim',
  status: 'disputed',
  reportedBy: 'state media of North Korea, read in a relay',
  grade: graded.relay,
  evidence: ['f-health-1'],
});

export const famineRevised2011 = defineClaim({
  id: 'famine-revised-2011',
  kind: 'assessment',
  judgedBy: 'the Peterson Institute',
  says: prose`A note of the Peterson Institute reads the reassessment by Goodkind, West and Johnson, made from the census of ${date('2008')}, as ${own()} only if the count runs to ${date('2008')}.`,
  quantity: amount({ value: [600_000, 1_000_000], unit: 'deaths' }),
  sources: [at(piieRevisionist2011)],
  asOf: '2011~',
  hedge: 'expert-judgement',
  grade: ungraded.conclusion,
  evidence: ['f-fam-2'],
});

export const famineKdi2012 = defineClaim({
  id: 'famine-kdi-2012',
  kind: 'statistic',
  says: prose`Suk Lee of KDI counted ${date('1993/2008')} as one slow famine, a longer span than the others, and came to ${own()}.`,
  quantity: amount({ value: 815_000, unit: 'excess deaths' }),
  sources: [at(piieFamine2012)],
  asOf: '2012-12',
  hedge: 'expert-judgement',
  reportedBy: 'Suk Lee of KDI, through the Peterson Institute',
  grade: ungraded.conclusion,
  evidence: ['f-fam-4'],
});
