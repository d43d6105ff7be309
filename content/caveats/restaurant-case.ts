// What limits the restaurant case and what was drawn from it.
import { at, defineCaveat, prose } from 'groundswell';
import {
  defectionOf13,
  dramasAsMotive,
  ministryRemitPressure,
  ministryRestaurantsHurt,
  ministrySanctionsBiting,
} from '../claims/restaurant-case.ts';
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
import { oneFreeKorea2016 } from '../sources/state.ts';

export const caseIsDisputed = defineCaveat({
  id: 'case-is-disputed',
  says: prose`Later versions contradict each other. Why the staff came, and whether all came freely, is not settled; every conclusion drawn from the case shares that doubt.`,
  short: prose`Later versions contradict each other`,
  kind: 'counter-evidence',
  appliesTo: [
    defectionOf13,
    thesisDefectionInstability,
    sanctionsAsCause,
    dramasAsMotive,
    infoPlusSanctions,
    financialTiesLoosen,
    noCrossSubsidy,
    beliefNotEnough,
    coreDiscontent,
    sharedDissent,
    seoulHelps,
    seoulPublicises,
    ministrySanctionsBiting,
  ],
  evidence: ['s4-defection-of-13'],
});

export const ministryIsInterested = defineCaveat({
  id: 'ministry-is-interested',
  says: prose`The ministry spoke as an interested party, and said itself that the pressure on staff was a belief.`,
  short: prose`The ministry is an interested party`,
  kind: 'motive',
  appliesTo: [ministrySanctionsBiting, ministryRestaurantsHurt, ministryRemitPressure],
  sources: [at(oneFreeKorea2016, { paragraph: 3 }), at(oneFreeKorea2016, { paragraph: 4 })],
  evidence: ['s4-mou-sanctions-biting', 's4-mou-remit-pressure'],
});

export const sanctionsNeverWorkView = defineCaveat({
  id: 'sanctions-never-work-view',
  says: prose`One Free Korea mentions the opposing view that sanctions have no effect, and does not argue it.`,
  short: prose`An opposing view is named, not argued`,
  kind: 'counter-evidence',
  appliesTo: [sanctionsAsCause],
  sources: [at(oneFreeKorea2016, { paragraph: 2 })],
  evidence: ['s4-cav-sanctions-never-work-view'],
});

export const advocacyStance = defineCaveat({
  id: 'advocacy-stance',
  says: prose`The author argues for pressure joined with information, and selects evidence for it.`,
  short: prose`The author argues for a policy`,
  kind: 'bias',
  appliesTo: [thesisDefectionInstability, infoPlusSanctions],
  sources: [at(oneFreeKorea2016, { paragraph: 6 })],
  evidence: ['s4-cav-advocacy-stance'],
});

export const rhetoricalAside = defineCaveat({
  id: 'rhetorical-aside',
  says: prose`A remark in one line implies that the author had long urged this course. It states no fact, and it signals advocacy.`,
  short: prose`The author had long urged this course`,
  kind: 'bias',
  appliesTo: [infoPlusSanctions],
  sources: [at(oneFreeKorea2016, { paragraph: 7 })],
  evidence: ['s4-cav-rhetorical-aside'],
});

export const someReturn = defineCaveat({
  id: 'some-return',
  says: prose`Some people who reach the South aboard drifting boats choose to go back. One Free Korea sees in this a strong psychological hold.`,
  short: prose`Some who leave choose to return`,
  kind: 'counter-evidence',
  appliesTo: [thesisDefectionInstability],
  sources: [at(oneFreeKorea2016, { paragraph: 8 })],
  evidence: ['s4-cav-some-return'],
});
