import { cite, date, defineAudience, prose, quantity } from 'groundswell';
import {
  borderClosure2020,
  borderFences,
  foreignCultureLaws,
  informalCommerceShrank,
} from '../claims/border.ts';
import { stateDigitalControls, usbAccess81, usbIllegal98 } from '../claims/devices.ts';
import { exportsToChinaFell2017, growth2016, growth2024, leaderInOffice2025 } from '../claims/economy.ts';
import { mayCongressHeld } from '../claims/elites.ts';
import { averagePersonHitForecast, crisisChainForecast } from '../claims/forecasts-economy.ts';
import {
  choiCollapseForecast,
  congressLegitimacyForecast,
  gauseMarginalisedForecast,
} from '../claims/forecasts-leadership.ts';
import { marketsCarryInformation } from '../claims/information.ts';
import { securityStillEffective } from '../claims/limits.ts';
import { marketIncome, marketIncomeThreeQuarters, marketsChiefFoodSource } from '../claims/markets.ts';
import { officialMarkets400, stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { arrivalsTotal, arrivalsYearly } from '../claims/outflow.ts';
import { giftSpending2012, needsHardCurrency } from '../claims/patronage.ts';
import { defectionOf13 } from '../claims/restaurant-case.ts';
import { agentsInPublicPlaces, hourlyReporting, watchOnDefectorFamilies } from '../claims/surveillance.ts';
import { tradeHalfGdpOecd } from '../claims/trade.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { foreignMediaAccess } from '../indicators/beliefs.ts';
import { borderFortification } from '../indicators/control.ts';
import { eliteDefection, seniorPurges } from '../indicators/elite.ts';
import { staplePrices } from '../indicators/livelihood.ts';
import { tradeVolumeWithChina } from '../indicators/revenue.ts';
import { informationCut, loyaltyBought, marketsTaxed, securityHolds } from '../judgements.ts';
import { investInEvidence, seekEnforcement, supportInformation, supportLeavers } from '../options.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { closedControl, managedReturn, slowErosion, suddenBreak } from '../scenarios.ts';

const pillars = [legitimation, coOptation, repression];
const drivers = [
  marketizationFromBelowDriver,
  outsideInformation,
  hardCurrencyPatronage,
  surveillanceAndRepression,
  tradeDependenceOnChina,
  eliteDiscontent,
];
const signposts = [
  staplePrices,
  tradeVolumeWithChina,
  foreignMediaAccess,
  eliteDefection,
  borderFortification,
  seniorPurges,
];
const futures = [closedControl, managedReturn, slowErosion, suddenBreak];

export const policymaker = defineAudience({
  id: 'policymaker',
  name: 'Policymakers',
  line: 'Briefing for policymakers',
  subtitle: 'What moves in North Korea, what holds it, and how sure we can be',
  gallery: {
    order: 5,
    briefing: {
      name: 'Policy briefing',
      purpose: 'Ministers’ advisers: dated judgements, options, and what would change our mind.',
    },
    deck: { name: 'Policy deck', purpose: 'The room where it is discussed: one finding a slide.' },
  },
  numbers: 'counts',
  excludes: ['rumour'],
  budgets: { pages: 2, slides: 10, words: 1000, minutes: 20 },
  deck: [
    {
      section: 'cover',
      notes: [
        'Thank the hosts. Say that every figure has a source on the last slide.',
        'Say at the start what nobody has: a count of people inside the country that could be checked.',
        'Questions are welcome at any slide; the evidence behind each one is at hand.',
      ],
    },
    {
      section: 'judgements',
      kicker: 'The bottom line',
      headline: 'Pressure from below is real, and the state still holds the means to contain it',
      minutes: 3,
      notes: [
        'Three judgements, from the left: markets came to feed people, information came in, security holds.',
        'Read the confidence aloud with each; none is high.',
        'If you keep one sentence: plan for a state that contains pressure.',
      ],
      judgements: [marketsTaxed, informationCut, securityHolds],
    },
    {
      section: 'figure',
      kicker: 'Markets',
      headline: prose`${quantity(marketIncome)} inside the country earned nearly all they had in the market`,
      notes: [
        prose`Say the count, never a share alone: ${quantity(marketIncome)}.`,
        'Each figure stands for one person who was asked. The sample was one of convenience, so it tells nothing of the whole country.',
        'Then the turn: after years of toleration and clampdown by turns, the state takes fees from the traders.',
      ],
      figure: { figure: 'people', title: 'Nearly all income came from the market', claim: marketIncome },
      support: prose`${quantity(marketIncomeThreeQuarters)} put the market’s part at three quarters or more. The state approved ${quantity(officialMarkets400)} and takes their fees.${cite(marketIncomeThreeQuarters, officialMarkets400, stateTaxesMarkets)}`,
    },
    {
      section: 'driver',
      driver: outsideInformation,
      kicker: 'Outside information',
      headline: prose`Outside media spread before ${date('2020')}; penalties and fences have since grown`,
      notes: [
        'Begin with the figure: these people had left, and nobody knows how many were asked.',
        prose`Then the answer of the state: ${quantity(foreignCultureLaws)}, and fences of ${quantity(borderFences)} where there were ${quantity(borderFences, 'before')}.`,
        'If asked about today: no survey since the border closed shows what still gets in.',
      ],
      figure: {
        figure: 'bars',
        title: 'People who had left, asked about USB sticks',
        rows: [
          { label: 'Had been able to use one', claim: usbAccess81 },
          { label: 'Owners who kept banned media on it', claim: usbIllegal98 },
        ],
      },
      points: [
        prose`${quantity(foreignCultureLaws)} since ${date('2020-12')} set penalties up to death${cite(foreignCultureLaws)}`,
        prose`Fences in six border areas grew from ${quantity(borderFences, 'before')} to ${quantity(borderFences)}${cite(borderFences)}`,
        prose`The study of ${date('2017')} behind the figures found stronger digital controls${cite(stateDigitalControls)}`,
      ],
    },
    {
      section: 'figure',
      name: 'hard-currency-patronage',
      kicker: 'Hard-currency patronage',
      headline: 'Elite loyalty depends on hard currency that the state must keep finding',
      notes: [
        'This is the least certain slide: one analyst, one old year, and a comparison without dates.',
        prose`The growth figure for ${date('2024')}, ${quantity(growth2024)}, is an estimate made outside the country.`,
        'The mechanism matters more than the sum: money that stops may cost loyalty.',
      ],
      figure: {
        figure: 'causal-map',
        title: 'How money reaches the elite, and what cuts it',
        driver: hardCurrencyPatronage,
      },
      support: prose`Experts, as one blog sums them up, hold that power needs a steady flow of hard currency.${cite(needsHardCurrency)} Gifts were put at ${quantity(giftSpending2012)} in ${date('2012')}.${cite(giftSpending2012)} The economy grew by an estimated ${quantity(growth2024)} in ${date('2024')}.${cite(growth2024)}`,
    },
    {
      section: 'compare',
      kicker: 'Surveillance and repression',
      headline: 'Security is strong enough to stop open challenge; its signals can mean fear or capacity',
      minutes: 3,
      notes: [
        'Take one row and read it both ways; let the room choose before you go on.',
        prose`Close with the last fact: ${quantity(arrivalsYearly)} reached the South in ${date('2024')}.`,
        'The reports on the services come from few, unnamed people.',
      ],
      left: 'Read as fear',
      right: 'Read as capacity',
      rows: [
        {
          topic: prose`Senior officials were said to report every hour in ${date('2016')}${cite(hourlyReporting)}`,
          left: 'The leader distrusts those around him',
          right: 'He can make them obey, and knows where they are',
        },
        {
          topic: prose`Families of people who left were reported to be watched more${cite(watchOnDefectorFamilies)}`,
          left: 'The state expects more to leave',
          right: 'It finds and deters those who might',
        },
        {
          topic: prose`Fences in six border areas grew to ${quantity(borderFences)}${cite(borderFences)}`,
          left: 'Without fences, people would go',
          right: prose`Few arrive: ${quantity(arrivalsYearly)} reached the South in ${date('2024')}${cite(arrivalsYearly)}`,
        },
        {
          topic: prose`More agents were reported in markets and stations${cite(agentsInPublicPlaces)}`,
          left: 'The state expects trouble where people meet',
          right: 'It has officers enough to be there',
        },
      ],
    },
    {
      section: 'matrix',
      kicker: 'Where pressure meets the pillars',
      headline: 'As we read it, most pressure falls on belief; repression is the pillar that holds',
      notes: [
        'Read down the columns, not along the rows: the question is which pillar carries the weight.',
        'Say that the cells are our assessment. Nobody has measured them.',
        'Hatched cells steady the state; a cell that says both ways is the one to discuss.',
      ],
      drivers,
      pillars,
      note: 'The editors’ assessment, not a measurement.',
    },
    {
      section: 'scorecard',
      kicker: 'Forecasts and outcomes',
      headline: 'Dated forecasts that the leader would lose power failed; most forecasts cannot be scored',
      notes: [
        'This slide is about modesty, ours too.',
        'Most forecasts named no date, so nobody can say whether they failed.',
        'That is why our own judgements name a likelihood and what would change our mind.',
      ],
      forecasts: [
        gauseMarginalisedForecast,
        choiCollapseForecast,
        crisisChainForecast,
        congressLegitimacyForecast,
        averagePersonHitForecast,
      ],
      note: prose`A lesson: the group departure of ${date('2016-04')} was read as a sign of instability. Why the staff came is disputed.${cite(defectionOf13)}`,
    },
    {
      section: 'figure',
      name: 'scenarios',
      kicker: 'Outlook',
      headline: 'Four futures, and how we would notice each',
      notes: [
        'None of the four is a forecast. The first is the baseline; the last would change most at once.',
        'Ask which of them the plans of this house already cover.',
      ],
      figure: { figure: 'cone', title: 'A baseline, two alternatives and a wild card', scenarios: futures },
    },
    {
      section: 'watch',
      kicker: 'What to watch',
      headline: 'Two of six signals can mean fear or capacity',
      notes: [
        'End here: what to watch, and which way each signal points.',
        'The evidence sets no thresholds. Offer to set them together with the reader.',
        'Last sentence: three things on the right would change our mind.',
      ],
      indicators: signposts,
      changes: [
        'A survey of recent leavers shows access to media as before the closure',
        'Security officers refuse orders, verified by more than one source',
        'A patron withdraws and elites go unpaid',
      ],
    },
  ],
  backup: [{ section: 'legend' }, { section: 'sources' }],
  briefing: [
    { section: 'cover' },
    {
      section: 'bottom-line',
      statement: prose`Markets and outside information loosened the state’s hold on daily life. Since ${date('2020')} it has sealed the border and hardened its laws, and security still rules out open challenge. Plan for a state that contains pressure, not one about to break.`,
    },
    {
      section: 'judgements',
      headline: 'Key judgements',
      judgements: [marketsTaxed, informationCut, securityHolds, loyaltyBought],
    },
    {
      section: 'compare',
      headline: prose`What changed since ${date('2016')} and ${date('2020')}`,
      left: prose`Up to ${date('2020')}`,
      right: 'Since then',
      rows: [
        {
          topic: 'Markets',
          left: prose`The main source of food; ${quantity(officialMarkets400)} approved${cite(marketsChiefFoodSource, officialMarkets400)}`,
          right: prose`Trade almost stopped; informal business shrank${cite(informalCommerceShrank)}`,
        },
        {
          topic: 'Information',
          left: prose`Traders carried news and devices with their goods${cite(marketsCarryInformation)}`,
          right: prose`${quantity(foreignCultureLaws)} against foreign culture${cite(foreignCultureLaws)}`,
        },
        {
          topic: 'Leaving',
          left: prose`${quantity(arrivalsYearly, '2019')} reached the South in ${date('2019')}${cite(arrivalsYearly)}`,
          right: prose`${quantity(arrivalsYearly)} in ${date('2024')}${cite(arrivalsYearly)}`,
        },
        {
          topic: 'China',
          left: prose`Trade: ${quantity(tradeHalfGdpOecd)} of the economy, in one estimate${cite(tradeHalfGdpOecd)}`,
          right: prose`Exports to China: ${quantity(exportsToChinaFell2017)} in ${date('2017')}${cite(exportsToChinaFell2017)}`,
        },
        {
          topic: 'Economy',
          left: prose`Growth of ${quantity(growth2016)} in ${date('2016')}, an estimate${cite(growth2016)}`,
          right: prose`Growth of ${quantity(growth2024)} in ${date('2024')}, an estimate${cite(growth2024)}`,
        },
      ],
    },
    {
      section: 'figure',
      headline: 'The three pillars at a glance',
      figure: {
        figure: 'gauges',
        title: 'Claims in the evidence that speak for strain and for steadiness, counted and not weighed',
        pillars,
      },
    },
    {
      section: 'know',
      know: [
        prose`Border sealed, fences longer${cite(borderClosure2020, borderFences)}`,
        prose`The leader was in office in ${date('2025-08')}${cite(leaderInOffice2025)}`,
        prose`South Korea counted ${quantity(arrivalsTotal)} by ${date('2024')}${cite(arrivalsTotal)}`,
      ],
      unknown: [
        'What people earn and think',
        'Whether those who left resemble those who stayed',
        'How much money reaches elites',
      ],
      think: [
        prose`Security still holds${cite(securityStillEffective)}`,
        prose`The congress of ${date('2016')} consolidated the leader, analysts say${cite(mayCongressHeld)}`,
        'Inside reports share origins',
      ],
    },
    { section: 'scenarios', headline: 'Outlook: a baseline and three alternatives', scenarios: futures },
    {
      section: 'watch',
      headline: 'Signposts to watch',
      indicators: signposts,
      changes: [
        'A survey of recent leavers shows access to media as before the closure',
        'Security officers refuse orders, verified by more than one source',
        'A patron withdraws and elites go unpaid',
      ],
    },
    {
      section: 'options',
      headline: 'Options and their price; none is a recommendation',
      options: [supportInformation, seekEnforcement, supportLeavers, investInEvidence],
    },
    { section: 'legend' },
    { section: 'sources' },
  ],
});
