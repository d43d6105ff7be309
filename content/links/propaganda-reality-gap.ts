import { at, defineCausalLink } from 'groundswell';
import { foreignCultureLaws } from '../claims/border.ts';
import { informationErodesLoyalty } from '../claims/information.ts';
import {
  forcedToAdaptPropaganda,
  forcedToRaiseLiving,
  gapWidens,
  propagandaBackfires,
} from '../claims/propaganda.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { regimeControl } from '../variables/control.ts';
import {
  failureToAdapt,
  livingStandardConcession,
  pressureToAdapt,
  propagandaCredibility,
  propagandaRealityGap as propagandaRealityGapVariable,
} from '../variables/information.ts';
import { loyalty } from '../variables/loyalty.ts';

export const propagandaCredibilityToLoyalty = defineCausalLink({
  id: 'propaganda-credibility-to-loyalty',
  from: propagandaCredibility,
  to: loyalty,
  sign: '+',
  says: 'Belief in the message supports loyalty, so its fall lowers loyalty.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 17 }),
  claims: [informationErodesLoyalty],
  drivers: [propagandaRealityGap, leadershipLegitimacy],
  evidence: ['l-propaganda-credibility-to-loyalty'],
});

export const propagandaRealityGapToPressureToAdapt = defineCausalLink({
  id: 'propaganda-reality-gap-to-pressure-to-adapt',
  from: propagandaRealityGapVariable,
  to: pressureToAdapt,
  sign: '+',
  says: 'The gap forces adaptation.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 30 }),
  claims: [gapWidens, forcedToAdaptPropaganda],
  contestedBy: [foreignCultureLaws],
  drivers: [propagandaRealityGap],
  evidence: ['l-propaganda-reality-gap-to-pressure-to-adapt'],
});

export const livingStandardConcessionToRegimeControl = defineCausalLink({
  id: 'living-standard-concession-to-regime-control',
  from: livingStandardConcession,
  to: regimeControl,
  sign: '+',
  says: 'Concessions are the price of keeping control.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 32 }),
  claims: [forcedToRaiseLiving],
  drivers: [propagandaRealityGap, leadershipLegitimacy],
  evidence: ['l-living-standard-concession-to-regime-control'],
});

export const failureToAdaptToPropagandaCredibility = defineCausalLink({
  id: 'failure-to-adapt-to-propaganda-credibility',
  from: failureToAdapt,
  to: propagandaCredibility,
  sign: '-',
  says: 'Without adaptation messages lose force.',
  hedge: 'forecast',
  source: at(libertyInNorthKorea, { paragraph: 33 }),
  claims: [propagandaBackfires],
  drivers: [propagandaRealityGap],
  evidence: ['l-failure-to-adapt-to-propaganda-credibility'],
});
