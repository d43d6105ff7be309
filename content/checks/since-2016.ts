// What was open in the first edition and has been read since.
import { at, date, defineCheck, prose } from 'groundswell';
import { goodTimesOverForecast, recallAndClosureForecast } from '../claims/forecasts-economy.ts';
import { noElitePrecedent } from '../claims/restaurant-case.ts';
import { independentThae2016 } from '../sources/since-2020-people.ts';
import { japanTimesGrowth2018, koreaHeraldGrowth2021 } from '../sources/since-2020-trade.ts';
import { kbsWorkers2019 } from '../sources/since-2020-work-and-food.ts';

const checked = '2026-03';

export const workersSentHomeCheck = defineCheck({
  id: 'workers-sent-home',
  claims: [recallAndClosureForecast],
  verdict: 'partly',
  says: prose`A UN resolution of ${date('2017-12')} required all workers to be sent home by ${date('2019-12-22')}. That the state recalled restaurant staff of its own accord was not found.`,
  short: prose`UN rules sent workers home by the end of ${date('2019')}`,
  basis: 'read',
  sources: [at(kbsWorkers2019)],
  checked,
  evidence: ['s4-recall-and-closure-forecast'],
});

export const contractionCheck = defineCheck({
  id: 'contraction',
  claims: [goodTimesOverForecast],
  verdict: 'partly',
  says: prose`The Bank of Korea saw growth in ${date('2016')} and contraction in ${date('2017')} and ${date('2018')}. It named sanctions as the cause, not mismanagement.`,
  short: prose`Growth in ${date('2016')}, then two years of contraction, laid to sanctions`,
  basis: 'read',
  sources: [at(japanTimesGrowth2018), at(koreaHeraldGrowth2021)],
  checked,
  evidence: ['s4-kim-byung-yeon-good-times-over'],
});

export const deputyAmbassadorCheck = defineCheck({
  id: 'deputy-ambassador',
  claims: [noElitePrecedent],
  verdict: 'partly',
  says: prose`A diplomat at the embassy in London left in ${date('2016-08')}, four months later. It was one family, not a group of staff.`,
  short: prose`A diplomat and his family left in ${date('2016-08')}`,
  basis: 'read',
  sources: [at(independentThae2016)],
  checked,
  evidence: ['s4-group-defections-rare', 's4-no-elite-precedent'],
});
