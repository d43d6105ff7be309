// What later reading says of the reported controls.
import { at, date, defineCheck, prose } from 'groundswell';
import {
  borderWireFromCamp,
  crackdownCrossersCallers,
  residentsBlamedForLeaks,
  silentBordersPledge,
} from '../claims/border-controls.ts';
import {
  agentsInPublicPlaces,
  mpsWatchWavering,
  watchListGroups,
  watchOnDefectorFamilies,
} from '../claims/surveillance.ts';
import { camp22Imagery2012, dailyNkSurveillance2016, joongAngControls2016 } from '../sources/state.ts';

export const controlsCheck = defineCheck({
  id: 'controls-2016',
  claims: [
    watchOnDefectorFamilies,
    agentsInPublicPlaces,
    silentBordersPledge,
    residentsBlamedForLeaks,
    crackdownCrossersCallers,
  ],
  verdict: 'supported',
  says: prose`The reports match a newspaper article of ${date('2016-04-05')}, which itself relies on an unnamed source and an activist group. They share that origin.`,
  short: prose`Matches one article, itself on an unnamed source`,
  basis: 'read',
  sources: [at(joongAngControls2016)],
  checked: '2026-03',
  evidence: ['s4-watch-on-defector-families', 's4-silent-borders-pledge'],
});

export const borderWireCheck = defineCheck({
  id: 'border-wire',
  claims: [borderWireFromCamp],
  verdict: 'partly',
  says: prose`The camp was reported closed in ${date('2012')}, though imagery analysts disputed the evidence then. Wire used again would fit a closure.`,
  short: prose`Plausible; the camp’s closure was disputed`,
  basis: 'read',
  sources: [at(camp22Imagery2012), at(joongAngControls2016)],
  checked: '2026-03',
  evidence: ['s4-border-wire-from-camp'],
});

export const waveringWatchCheck = defineCheck({
  id: 'wavering-watch',
  claims: [mpsWatchWavering, watchListGroups],
  verdict: 'partly',
  says: prose`The original report could confirm the order in one province only; One Free Korea drops this limit.`,
  short: prose`Confirmed in one province only`,
  basis: 'read',
  sources: [at(dailyNkSurveillance2016)],
  checked: '2026-03',
  evidence: ['s4-mps-watch-wavering', 's4-watch-list-groups'],
});
