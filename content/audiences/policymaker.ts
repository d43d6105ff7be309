import { cite, date, defineAudience, prose, quantity, withoutUnit } from 'groundswell';
import { borderFences, foreignCultureLaws } from '../claims/border.ts';
import { growth2020, growth2024 } from '../claims/economy.ts';
import { marketIncome } from '../claims/markets.ts';
import { stateTaxesMarkets } from '../claims/markets-and-state.ts';
import { arrivalsYearly } from '../claims/outflow.ts';
import { needsHardCurrency } from '../claims/patronage.ts';
import { arrivals2010To2016, arrivalsFurther } from '../claims/since-2020/arrivals.ts';
import { passengerTrains2026 } from '../claims/since-2020/border.ts';
import { successorStage2026 } from '../claims/since-2020/congress.ts';
import { armsBehindGrowth2024 } from '../claims/since-2020/growth.ts';
import { broadcastHours2025 } from '../claims/since-2020/information.ts';
import { grainLaw2022, grainShops2024, officialMarkets2018 } from '../claims/since-2020/markets.ts';
import { armsShipped2025, russiaPaysInKind2025, russiaTreaty2024 } from '../claims/since-2020/russia.ts';
import { cryptoStolen2025, panelVetoed2024 } from '../claims/since-2020/sanctions.ts';
import { informalIncome, paidBribes, sawForeignVideo } from '../claims/since-2020/surveys.ts';
import { trade2019, trade2021, trade2025 } from '../claims/since-2020/trade.ts';
import { warheads2025 } from '../claims/since-2020/weapons.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { tradeWithChina } from '../figures/border.ts';
import { foreignMediaAccess } from '../indicators/beliefs.ts';
import { arrivalsInSouth } from '../indicators/control.ts';
import { eliteDefection, seniorPurges } from '../indicators/elite.ts';
import { staplePrices } from '../indicators/livelihood.ts';
import { tradeVolumeWithChina } from '../indicators/revenue.ts';
import {
  informationCut,
  loyaltyBought,
  marketsTaxed,
  securityHolds,
  tradeWithoutPeople,
} from '../judgements.ts';
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
  tradeVolumeWithChina,
  arrivalsInSouth,
  foreignMediaAccess,
  staplePrices,
  eliteDefection,
  seniorPurges,
];
const futures = [closedControl, managedReturn, slowErosion, suddenBreak];
const options = [supportInformation, seekEnforcement, supportLeavers, investInEvidence];

const bottomLine = prose`Since ${date('2020')} three things have moved: goods cross the border again, Russia has become the patron, and voices from outside have fallen silent. Each helps the state to contain the pressure that markets and films had built up. Plan, through ${date('2028')}, for a state that contains pressure; watch the succession and the end of Russia’s war.`;
const whyNow = prose`Most of what is known of daily life dates from before ${date('2020')}. The UN’s watch over the sanctions and most foreign radio have gone since, and trains are back. Policies made for the earlier country need testing.${cite(panelVetoed2024, broadcastHours2025, passengerTrains2026)}`;

export const policymaker = defineAudience({
  id: 'policymaker',
  name: 'Policymakers',
  line: 'Briefing for policymakers',
  subtitle: 'What is changing North Korea from within, what holds it in place, and how sure we can be',
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
  margins: 'narrow',
  budgets: { pages: 2, slides: 10, words: 1000, minutes: 20 },
  deck: [
    {
      section: 'cover',
      headline: 'Plan for control, not for collapse',
      figure: {
        figure: 'crowd',
        title: 'One dot is one person from the North who reached South Korea',
        columns: [
          { label: prose`${date('2015')}`, claim: arrivals2010To2016, key: '2015' },
          { label: prose`${date('2016')}`, claim: arrivals2010To2016 },
          { label: prose`${date('2017')}`, claim: arrivalsFurther, key: '2017' },
          { label: prose`${date('2018')}`, claim: arrivalsFurther, key: '2018' },
          { label: prose`${date('2019')}`, claim: arrivalsYearly, key: '2019' },
          {
            label: prose`${date('2020')}`,
            claim: arrivalsYearly,
            key: '2020',
            strong: true,
            since: 'Border sealed, early in the year',
          },
          { label: prose`${date('2021')}`, claim: arrivalsYearly, key: '2021', strong: true },
          { label: prose`${date('2022')}`, claim: arrivalsFurther, strong: true },
          { label: prose`${date('2023')}`, claim: arrivalsYearly, key: '2023', strong: true },
          { label: prose`${date('2024')}`, claim: arrivalsYearly, key: '2024', strong: true },
          { label: prose`${date('2025')}`, claim: arrivalsYearly, strong: true },
        ],
      },
      notes: [
        prose`Say first to what day this was checked: nothing that was read is later than ${date('2026-03')}.`,
        'Say at the start what nobody has: a count of people inside the country that could be checked.',
        'Questions are welcome at any slide; the evidence behind each one is at hand.',
      ],
    },
    {
      section: 'bottom-line',
      kicker: 'The bottom line',
      headline: 'Pressure from below is real, and the state has more means to contain it than before',
      notes: [
        'Read the three movements aloud: goods, the patron, the voices. Each of them helps the state.',
        'Then say why now: policies that were made for the country of before need testing.',
        'If you keep one sentence: plan for a state that contains pressure. The next slides say how sure we are.',
      ],
      statement: bottomLine,
      whyNow,
    },
    {
      section: 'judgements',
      name: 'below',
      kicker: 'What we judge: pressure from below',
      headline: 'Markets are squeezed, outside voices are silent, and people hardly cross',
      minutes: 3,
      notes: [
        'Three judgements on what came from below. Read the middle column: by when, and what would show us wrong.',
        'Say why that matters: most forecasts on this country named no date, so nobody can say that they failed.',
        'Turn to those above: what holds the state up.',
      ],
      judgements: [marketsTaxed, informationCut, tradeWithoutPeople],
    },
    {
      section: 'judgements',
      name: 'above',
      kicker: 'What we judge: the hold from above',
      headline: 'Security holds; what pays for loyalty is the least certain part',
      from: 4,
      notes: [
        'The first of these rests on the UN, on laws and on an orderly congress; the second on few analysts and old sums.',
        'So what: do not plan on a break, and do not plan on the elite being paid for ever.',
      ],
      judgements: [securityHolds, loyaltyBought],
    },
    {
      section: 'figure',
      name: 'trade',
      kicker: 'The border',
      headline: prose`Goods cross the border again: trade with China is back near its level of ${date('2019')}`,
      notes: [
        prose`Follow the line: ${quantity(trade2019)} in ${date('2019')}, ${quantity(trade2021)} in ${date('2021')}, ${quantity(trade2025)} in ${date('2025')}.`,
        'This is recorded trade. Smuggling and probably oil are left out.',
        prose`Then the turn: people do not cross. ${quantity(arrivalsYearly)} reached the South in ${date('2025')}.`,
      ],
      figure: tradeWithChina,
      support: prose`Passenger trains have run again since ${date('2026-03')}, at first for officials. Yet ${quantity(arrivalsYearly)} reached the South in ${date('2025')}, after ${withoutUnit(quantity(arrivalsYearly, '2019'))} in ${date('2019')}.${cite(passengerTrains2026, arrivalsYearly)}`,
    },
    {
      section: 'driver',
      driver: outsideInformation,
      kicker: 'Outside information',
      headline: prose`Outside voices fell silent in ${date('2025')}, after laws and fences had already grown`,
      notes: [
        'Begin with the figure: hours of foreign broadcasting a day, before and after the cuts of one year.',
        'This was not the work of Pyongyang. Washington cut its broadcasters, and Seoul stopped its own radio and leaflets.',
        'If asked about today: nobody has measured what still gets in.',
      ],
      figure: {
        figure: 'bars',
        title: prose`Hours of foreign broadcasts to the North a day, ${date('2025')}`,
        rows: [
          { label: 'Before the cuts', claim: broadcastHours2025, key: 'before' },
          { label: 'After the cuts', claim: broadcastHours2025 },
        ],
      },
      points: [
        prose`${quantity(foreignCultureLaws)} of ${date('2020/2023')} set penalties up to death${cite(foreignCultureLaws)}`,
        prose`Fences in six border areas grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)} by ${date('2023')}${cite(borderFences)}`,
        prose`Of those who left in ${date('2016/2020')}, ${quantity(sawForeignVideo)} had seen outside video${cite(sawForeignVideo)}`,
      ],
    },
    {
      section: 'figure',
      name: 'hard-currency-patronage',
      kicker: 'The patron',
      headline: 'Russia is the new patron, and nobody knows what of it reaches the elite',
      notes: [
        'This is the least certain slide. That loyalty is bought rests on one analyst and one old year.',
        prose`What is documented is the trade: ${quantity(armsShipped2025)} of munitions, oil beyond the UN limit.`,
        prose`The one study that weighs both sides sees ${quantity(russiaPaysInKind2025)} coming back, in food and oil. Growth in ${date('2024')} is no proof that the elite was paid.`,
      ],
      figure: {
        figure: 'causal-map',
        title: 'How money is thought to reach the elite, and what cuts it',
        driver: hardCurrencyPatronage,
      },
      support: prose`A treaty binds the two since ${date('2024-12')}; ${quantity(armsShipped2025)} of munitions went to Russia.${cite(russiaTreaty2024, armsShipped2025)} Experts hold that power needs hard currency.${cite(needsHardCurrency)}`,
    },
    {
      section: 'figure',
      name: 'scenarios',
      kicker: 'Outlook',
      headline: prose`Four futures up to ${date('2028')}, and how we would notice each`,
      notes: [
        'None of the four is a forecast. The first is the baseline; the last would change most at once.',
        prose`The open border is no longer a future: it is where we stand in ${date('2026-03')}.`,
        'Ask which of them the plans of this house already cover.',
      ],
      figure: { figure: 'cone', title: 'A baseline, two alternatives and a wild card', scenarios: futures },
    },
    {
      section: 'watch',
      kicker: 'What to watch',
      headline: 'Six signals to watch, and three findings that would change our mind',
      notes: [
        'Go through the signals that this house can see for itself: customs data, the count of arrivals, lists in state media.',
        'Offer to set thresholds together with the reader; ours stand in the briefing.',
        'End the slide on what would change our mind.',
      ],
      indicators: signposts,
      changes: [
        'A survey of recent leavers shows access to media as before the closure',
        'Security officers refuse orders, verified by more than one source',
        'Russia stops buying, and elites go unpaid',
      ],
    },
    {
      section: 'options',
      kicker: 'What can be done',
      headline: 'Every option has a price, and somebody inside the country pays that of the first',
      notes: [
        'None of them is a recommendation. Read the shaded column aloud: the price.',
        'Who acts, with what and when are our proposals, for this house to change.',
        'The last is the cheapest: it tests half of what was said today.',
      ],
      options,
    },
  ],
  backup: [
    {
      section: 'figure',
      name: 'markets',
      kicker: 'Markets',
      headline: prose`${quantity(marketIncome)} inside the country earned nearly all they had in the market`,
      notes: [
        prose`Say the count, never a share alone: ${quantity(marketIncome)}, in ${date('2016')}.`,
        'Each figure stands for one person who was asked. The sample was one of convenience, so it tells nothing of the whole country.',
        prose`The larger base agrees: people who left by ${date('2020')} put ${quantity(informalIncome)} of family income down as informal, and ${quantity(paidBribes)} had paid bribes.`,
      ],
      figure: {
        figure: 'people',
        title: prose`Asked inside the country in ${date('2016')}: nearly all income came from the market`,
        claim: marketIncome,
      },
      support: prose`The state taxes ${quantity(officialMarkets2018)}, counted in ${date('2018')}. Since ${date('2022-12')} it has sold grain itself, in ${quantity(grainShops2024)}.${cite(officialMarkets2018, stateTaxesMarkets, grainLaw2022, grainShops2024)}`,
    },
    {
      section: 'matrix',
      kicker: 'Where pressure meets the pillars',
      headline: 'As we read it, repression holds; belief and the ties of the elite take the pressure',
      notes: [
        'Read down the columns, not along the rows: the question is which pillar carries the weight.',
        'Say that the cells are our assessment. Nobody has measured them.',
        'Hatched cells steady the state; a cell that says both ways is the one to discuss.',
      ],
      drivers,
      pillars,
      note: 'The editors’ assessment, not a measurement. Six of seventeen drivers; all stand in the annex.',
    },
    { section: 'legend' },
    { section: 'sources', part: { number: 1, of: 5 } },
    { section: 'sources', headline: 'More sources', part: { number: 2, of: 5 } },
    { section: 'sources', headline: 'Still more sources', part: { number: 3, of: 5 } },
    { section: 'sources', headline: 'Further sources', part: { number: 4, of: 5 } },
    { section: 'sources', headline: 'The last sources', part: { number: 5, of: 5 } },
  ],
  briefing: [
    { section: 'cover', headline: 'The state has contained change from below' },
    {
      section: 'bottom-line',
      statement: bottomLine,
      whyNow,
    },
    {
      section: 'judgements',
      headline: prose`Markets squeezed, voices silenced: what we judge, to ${date('2026-03')}`,
      judgements: [marketsTaxed, informationCut, tradeWithoutPeople, securityHolds, loyaltyBought],
    },
    {
      section: 'compare',
      headline: 'Trade, arms and growth are back; the UN’s watch over sanctions is gone',
      topics: 'Where',
      left: 'Before',
      right: prose`By ${date('2026-03')}`,
      rows: [
        {
          topic: 'Border',
          left: prose`Sealed in ${date('2020')}; trade of ${quantity(trade2021)} in ${date('2021')}${cite(trade2021)}`,
          right: prose`Freight since ${date('2022')}, passengers since ${date('2026-03')}; ${quantity(trade2025)} in ${date('2025')}${cite(passengerTrains2026, trade2025)}`,
        },
        {
          topic: 'Sanctions',
          left: prose`Watched by experts of the UN${cite(panelVetoed2024)}`,
          right: prose`Monitoring ended by Russia in ${date('2024')}; ${quantity(cryptoStolen2025)} in crypto-currency stolen by ${date('2025-09')}${cite(panelVetoed2024, cryptoStolen2025)}`,
        },
        {
          topic: 'Economy',
          left: prose`${quantity(growth2020)} in ${date('2020')}, an estimate${cite(growth2020)}`,
          right: prose`${quantity(growth2024)} in ${date('2024')}, much of it arms for Russia${cite(growth2024, armsBehindGrowth2024)}`,
        },
        {
          topic: 'Weapons',
          left: prose`SIPRI: ${quantity(warheads2025, 'before')} warheads in ${date('2023')}${cite(warheads2025)}`,
          right: prose`SIPRI: ${quantity(warheads2025)} in ${date('2025-01')}${cite(warheads2025)}`,
        },
        {
          topic: 'Succession',
          left: prose`A daughter in training${cite(successorStage2026)}`,
          right: prose`Seoul’s service: the daughter is being designated (${date('2026-02')})${cite(successorStage2026)}`,
        },
      ],
    },
    {
      section: 'scenarios',
      headline: prose`Our baseline to ${date('2028')} is more of the same; three ways in which it may differ`,
      scenarios: futures,
    },
    {
      section: 'watch',
      headline: 'Four findings would change our mind',
      changes: [
        'Approved markets are shut, or trade in them is punished.',
        'Recent leavers report access to media as before the closure.',
        'Security officers refuse orders, verified by more than one source.',
        'Russia stops buying, and unpaid members of the elite leave.',
      ],
    },
    { section: 'options', headline: 'Each of four options has a price; none is a recommendation', options },
    { section: 'legend' },
    { section: 'sources' },
  ],
});
