// What later publications say of the restaurant case.
import { at, date, defineCheck, prose } from 'groundswell';
import { recallAndClosureForecast } from '../claims/forecasts-economy.ts';
import {
  defectionOf13,
  dramasAsMotive,
  groupDefectionsRare,
  ministryRemitPressure,
  ministryRestaurantsHurt,
  ministrySanctionsBiting,
  noElitePrecedent,
} from '../claims/restaurant-case.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
} from '../claims/restaurant-case-later.ts';
import {
  beliefNotEnough,
  coreDiscontent,
  financialTiesLoosen,
  infoPlusSanctions,
  noCrossSubsidy,
  sanctionsAsCause,
  seoulHelps,
  seoulPublicises,
  sharedDissent,
  thesisDefectionInstability,
} from '../claims/restaurant-inferences.ts';
import {
  asiapressGroup2016,
  koreaHeraldLawyers2019,
  koreaHeraldRestaurant2018,
  upiRecall2016,
  upiRestaurant2018,
  yonhapCommission2019,
  yonhapMoreStaff2016,
} from '../sources/state.ts';

export const restaurantCaseCheck = defineCheck({
  id: 'restaurant-case',
  claims: [
    defectionOf13,
    thesisDefectionInstability,
    sanctionsAsCause,
    ministrySanctionsBiting,
    ministryRestaurantsHurt,
    ministryRemitPressure,
    dramasAsMotive,
    infoPlusSanctions,
    financialTiesLoosen,
    noCrossSubsidy,
    beliefNotEnough,
    coreDiscontent,
    sharedDissent,
    seoulHelps,
    seoulPublicises,
    managerSaysPressed,
    rapporteurSawDeceit,
    commissionFoundTooLittle,
    lawyersCalledItAbduction,
  ],
  verdict: 'disputed',
  says: prose`In ${date('2018')} the manager said South Korean intelligence had pressed him, and a UN rapporteur saw signs of deceit. In ${date('2019-09')} the South’s human rights commission found too little evidence of coercion, and missing records; a panel of lawyers called it abduction.`,
  short: prose`Motives and free will of the restaurant staff are disputed`,
  basis: 'read',
  sources: [
    at(yonhapCommission2019),
    at(upiRestaurant2018),
    at(koreaHeraldRestaurant2018),
    at(koreaHeraldLawyers2019),
    at(asiapressGroup2016),
  ],
  checked: '2026-03',
  evidence: ['s4-defection-of-13', 's4-thesis-defection-instability'],
});

export const groupDefectionsCheck = defineCheck({
  id: 'group-defections',
  claims: [groupDefectionsRare, noElitePrecedent],
  verdict: 'partly',
  says: prose`Earlier groups existed but were mostly families. What was unusual was that these were unrelated colleagues; more restaurant staff followed in ${date('2016-06')}.`,
  short: prose`Earlier groups existed, mostly families`,
  basis: 'read',
  sources: [at(asiapressGroup2016), at(yonhapMoreStaff2016)],
  checked: '2026-03',
  evidence: ['s4-group-defections-rare', 's4-no-elite-precedent'],
});

export const recallCheck = defineCheck({
  id: 'restaurant-recall',
  claims: [recallAndClosureForecast],
  verdict: 'unproven',
  says: prose`In ${date('2016-05')} an outlet run by defectors cited rumours of recall orders; a systematic recall was not verified.`,
  short: prose`Recall was rumoured, not verified`,
  basis: 'read',
  sources: [at(upiRecall2016)],
  checked: '2026-03',
  evidence: ['s4-recall-and-closure-forecast'],
});
