// What was held to be true and is no longer, each with its date.
import { at, cite, date, defineCorrection, name, prose, quantity } from 'groundswell';
import { riYongGil } from './actors/leaders.ts';
import { foreignCultureLaws } from './claims/border.ts';
import { arrivals33000, arrivalsTotal, arrivalsYearly } from './claims/outflow.ts';
import { forcedToAdaptPropaganda } from './claims/propaganda.ts';
import { riYongGilPurged, riYongGilReappeared } from './claims/removals.ts';
import { defectionOf13, noElitePrecedent } from './claims/restaurant-case.ts';
import { mpsWatchWavering } from './claims/surveillance.ts';
import { arrivalsPress, arrivalsTotalPress, globalNk, northKoreaTech } from './sources/society.ts';
import {
  asiapressGroup2016,
  dailyNkSurveillance2016,
  koreaHeraldRestaurant2018,
  straitsTimesRi2016,
  upiRestaurant2018,
  washingtonTimesRi2016,
} from './sources/state.ts';

/** The as-of day of the evidence folder, which does not date its checks one by one. */
const checked = '2026-03';

export const correctArrivals = defineCorrection({
  id: 'correct-arrivals',
  claim: arrivals33000,
  was: prose`${quantity(arrivals33000)} in the South, and rising`,
  now: prose`${quantity(arrivalsTotal)} in the South by the end of ${date('2025')}; yearly arrivals fell to
    ${quantity(arrivalsYearly, '2021')} in ${date('2021')}${cite(arrivalsTotal, arrivalsYearly)}`,
  date: checked,
  sources: [at(arrivalsTotalPress), at(arrivalsPress)],
  evidence: ['s0-arrivals-33000'],
});

export const correctPropagandaForecast = defineCorrection({
  id: 'correct-propaganda-forecast',
  claim: forcedToAdaptPropaganda,
  was: 'The leadership would have to bring its messages closer to reality',
  now: prose`Since ${date('2020')} the state has passed ${quantity(foreignCultureLaws)} against foreign culture instead`,
  date: checked,
  sources: [at(globalNk), at(northKoreaTech)],
  evidence: ['s0-forced-to-adapt-propaganda'],
});

export const riYongGilCorrection = defineCorrection({
  id: 'ri-yong-gil-alive',
  claim: riYongGilPurged,
  was: prose`${name(riYongGil)} was purged in ${date('2016-02')}, by South Korean reports executed.`,
  now: prose`He lost his post as chief of the general staff and reappeared with ${quantity(riYongGilReappeared)}.${cite(riYongGilReappeared)}`,
  date: '2016-05-10',
  sources: [at(straitsTimesRi2016), at(washingtonTimesRi2016)],
  evidence: ['s4-ri-yong-gil-purged'],
});

export const restaurantCaseCorrection = defineCorrection({
  id: 'restaurant-case-disputed',
  claim: defectionOf13,
  was: prose`A group left a restaurant abroad, in a country not named; sanctions were given as the cause.`,
  now: prose`The restaurant was in Ningbo, China. Why they came, and whether all came freely, is disputed.`,
  date: '2018-05',
  sources: [at(upiRestaurant2018), at(koreaHeraldRestaurant2018), at(asiapressGroup2016)],
  evidence: ['s4-defection-of-13', 's4-sanctions-as-cause'],
});

export const groupPrecedentCorrection = defineCorrection({
  id: 'group-precedents',
  claim: noElitePrecedent,
  was: prose`The group departure was called a first.`,
  now: prose`Earlier groups existed, mostly families; unrelated colleagues were the unusual part.`,
  date: '2016-04-27',
  sources: [at(asiapressGroup2016)],
  evidence: ['s4-no-elite-precedent'],
});

export const waveringWatchCorrection = defineCorrection({
  id: 'wavering-watch-one-province',
  claim: mpsWatchWavering,
  was: prose`The police ministry watched the middle loyalty class, with no limit of place.`,
  now: prose`The report was confirmed in one province only.`,
  date: '2026-03',
  sources: [at(dailyNkSurveillance2016)],
  evidence: ['s4-mps-watch-wavering'],
});
