// What became of the forecasts of collapse.
import { at, date, defineCheck, prose } from 'groundswell';
import { choiUnableToChoose } from '../claims/beliefs.ts';
import {
  choiCollapseForecast,
  congressEntrenchesForecast,
  endNextMonthForecast,
  goneByJuneForecast,
} from '../claims/forecasts-leadership.ts';
import { choiCompoundedWeakness } from '../claims/sanctions.ts';
import { reutersReelection2026 } from '../sources/since-2020-leadership.ts';
import {
  atlanticCollapse2012,
  congress38North2016,
  dailyNkChoi2016,
  diplomatCollapse2017,
} from '../sources/state.ts';

export const choiCheck = defineCheck({
  id: 'choi-collapse',
  claims: [choiCollapseForecast, choiCompoundedWeakness, choiUnableToChoose],
  verdict: 'contradicted',
  says: prose`The forecast named no date. The leadership was in place in ${date('2026-02')}.`,
  short: prose`No date given; leadership still in place`,
  basis: 'read',
  sources: [at(dailyNkChoi2016), at(reutersReelection2026), at(diplomatCollapse2017)],
  checked: '2026-03',
  evidence: [
    's4-choi-collapse-forecast',
    's4-choi-days-numbered-forecast',
    's4-choi-compounded-weakness',
    's4-choi-unable-to-choose',
  ],
});

export const readerForecastsCheck = defineCheck({
  id: 'reader-forecasts',
  claims: [endNextMonthForecast, goneByJuneForecast],
  verdict: 'contradicted',
  says: prose`The leader did not change by ${date('2016-06')} or since, checked to ${date('2026-03')}. Forecasts of collapse have a long record of failing.`,
  short: prose`The leader did not change, then or since`,
  basis: 'read',
  sources: [at(atlanticCollapse2012), at(diplomatCollapse2017), at(reutersReelection2026)],
  checked: '2026-03',
  evidence: ['s4c-end-next-month-forecast', 's4c-gone-by-june-forecast'],
});

export const congressWindowCheck = defineCheck({
  id: 'congress-window',
  claims: [congressEntrenchesForecast],
  verdict: 'unproven',
  says: prose`The congress was held, and the leader was re-elected in ${date('2026-02')}. The window closes in ${date('2026-05')}, two months after the last source that was read.`,
  short: prose`Consistent up to March; the window closes in May`,
  basis: 'read',
  sources: [at(congress38North2016), at(reutersReelection2026)],
  checked: '2026-03',
  evidence: ['s4c-congress-entrenches-forecast'],
});
