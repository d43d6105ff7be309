import { at, defineCausalLink } from 'groundswell';
import { revenueLossStatusForecast } from '../claims/forecasts-economy.ts';
import { congressEntrenchesForecast } from '../claims/forecasts-leadership.ts';
import { hardshipBlameForecast } from '../claims/forecasts-unrest.ts';
import { predecessorAges, readerOnRank, readerOnTiming } from '../claims/readers.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { exportIncome, sanctions, weaponsTests } from '../variables/abroad.ts';
import {
  blameOnLeader,
  congressHeld,
  economicHardship,
  leaderAgeAndRank,
  leaderAuthority,
  leaderProviderImage,
  nearTermChange,
} from '../variables/loyalty.ts';

export const economicHardshipToBlameOnLeader = defineCausalLink({
  id: 'economic-hardship-to-blame-on-leader',
  from: economicHardship,
  to: blameOnLeader,
  sign: '+',
  says: 'Hardship could be blamed on the leader.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 29 }),
  claims: [hardshipBlameForecast],
  drivers: [leadershipLegitimacy],
  evidence: ['l-economic-hardship-to-blame-on-leader'],
});

export const exportRevenueToLeaderProviderImage = defineCausalLink({
  id: 'export-revenue-to-leader-provider-image',
  from: exportIncome,
  to: leaderProviderImage,
  sign: '+',
  says: 'Revenue supports the image of provider.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 52 }),
  claims: [revenueLossStatusForecast],
  drivers: [leadershipLegitimacy],
  evidence: ['l-export-revenue-to-leader-provider-image'],
});

export const weaponsTestsToSanctions = defineCausalLink({
  id: 'weapons-tests-to-sanctions',
  from: weaponsTests,
  to: sanctions,
  sign: '+',
  says: 'Tests brought the sanctions.',
  hedge: 'reader-view',
  source: at(oneFreeKorea2016, { paragraph: 57 }),
  claims: [readerOnTiming],
  drivers: [leadershipLegitimacy, sanctionsAndRevenueSqueeze],
  evidence: ['l-weapons-tests-to-sanctions'],
});

export const leaderAgeAndRankToAuthority = defineCausalLink({
  id: 'leader-age-and-rank-to-authority',
  from: leaderAgeAndRank,
  to: leaderAuthority,
  sign: '+',
  says: 'Youth and low rank weaken authority.',
  hedge: 'reader-view',
  source: at(oneFreeKorea2016, { paragraph: 58 }),
  claims: [readerOnRank],
  contestedBy: [predecessorAges],
  drivers: [leadershipLegitimacy],
  evidence: ['l-leader-age-and-rank-to-authority'],
});

export const congressHeldToNearTermChange = defineCausalLink({
  id: 'congress-held-to-near-term-change',
  from: congressHeld,
  to: nearTermChange,
  sign: '-',
  says: 'A completed congress entrenches insiders.',
  hedge: 'reader-view',
  source: at(oneFreeKorea2016, { paragraph: 61 }),
  claims: [congressEntrenchesForecast],
  drivers: [leadershipLegitimacy],
  evidence: ['l-congress-held-to-near-term-change'],
});
