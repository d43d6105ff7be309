import { cite, date, defineDriver, prose, quantity } from 'groundswell';
import { unrest2009 } from '../claims/beliefs.ts';
import {
  forcedDeposit,
  inminbanAltercations,
  loyaltyLabourBackfires,
  makeWorkProjects,
  mobilisationComplaints,
  noPayOrRations,
  peopleHoard,
  seventyDayDrive,
  stateSqueezeMotive,
} from '../claims/extraction.ts';
import { extractionLimitForecast } from '../claims/forecasts-unrest.ts';
import { goldQuotaPressure, moreLoyaltyPayments } from '../claims/patronage.ts';
import { ministryRemitPressure } from '../claims/restaurant-case.ts';
import { hardshipIndirect } from '../claims/sanctions.ts';
import { officialsTookIncome } from '../claims/since-2020/surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const extractionAndMobilization = defineDriver({
  id: 'extraction-and-mobilization',
  name: 'Levies and labour drives',
  short: 'Levies',
  effect: 'destabilising',
  layer: 'institutional',
  headline: prose`Levies and labour drives wear on people; how they went on after ${date('2020')} is not known`,
  summary: prose`Before the party congress of ${date('2016-05')} a mass work drive of ${quantity(seventyDayDrive)} was under
    way.${cite(seventyDayDrive)} Reporters inside told of payments of ${quantity(forcedDeposit)} into banks, and of work without wages or
    rations.${cite(forcedDeposit, noPayOrRations)} Officials abroad and merchants were said to pay more in the name of
    loyalty.${cite(moreLoyaltyPayments)} One Free Korea judges that such demands weaken the loyalty they are meant to
    show.${cite(loyaltyLabourBackfires)} A contact told of open complaint, perhaps by only a few, and of quarrels with heads of neighbourhood
    units.${cite(mobilisationComplaints, inminbanAltercations)}`,
  points: [
    prose`A work drive of ${quantity(seventyDayDrive)} preceded the congress.${cite(seventyDayDrive)}`,
    prose`People reportedly worked without wages or rations.${cite(noPayOrRations)}`,
    prose`Open complaint was reported, perhaps by only a few.${cite(mobilisationComplaints)}`,
  ],
  status: [
    {
      asOf: '2016-04',
      trend: 'rising',
      says: prose`Demands for labour and money grew before the party congress.${cite(seventyDayDrive, makeWorkProjects, moreLoyaltyPayments)}`,
    },
    {
      asOf: '2026-03',
      trend: 'unknown',
      says: prose`Of people who had left since ${date('2011')}, ${quantity(officialsTookIncome)} said that officials took ${quantity(officialsTookIncome, 'part')} of their income or more. Nothing was read on levies and drives after ${date('2020')}.${cite(officialsTookIncome)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [loyaltyLabourBackfires, mobilisationComplaints],
      why: prose`Forced shows of loyalty use up the loyalty they display.`,
    },
    {
      pillar: repression,
      effect: 'mixed',
      claims: [stateSqueezeMotive, inminbanAltercations],
      why: prose`Drives keep people occupied, and they bring quarrels with those who enforce them.`,
    },
    {
      pillar: coOptation,
      effect: 'pressure',
      claims: [noPayOrRations, moreLoyaltyPayments],
      why: prose`Work brings neither wages nor rations, and those close to the state pay more.`,
    },
  ],
  confidence: {
    level: 'low',
    basis: prose`The reports of ${date('2016')} go back to a few unnamed contacts, and nothing later was read.`,
  },
  claims: [
    seventyDayDrive,
    noPayOrRations,
    forcedDeposit,
    loyaltyLabourBackfires,
    mobilisationComplaints,
    inminbanAltercations,
    moreLoyaltyPayments,
    makeWorkProjects,
    goldQuotaPressure,
    stateSqueezeMotive,
    peopleHoard,
    hardshipIndirect,
    ministryRemitPressure,
    unrest2009,
    extractionLimitForecast,
    officialsTookIncome,
  ],
  evidence: ['d-extraction-and-mobilization'],
});
