// The timeline of the year of the new sanctions, the restaurant case and the party congress.
import { cite, defineEvent, prose, quantity } from 'groundswell';
import { restaurantStaff } from '../actors/groups.ts';
import { kimJongUn, riYongGil } from '../actors/leaders.ts';
import { workersParty } from '../actors/state.ts';
import { southKoreanGovernment, unitedNations } from '../actors/states-and-bodies.ts';
import { growth2016 } from '../claims/economy.ts';
import { mayCongressHeld } from '../claims/elites.ts';
import { kaesongClosed } from '../claims/patronage.ts';
import { colonelDefected, riYongGilPurged, riYongGilReappeared } from '../claims/removals.ts';
import { defectionOf13 } from '../claims/restaurant-case.ts';
import { restaurantInNingbo, threeMoreStaff } from '../claims/restaurant-case-later.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { resolutionAdopted } from '../claims/sanctions.ts';
import { groupPrecedentCorrection, restaurantCaseCorrection, riYongGilCorrection } from '../corrections.ts';

export const riReportedPurged = defineEvent({
  id: 'ri-reported-purged',
  title: 'Ri Yong Gil is reported purged and executed',
  when: '2016-02',
  claims: [riYongGilPurged],
  actors: [riYongGil],
  corrections: [riYongGilCorrection],
});

export const kaesongShut = defineEvent({
  id: 'kaesong-shut',
  title: 'Seoul shuts the Kaesong industrial complex',
  when: '2016-02-10',
  claims: [kaesongClosed],
  actors: [southKoreanGovernment],
});

export const sanctionsAdopted = defineEvent({
  id: 'sanctions-adopted',
  title: 'The UN requires inspection of cargo and limits mineral exports',
  when: '2016-03-02',
  claims: [resolutionAdopted],
  actors: [unitedNations],
});

export const restaurantStaffArrive = defineEvent({
  id: 'restaurant-staff-arrive',
  title: 'Staff of a restaurant in China arrive in the South',
  when: '2016-04-07',
  says: prose`Seoul announced it the next day. Why they came is disputed.${cite(restaurantInNingbo, defectionOf13)}`,
  claims: [defectionOf13, restaurantInNingbo],
  actors: [restaurantStaff],
  corrections: [restaurantCaseCorrection, groupPrecedentCorrection],
});

export const attemptRumoured = defineEvent({
  id: 'attempt-rumoured',
  title: 'A rumour of an attempt on the leader’s life is doubted at once',
  when: '2016-04',
  claims: [assassinationRumour],
});

export const colonelConfirmed = defineEvent({
  id: 'colonel-confirmed',
  title: 'Seoul confirms that a senior colonel had defected the year before',
  when: '2016-04-11',
  claims: [colonelDefected],
});

export const congressMeets = defineEvent({
  id: 'congress-meets',
  title: 'The party congress meets and Kim Jong Un becomes party chairman',
  when: '2016-05-06/2016-05-09',
  claims: [mayCongressHeld],
  actors: [kimJongUn, workersParty],
});

export const riReappears = defineEvent({
  id: 'ri-reappears',
  title: 'State media list Ri Yong Gil alive, with new posts',
  when: '2016-05-10',
  claims: [riYongGilReappeared],
  actors: [riYongGil],
  corrections: [riYongGilCorrection],
});

export const moreStaffArrive = defineEvent({
  id: 'more-staff-arrive',
  title: 'More staff of restaurants abroad arrive in the South',
  when: '2016-06-01~',
  claims: [threeMoreStaff],
});

export const growthReturns = defineEvent({
  id: 'growth-returns',
  title: 'The economy is estimated to grow in the year of the new sanctions',
  when: '2016',
  says: prose`The Bank of Korea put growth at ${quantity(growth2016)}.${cite(growth2016)}`,
  claims: [growth2016],
});
