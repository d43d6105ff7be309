// What limits the reports from inside, and the readers’ views.
import { at, date, defineCaveat, prose } from 'groundswell';
import { satelliteDoubts, scientistsWithSoldiers, travellerInTheDark } from '../claims/beliefs.ts';
import {
  borderTightened,
  crackdownCrossersCallers,
  residentsBlamedForLeaks,
  silentBordersPledge,
} from '../claims/border-controls.ts';
import {
  cadreLoyaltyForced,
  cadreSelfInterest,
  cadresDoubtLeader,
  moraleFalling,
  samsuCadresAngry,
  samsuNotSurprised,
} from '../claims/elites.ts';
import { inminbanAltercations, mobilisationComplaints } from '../claims/extraction.ts';
import { youngLeaderForecast } from '../claims/forecasts-leadership.ts';
import { beliefWavers, mediaSilent } from '../claims/sanctions.ts';
import {
  agentsInPublicPlaces,
  hourlyReporting,
  mpsWatchWavering,
  provincialAlert,
  warReadinessOrder,
  watchListGroups,
  watchOnDefectorFamilies,
} from '../claims/surveillance.ts';
import { dailyNkSurveillance2016, oneFreeKorea2016 } from '../sources/state.ts';

export const anonymousSourcing = defineCaveat({
  id: 'anonymous-sourcing',
  says: prose`Most inside reports here come from unnamed single contacts, relayed by more than one outlet. Several may share one origin.`,
  short: prose`Reports from inside: unnamed contacts, perhaps one origin`,
  kind: 'duplicate',
  appliesTo: [
    beliefWavers,
    mediaSilent,
    moraleFalling,
    cadresDoubtLeader,
    cadreLoyaltyForced,
    cadreSelfInterest,
    samsuCadresAngry,
    samsuNotSurprised,
    mobilisationComplaints,
    inminbanAltercations,
    satelliteDoubts,
    scientistsWithSoldiers,
    travellerInTheDark,
  ],
  sources: [at(oneFreeKorea2016, { paragraph: 24 })],
  evidence: ['s4-cav-anonymous-sourcing'],
});

export const ageIsNoPredictor = defineCaveat({
  id: 'age-is-no-predictor',
  says: prose`Another reader answers that predecessors also came to power young, so age tells little.`,
  short: prose`Age tells little about survival`,
  kind: 'counter-evidence',
  appliesTo: [youngLeaderForecast],
  sources: [at(oneFreeKorea2016, { paragraph: 59 })],
  evidence: ['s4c-cav-age-no-predictor'],
});

export const watchingReadsTwoWays = defineCaveat({
  id: 'watching-reads-two-ways',
  says: prose`More watching may show that the state is afraid, or that it is able. The reports cannot tell which.`,
  short: prose`More watching may show fear or strength`,
  kind: 'scope',
  appliesTo: [
    watchOnDefectorFamilies,
    agentsInPublicPlaces,
    borderTightened,
    hourlyReporting,
    warReadinessOrder,
    provincialAlert,
  ],
  evidence: ['i-surveillance-scope', 'i-border-fortification'],
});

export const controlsBefore2020 = defineCaveat({
  id: 'controls-before-2020',
  says: prose`These reports are from early ${date('2016')}; they predate the border closure of ${date('2020')}.`,
  short: prose`Reports predate the border closure`,
  kind: 'date',
  appliesTo: [residentsBlamedForLeaks, crackdownCrossersCallers, silentBordersPledge, borderTightened],
  mustTravel: false,
});

export const onlyOneProvince = defineCaveat({
  id: 'only-one-province',
  says: prose`Daily NK had the order from one ministry contact and two others in the same province, and could not confirm it elsewhere.`,
  short: prose`Confirmed in one province only`,
  kind: 'scope',
  appliesTo: [mpsWatchWavering, watchListGroups],
  sources: [at(dailyNkSurveillance2016)],
  evidence: ['s4-mps-watch-wavering', 's4-watch-list-groups'],
});

export const noSourceNamed = defineCaveat({
  id: 'no-source-named',
  says: prose`The text names no source for the readiness order.`,
  short: prose`No source is named`,
  kind: 'scope',
  appliesTo: [warReadinessOrder],
  sources: [at(oneFreeKorea2016, { paragraph: 44 })],
  evidence: ['s4-war-readiness-order'],
});
