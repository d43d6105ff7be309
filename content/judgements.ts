// The editors’ key judgements. Likelihood and confidence stand apart (ICD 203).
import { cite, date, defineJudgement, prose } from 'groundswell';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from './claims/border.ts';
import { stateDigitalControls, usbAccess81, usbIllegal98 } from './claims/devices.ts';
import { growth2016, growth2024, leaderInOffice2025 } from './claims/economy.ts';
import { mayCongressHeld } from './claims/elites.ts';
import {
  choiCollapseForecast,
  collapseForecastsFailed,
  gauseMarginalisedForecast,
} from './claims/forecasts-leadership.ts';
import { foreignMediaPunished } from './claims/information.ts';
import { securityStillEffective } from './claims/limits.ts';
import { jooYangStateGaveWay, marketIncome, marketsChiefFoodSource } from './claims/markets.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { gauseDoubleSpending, needsHardCurrency } from './claims/patronage.ts';
import { hourlyReporting, officersGrumble, surveillanceSaturated } from './claims/surveillance.ts';
import { crossBorderExchange } from './drivers/cross-border-exchange.ts';
import { eliteDiscontent } from './drivers/elite-discontent.ts';
import { famineAndRationCollapse } from './drivers/famine-and-ration-collapse.ts';
import { hardCurrencyPatronage } from './drivers/hard-currency-patronage.ts';
import { horizontalTrust } from './drivers/horizontal-trust.ts';
import { leadershipLegitimacy } from './drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from './drivers/marketization-from-below.ts';
import { outsideInformation } from './drivers/outside-information.ts';
import { sanctionsAndRevenueSqueeze } from './drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from './drivers/surveillance-and-repression.ts';

export const marketsTaxed = defineJudgement({
  id: 'markets-taxed',
  statement: prose`Markets came to feed households that the state no longer fed, and the state takes their fees.${cite(marketsChiefFoodSource, stateTaxesMarkets)}`,
  plain: prose`Markets came to feed families that the state no longer fed.${cite(marketsChiefFoodSource)}`,
  outlook: {
    likelihood: 'likely',
    that: prose`it will tax markets rather than close them`,
  },
  confidence: {
    level: 'moderate',
    basis:
      'Accounts agree, but most are from before the closure, and the one survey inside asked very few people.',
  },
  claims: [
    marketIncome,
    marketsChiefFoodSource,
    stateTaxesMarkets,
    jooYangStateGaveWay,
    informalCommerceShrank,
  ],
  drivers: [marketizationFromBelowDriver, famineAndRationCollapse],
  alternatives: [
    prose`Markets steady the leadership, because people credit it with a better life.${cite(marketsMayStrengthenLeader)}`,
  ],
  wouldChange: [
    'A larger survey inside the country finds that rations or wages feed households again.',
    'Approved markets are shut, or trade in them is punished.',
  ],
  asOf: '2026-11',
});

export const informationCut = defineJudgement({
  id: 'information-cut',
  statement: prose`Outside media spread before ${date('2020')}; closure, new laws and longer fences now stand in their way.${cite(usbAccess81, borderClosure2020, foreignCultureLaws, borderFences)}`,
  plain: prose`Films and news from abroad spread before ${date('2020')}. Then the state closed the border and made the penalties harder.${cite(usbAccess81, borderClosure2020, foreignCultureLaws)}`,
  outlook: {
    likelihood: 'unlikely',
    that: prose`access widens while these controls last`,
  },
  confidence: {
    level: 'moderate',
    basis: 'Laws and fences are documented; no source here measures reach inside the country since.',
  },
  claims: [
    usbAccess81,
    usbIllegal98,
    borderClosure2020,
    foreignCultureLaws,
    borderFences,
    stateDigitalControls,
  ],
  drivers: [outsideInformation, crossBorderExchange, surveillanceAndRepression],
  alternatives: [
    prose`Access goes on out of sight: people took the risk under harsh penalties before.${cite(foreignMediaPunished)}`,
  ],
  wouldChange: ['A survey of people who left after the closure shows access as before.'],
  asOf: '2026-11',
});

export const securityHolds = defineJudgement({
  id: 'security-holds',
  statement: prose`The security services are strong enough to rule out an open challenge.${cite(securityStillEffective)}`,
  plain: prose`The security forces are still too strong for an open challenge.${cite(securityStillEffective)}`,
  outlook: {
    likelihood: 'very-unlikely',
    that: prose`pressure from below topples the leader by ${date('2028')}`,
  },
  confidence: {
    level: 'moderate',
    basis:
      'Later laws, longer fences and a leader still in office fit it; reports from inside come from few anonymous contacts.',
  },
  claims: [securityStillEffective, foreignCultureLaws, borderFences, mayCongressHeld, leaderInOffice2025],
  drivers: [surveillanceAndRepression, horizontalTrust],
  alternatives: [
    prose`Watching is at its limit and tires those who watch, as the blog’s author reads it; police officers were said to complain.${cite(surveillanceSaturated, officersGrumble)}`,
  ],
  wouldChange: ['Verified refusal of orders in the security services.'],
  asOf: '2026-11',
});

export const loyaltyBought = defineJudgement({
  id: 'loyalty-bought',
  statement: prose`Elite loyalty depends on hard currency that the leadership must keep finding; growth suggests that it does.${cite(needsHardCurrency, growth2024)}`,
  outlook: {
    likelihood: 'likely',
    that: prose`it can pay while a patron stays`,
  },
  confidence: {
    level: 'low',
    basis: 'Spending on the elite rests on one analyst, and growth is modelled from outside.',
  },
  claims: [needsHardCurrency, gauseDoubleSpending, growth2016, growth2024],
  drivers: [hardCurrencyPatronage, sanctionsAndRevenueSqueeze, eliteDiscontent],
  alternatives: [
    prose`Fear binds the elite more than money: senior officials were reported to be tracked by the hour.${cite(hourlyReporting)}`,
  ],
  wouldChange: ['Verified loss of a patron, or unpaid elites who leave.'],
  asOf: '2026-11',
});

export const forecastsFailed = defineJudgement({
  id: 'forecasts-failed',
  statement: prose`Forecasts of ${date('2015/2016')} that the leader would be pushed aside or fall did not come true; most named no date and cannot be scored.${cite(gauseMarginalisedForecast, choiCollapseForecast)}`,
  confidence: { level: 'high', basis: 'The dates have passed and the outcome is public.' },
  claims: [collapseForecastsFailed, leaderInOffice2025, mayCongressHeld],
  drivers: [leadershipLegitimacy],
  alternatives: ['They were right in direction and too early; without a date nobody can tell.'],
  wouldChange: ['A verified change of leader or loss of control that a dated forecast named beforehand.'],
  asOf: '2026-11',
});
