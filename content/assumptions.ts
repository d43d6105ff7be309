// Key assumptions check. The ratings are the editors’ own.
import { cite, date, defineAssumption, prose } from 'groundswell';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from './claims/border.ts';
import { usbAccess81, usbIllegal98 } from './claims/devices.ts';
import { leaderFearsElite } from './claims/elites.ts';
import { thoughtToActionForecast } from './claims/information.ts';
import {
  insidePollsCriticised,
  privateCriticismOnly,
  securityStillEffective,
  testimonySelective,
} from './claims/limits.ts';
import { everydayResistanceReading, interestsDiverge } from './claims/markets.ts';
import { marketsMayStrengthenLeader } from './claims/markets-and-state.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { gauseDoubleSpending, needsHardCurrency } from './claims/patronage.ts';
import { beliefNotEnough } from './claims/restaurant-inferences.ts';
import { measuresTightened } from './claims/sanctions.ts';
import { oilFromRussia2024 } from './claims/since-2020/russia.ts';
import { trade2018 } from './claims/since-2020/trade.ts';
import { hourlyReporting, surveillanceSaturated } from './claims/surveillance.ts';
import { chinaSoleSupplier } from './claims/trade.ts';
import {
  collectivePushback,
  foreignMediaAccess,
  outsideVsStateInfluence,
  publicCriticismCeiling,
  youthAttitudes,
} from './indicators/beliefs.ts';
import {
  arrivalsInSouth,
  borderFortification,
  securityFatigue,
  seniorOfficialTracking,
  surveillanceScope,
} from './indicators/control.ts';
import { eliteDefection, loyaltyFundInflow, patronageSpend } from './indicators/elite.ts';
import { currencyShockReaction, marketIncomeShare, officialMarketsAndFees } from './indicators/livelihood.ts';
import { sanctionsImplementation, tradeVolumeWithChina } from './indicators/revenue.ts';
import { informationCut, loyaltyBought, marketsTaxed } from './judgements.ts';

export const leaversResembleStayers = defineAssumption({
  id: 'leavers-resemble-stayers',
  says: 'People who left resemble people who stayed.',
  rating: 'unsupported',
  why: prose`No source here compares the two, and those who left chose to. Testimony and surveys of leavers show experience, not how common it is.${cite(testimonySelective, insidePollsCriticised)}`,
  ifWrong: 'Reach of foreign media and distance to the state inside the country are overstated.',
  claims: [usbAccess81, usbIllegal98, testimonySelective, insidePollsCriticised],
  indicators: [foreignMediaAccess, outsideVsStateInfluence, youthAttitudes],
  usedBy: [informationCut],
});

export const incomeMeansDistance = defineAssumption({
  id: 'income-means-distance',
  says: 'Income from the market means distance to the state.',
  rating: 'caveated',
  why: prose`Liberty in North Korea reads trade as quiet resistance. A paper of ${date('2019')} argues that people could as well thank the leader for a better life.${cite(everydayResistanceReading, marketsMayStrengthenLeader)}`,
  ifWrong: 'Markets steady the leadership, and closing them would cost it support.',
  claims: [everydayResistanceReading, interestsDiverge, marketsMayStrengthenLeader],
  indicators: [marketIncomeShare, officialMarketsAndFees, currencyShockReaction],
  usedBy: [marketsTaxed],
});

export const surveillanceMeansFear = defineAssumption({
  id: 'surveillance-means-fear',
  says: 'More surveillance means that the leadership is afraid.',
  rating: 'unsupported',
  why: prose`One Free Korea reads it so. More watching may show fear or capacity, and the reports cannot tell which.${cite(leaderFearsElite, surveillanceSaturated)}`,
  ifWrong: 'Signs that were read as weakness show strength.',
  claims: [leaderFearsElite, hourlyReporting, surveillanceSaturated],
  indicators: [surveillanceScope, seniorOfficialTracking, securityFatigue],
  usedBy: [],
});

export const moneyBindsElite = defineAssumption({
  id: 'money-binds-elite',
  says: 'Money is the main bond of the elite.',
  rating: 'caveated',
  why: prose`Experts, as One Free Korea sums them up, agree on the need for hard currency. That money outweighs fear and belief rests on one disputed inference.${cite(needsHardCurrency, beliefNotEnough)}`,
  ifWrong: 'Loss of revenue would weaken the leadership less than expected.',
  claims: [needsHardCurrency, gauseDoubleSpending, beliefNotEnough],
  indicators: [patronageSpend, loyaltyFundInflow, eliteDefection],
  usedBy: [loyaltyBought],
});

export const chinaEnforces = defineAssumption({
  id: 'china-enforces',
  says: 'Sanctions bite through China’s enforcement.',
  rating: 'caveated',
  why: prose`Trade collapsed in ${date('2018')} once China applied the bans of ${date('2017')}. Since ${date('2024')} Russia has sent oil beyond the limit, so that China’s part no longer decides alone.${cite(measuresTightened, trade2018, oilFromRussia2024)}`,
  ifWrong: 'Measures by others would matter more than the border with China.',
  claims: [measuresTightened, trade2018, oilFromRussia2024, chinaSoleSupplier],
  indicators: [sanctionsImplementation, tradeVolumeWithChina],
  usedBy: [loyaltyBought],
});

export const knowledgeBringsAction = defineAssumption({
  id: 'knowledge-brings-action',
  says: 'Knowing about the outside leads to action.',
  rating: 'unsupported',
  why: prose`Liberty in North Korea expects it and names no date or measure; security still keeps dissent private.${cite(thoughtToActionForecast, privateCriticismOnly)}`,
  ifWrong: 'Information changes minds and leaves conduct as it is.',
  claims: [thoughtToActionForecast, privateCriticismOnly, securityStillEffective],
  indicators: [collectivePushback, publicCriticismCeiling],
  usedBy: [],
});

export const trendsContinue = defineAssumption({
  id: 'trends-continue',
  says: prose`The trends of the years before ${date('2020')} go on.`,
  rating: 'contradicted',
  why: prose`The border was sealed for two years and more, informal business shrank, laws and fences grew, and arrivals fell and stayed low.${cite(borderClosure2020, informalCommerceShrank, foreignCultureLaws, borderFences, arrivalsYearly)}`,
  ifWrong: prose`It does not hold: reports from before ${date('2020')} describe their time, not today.`,
  claims: [borderClosure2020, informalCommerceShrank, foreignCultureLaws, borderFences, arrivalsYearly],
  indicators: [arrivalsInSouth, borderFortification, foreignMediaAccess],
  usedBy: [],
});
