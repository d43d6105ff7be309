import { at, defineCausalLink } from 'groundswell';
import { unrest2009 } from '../claims/beliefs.ts';
import { loyaltyLabourBackfires, stateSqueezeMotive } from '../claims/extraction.ts';
import { extractionLimitForecast } from '../claims/forecasts-unrest.ts';
import { ministryRemitPressure } from '../claims/restaurant-case.ts';
import { managerSaysPressed } from '../claims/restaurant-case-later.ts';
import { hardshipIndirect } from '../claims/sanctions.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { extractionAndMobilization } from '../drivers/extraction-and-mobilization.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import { defection, revenueDemandOnWorkers } from '../variables/elite.ts';
import { economicHardship, extraction, loyalty, mobilisation, unrest } from '../variables/loyalty.ts';

export const revenueDemandOnWorkersToDefection = defineCausalLink({
  id: 'revenue-demand-on-workers-to-defection',
  from: revenueDemandOnWorkers,
  to: defection,
  sign: '+',
  says: 'Pressure to remit drives departures.',
  hedge: 'official-claim',
  source: at(oneFreeKorea2016, { paragraph: 3 }),
  claims: [ministryRemitPressure],
  contestedBy: [managerSaysPressed],
  drivers: [extractionAndMobilization, eliteDiscontent],
  evidence: ['l-revenue-demand-on-workers-to-defection'],
});

export const extractionToHouseholdHardship = defineCausalLink({
  id: 'extraction-to-household-hardship',
  from: extraction,
  to: economicHardship,
  sign: '+',
  says: 'Levies, more than sanctions, cause present hardship.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 33 }),
  claims: [stateSqueezeMotive, hardshipIndirect],
  drivers: [extractionAndMobilization],
  evidence: ['l-extraction-to-household-hardship'],
});

export const mobilisationToLoyalty = defineCausalLink({
  id: 'mobilisation-to-loyalty',
  from: mobilisation,
  to: loyalty,
  sign: '-',
  says: 'Forced labour and payments lower loyalty.',
  hedge: 'author-judgement',
  source: at(oneFreeKorea2016, { paragraph: 35 }),
  claims: [loyaltyLabourBackfires],
  drivers: [extractionAndMobilization, leadershipLegitimacy],
  evidence: ['l-mobilisation-to-loyalty'],
});

export const extractionToUnrest = defineCausalLink({
  id: 'extraction-to-unrest',
  from: extraction,
  to: unrest,
  sign: '+',
  says: 'Excess extraction provokes unrest.',
  hedge: 'forecast',
  source: at(oneFreeKorea2016, { paragraph: 37 }),
  claims: [extractionLimitForecast, unrest2009],
  drivers: [extractionAndMobilization],
  evidence: ['l-extraction-to-unrest'],
});
