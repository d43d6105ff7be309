import { at, defineCausalLink } from 'groundswell';
import { borderTightened } from '../claims/border-controls.ts';
import { mayCongressHeld } from '../claims/elites.ts';
import { bannedMediaConsumed, foreignMediaPunished } from '../claims/information.ts';
import { securityStillEffective } from '../claims/limits.ts';
import { officersGrumble, securityOnOvertime, surveillanceSaturated } from '../claims/surveillance.ts';
import { borderMattersMore } from '../claims/trade.ts';
import { informerNetwork, mistrustAndFear } from '../claims/trust.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import { oneFreeKorea2016 } from '../sources/state.ts';
import {
  borderClosure,
  informerNetwork as informerNetworkVariable,
  interpersonalTrust,
  openChallenge,
  punishmentSeverity,
  securityEffectiveness,
  securityFatigue,
  surveillance,
} from '../variables/control.ts';
import { marketFoodSupply } from '../variables/economy.ts';
import { foreignMediaExposure } from '../variables/information.ts';
import { partyCongress } from '../variables/loyalty.ts';

export const punishmentSeverityToForeignMediaExposure = defineCausalLink({
  id: 'punishment-severity-to-foreign-media-exposure',
  from: punishmentSeverity,
  to: foreignMediaExposure,
  sign: '-',
  says: 'Crackdowns try to cut viewing; Liberty in North Korea says people continue.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 20 }),
  claims: [foreignMediaPunished],
  contestedBy: [bannedMediaConsumed],
  drivers: [surveillanceAndRepression, outsideInformation],
  evidence: ['l-punishment-severity-to-foreign-media-exposure'],
});

export const informerNetworkToInterpersonalTrust = defineCausalLink({
  id: 'informer-network-to-interpersonal-trust',
  from: informerNetworkVariable,
  to: interpersonalTrust,
  sign: '-',
  says: 'Informers breed mistrust.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 49 }),
  claims: [informerNetwork, mistrustAndFear],
  drivers: [surveillanceAndRepression, horizontalTrust],
  evidence: ['l-informer-network-to-interpersonal-trust'],
});

export const securityEffectivenessToOpenChallenge = defineCausalLink({
  id: 'security-effectiveness-to-open-challenge',
  from: securityEffectiveness,
  to: openChallenge,
  sign: '-',
  says: 'Effective security prevents open challenge.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 53 }),
  claims: [securityStillEffective],
  drivers: [surveillanceAndRepression],
  evidence: ['l-security-effectiveness-to-open-challenge'],
});

export const borderClosureToMarketFoodSupply = defineCausalLink({
  id: 'border-closure-to-market-food-supply',
  from: borderClosure,
  to: marketFoodSupply,
  sign: '-',
  says: 'A tighter border may cut food supply more than sanctions.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 29 }),
  claims: [borderMattersMore, borderTightened],
  drivers: [surveillanceAndRepression, tradeDependenceOnChina],
  evidence: ['l-border-closure-to-market-food-supply'],
});

export const partyCongressToSurveillance = defineCausalLink({
  id: 'party-congress-to-surveillance',
  from: partyCongress,
  to: surveillance,
  sign: '+',
  says: 'The coming congress raises surveillance.',
  hedge: 'asserted',
  source: at(oneFreeKorea2016, { paragraph: 39 }),
  claims: [securityOnOvertime, mayCongressHeld],
  drivers: [surveillanceAndRepression],
  evidence: ['l-party-congress-to-surveillance'],
});

export const surveillanceScopeToSecurityFatigue = defineCausalLink({
  id: 'surveillance-scope-to-security-fatigue',
  from: surveillance,
  to: securityFatigue,
  sign: '+',
  says: 'Wider watching tires the services.',
  hedge: 'may',
  source: at(oneFreeKorea2016, { paragraph: 48 }),
  claims: [surveillanceSaturated, officersGrumble],
  drivers: [surveillanceAndRepression],
  evidence: ['l-surveillance-scope-to-security-fatigue'],
});
