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
import { securityStillEffective } from './claims/limits.ts';
import { jooYangStateGaveWay, marketIncome, marketsChiefFoodSource } from './claims/markets.ts';
import { marketsMayStrengthenLeader, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { gauseDoubleSpending, needsHardCurrency } from './claims/patronage.ts';

// The editors' key judgements. Likelihood and confidence stand apart (ICD 203).

export const marketsTaxed = defineJudgement({
  id: 'markets-taxed',
  statement: prose`Markets feed households that the state no longer feeds; the state now takes their fees.${cite(marketsChiefFoodSource, stateTaxesMarkets)}`,
  plain: prose`Markets feed families that the state no longer feeds.${cite(marketsChiefFoodSource)}`,
  outlook: {
    likelihood: 'likely',
    that: prose`it will tax markets rather than close them`,
  },
  confidence: {
    level: 'moderate',
    basis: 'Accounts agree, but the one survey inside the country asked very few people.',
  },
  claims: [
    marketIncome,
    marketsChiefFoodSource,
    stateTaxesMarkets,
    jooYangStateGaveWay,
    informalCommerceShrank,
  ],
  alternatives: [
    prose`Markets steady the leadership, because people credit it with a better life.${cite(marketsMayStrengthenLeader)}`,
  ],
  wouldChange: ['Approved markets are shut, or rations feed households again.'],
  asOf: '2026-11',
});

export const informationCut = defineJudgement({
  id: 'information-cut',
  statement: prose`Outside media spread before ${date('2020')}; closure, new laws and longer fences have since cut the flow.${cite(usbAccess81, borderClosure2020, foreignCultureLaws, borderFences)}`,
  plain: prose`Films and news from abroad spread before ${date('2020')}. Then the state closed the border and made the penalties harder.${cite(usbAccess81, borderClosure2020, foreignCultureLaws)}`,
  outlook: {
    likelihood: 'unlikely',
    that: prose`access recovers while these controls last`,
  },
  confidence: {
    level: 'moderate',
    basis: 'Laws and fences are documented; nobody has measured reach inside the country since.',
  },
  claims: [
    usbAccess81,
    usbIllegal98,
    borderClosure2020,
    foreignCultureLaws,
    borderFences,
    stateDigitalControls,
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
    basis: 'Later events bear it out; the inside reports on the services come from few anonymous contacts.',
  },
  claims: [securityStillEffective, foreignCultureLaws, borderFences, mayCongressHeld, leaderInOffice2025],
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
  wouldChange: ['Verified loss of a patron, or unpaid elites who leave.'],
  asOf: '2026-11',
});

export const forecastsFailed = defineJudgement({
  id: 'forecasts-failed',
  statement: prose`Forecasts of ${date('2015/2016')} that the leader would be pushed aside or fall did not come true; most named no date and cannot be scored.${cite(gauseMarginalisedForecast, choiCollapseForecast)}`,
  confidence: { level: 'high', basis: 'The dates have passed and the outcome is public.' },
  claims: [collapseForecastsFailed, leaderInOffice2025, mayCongressHeld],
  asOf: '2026-11',
});
