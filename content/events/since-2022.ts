// The timeline since 2022: the border, the patron, the senders, the congress.
import { cite, date, defineEvent, prose, quantity } from 'groundswell';
import { kimJongUn } from '../actors/leaders.ts';
import { monitoringTeam, riIlKyu, russia } from '../actors/since-2020.ts';
import { china } from '../actors/states-and-bodies.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import {
  flightsReturned2023,
  passengerTrains2026,
  railFreightReturned2022,
} from '../claims/since-2020/border.ts';
import { ninthCongress2026, reelected2026, successorUnseen2026 } from '../claims/since-2020/congress.ts';
import { eliteArrivals2023, riArrived2023 } from '../claims/since-2020/elite.ts';
import {
  broadcastHours2025,
  usAgencyCut2025,
  voiceOfFreedomStopped2025,
} from '../claims/since-2020/information.ts';
import { grainLaw2022, grainShops2024 } from '../claims/since-2020/markets.ts';
import { russiaTreaty2024, troopsAdmitted2025, troopsSent2024 } from '../claims/since-2020/russia.ts';
import { monitoringTeam2024, panelVetoed2024 } from '../claims/since-2020/sanctions.ts';
import { unificationGivenUp2024 } from '../claims/since-2020/weapons.ts';

export const freightReturns = defineEvent({
  id: 'freight-returns',
  title: 'Freight trains cross the border with China again',
  when: '2022',
  claims: [railFreightReturned2022, flightsReturned2023],
  actors: [china],
});

export const grainTakenBack = defineEvent({
  id: 'grain-taken-back',
  title: 'The grain law gives state shops a legal base',
  when: '2022-12',
  claims: [grainLaw2022, grainShops2024],
});

export const counsellorLeaves = defineEvent({
  id: 'counsellor-leaves',
  title: 'A counsellor in Cuba leaves for the South',
  when: '2023-11',
  says: prose`About ${quantity(eliteArrivals2023)} of the elite came in that year.${cite(eliteArrivals2023)}`,
  claims: [riArrived2023, eliteArrivals2023],
  actors: [riIlKyu],
});

export const unificationEnds = defineEvent({
  id: 'unification-ends',
  title: 'Kim Jong Un gives up unification as an aim',
  when: '2024-01-15',
  claims: [unificationGivenUp2024],
  actors: [kimJongUn],
});

export const monitorsEnd = defineEvent({
  id: 'monitors-end',
  title: 'Russia ends the UN’s own watch over sanctions',
  when: '2024-03-28',
  says: prose`Eleven states set up a team of their own in ${date('2024-10')}.${cite(monitoringTeam2024)}`,
  claims: [panelVetoed2024, monitoringTeam2024],
  actors: [russia, monitoringTeam],
});

export const treatyWithRussia = defineEvent({
  id: 'treaty-with-russia',
  title: 'A treaty with Russia is signed; troops follow',
  when: '2024-06-19/2025-04-28',
  claims: [russiaTreaty2024, troopsSent2024, troopsAdmitted2025],
  actors: [russia, kimJongUn],
});

export const sendersFallSilent = defineEvent({
  id: 'senders-fall-silent',
  title: 'US and South Korean broadcasts to the North are cut',
  when: '2025-03/2025-09',
  claims: [usAgencyCut2025, broadcastHours2025, voiceOfFreedomStopped2025],
});

export const ninthCongressMeets = defineEvent({
  id: 'ninth-congress-meets',
  title: 'The Ninth Party Congress re-elects Kim Jong Un',
  when: '2026-02-19/2026-02-25',
  claims: [ninthCongress2026, reelected2026, successorUnseen2026],
  actors: [kimJongUn],
});

export const trainsReturn = defineEvent({
  id: 'trains-return',
  title: 'Passenger trains to China run again',
  when: '2026-03-12',
  says: prose`In the year before, ${quantity(arrivalsYearly)} had reached the South.${cite(arrivalsYearly)}`,
  claims: [passengerTrains2026, arrivalsYearly],
  actors: [china],
});
