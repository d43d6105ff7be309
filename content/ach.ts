// Analysis of competing hypotheses. The marks are the editors’ judgement; every score is computed from them.
import { date, defineAchMatrix, prose, quantity } from 'groundswell';
import { borderFences, foreignCultureLaws } from './claims/border.ts';
import { apologyReported2010, premierApologyReport } from './claims/currency.ts';
import { usbIllegal98 } from './claims/devices.ts';
import {
  economyFell2015,
  foodPricesSteady,
  growth2015,
  growth2016,
  growth2023,
  growth2024,
  ricePriceMarch2016,
} from './claims/economy.ts';
import { cadreLoyaltyForced, mayCongressHeld } from './claims/elites.ts';
import { securityStillEffective } from './claims/limits.ts';
import { marketIncome } from './claims/markets.ts';
import { officialMarkets400, stateTaxesMarkets } from './claims/markets-and-state.ts';
import { arrivalsYearly } from './claims/outflow.ts';
import { riYongGilReappeared } from './claims/removals.ts';
import { defectionOf13 } from './claims/restaurant-case.ts';
import { committeeRenewed2026, reelected2026 } from './claims/since-2020/congress.ts';
import {
  eliteArrivals2023,
  riArrived2023,
  thaeArrived2016,
  vicePremierDismissed2026,
} from './claims/since-2020/elite.ts';
import { broadcastHours2025 } from './claims/since-2020/information.ts';
import { grainLaw2022, grainShops2024 } from './claims/since-2020/markets.ts';
import { armsShipped2025, russiaTreaty2024, workersInRussia2025 } from './claims/since-2020/russia.ts';
import { trade2019, trade2025 } from './claims/since-2020/trade.ts';
import { hourlyReporting, watchOnDefectorFamilies } from './claims/surveillance.ts';
import {
  eliteFracture,
  erosionFromBelow,
  managedAdaptation,
  outsidePatronage,
  reconsolidation,
} from './hypotheses.ts';

export const whatHoldsMatrix = defineAchMatrix({
  id: 'what-holds',
  question: 'Which reading does the evidence speak against least?',
  hypotheses: [managedAdaptation, erosionFromBelow, eliteFracture, reconsolidation, outsidePatronage],
  note: 'The marks are the editors’ judgement and are to be reviewed. C: fits, CC: fits strongly, I: speaks against, II: speaks strongly against, N: says nothing.',
  rows: [
    {
      name: 'The state approves and taxes markets',
      claims: [officialMarkets400, stateTaxesMarkets],
      marks: {
        'managed-adaptation': 'CC',
        'erosion-from-below': 'C',
        'elite-fracture': 'I',
        reconsolidation: 'I',
        'outside-patronage': 'N',
      },
      why: 'A state that lives off markets has less need to crush them, and less reason to break.',
    },
    {
      name: prose`In a small survey, ${quantity(marketIncome)} live from the market`,
      claims: [marketIncome],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'C',
        'elite-fracture': 'N',
        reconsolidation: 'N',
        'outside-patronage': 'N',
      },
      why: 'It fits a state that contains markets as well as one that they wear down.',
    },
    {
      name: 'People who left kept banned media on USB sticks',
      claims: [usbIllegal98],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'C',
        'elite-fracture': 'N',
        reconsolidation: 'N',
        'outside-patronage': 'N',
      },
      why: 'It shows reach among those who left, before the border closed; it says nothing of the elite.',
    },
    {
      name: prose`The reported retreat after the currency measure of ${date('2009')}`,
      claims: [apologyReported2010, premierApologyReport],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'C',
        'elite-fracture': 'N',
        reconsolidation: 'I',
        'outside-patronage': 'N',
      },
      why: 'A state that gives way to anger adapts or erodes; it does not win control back.',
    },
    {
      name: prose`Security forces ruled out open challenge around ${date('2019')}`,
      claims: [securityStillEffective],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'Strong services make a near break unlikely; slow erosion can go on under them.',
    },
    {
      name: prose`Food prices held after the sanctions of ${date('2016')}`,
      claims: [foodPricesSteady, ricePriceMarch2016],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'N',
        'outside-patronage': 'C',
      },
      why: 'Markets or a neighbour kept supply going; the expected shock did not come.',
    },
    {
      name: 'Staff of a restaurant abroad reach the South (disputed)',
      claims: [defectionOf13],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'C',
        'elite-fracture': 'C',
        reconsolidation: 'N',
        'outside-patronage': 'N',
      },
      why: 'If it was free will it fits discontent; whether it was is disputed.',
    },
    {
      name: 'Officials say that loyalty is an act',
      claims: [cadreLoyaltyForced],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'C',
        'elite-fracture': 'C',
        reconsolidation: 'N',
        'outside-patronage': 'N',
      },
      why: 'It fits erosion and fracture alike, on the word of one anonymous contact.',
    },
    {
      name: 'Senior officials report every hour where they are',
      claims: [hourlyReporting],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'N',
        'elite-fracture': 'C',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'Watching can show fear or capacity, so it does not tell fracture from reconsolidation.',
    },
    {
      name: 'Families of those who left are watched more',
      claims: [watchOnDefectorFamilies],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'N',
        'elite-fracture': 'C',
        reconsolidation: 'CC',
        'outside-patronage': 'N',
      },
      why: 'One Free Korea read it as fear; it fits regained control at least as well.',
    },
    {
      name: prose`The economy shrank in ${date('2015')} and grew in ${date('2016')}`,
      claims: [economyFell2015, growth2015, growth2016],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'N',
        'outside-patronage': 'C',
      },
      why: 'The crisis that was to split the elite did not come in the year of the sanctions.',
    },
    {
      name: prose`The congress of ${date('2016-05')} was held in good order`,
      claims: [mayCongressHeld],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'II',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'A leadership about to break does not consolidate in public.',
    },
    {
      name: 'Ri Yong Gil, reported executed, reappears with party posts',
      claims: [riYongGilReappeared],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'The sign of a violent purge was half wrong.',
    },
    {
      name: 'New laws against foreign culture, and longer fences',
      claims: [foreignCultureLaws, borderFences],
      marks: {
        'managed-adaptation': 'I',
        'erosion-from-below': 'I',
        'elite-fracture': 'N',
        reconsolidation: 'CC',
        'outside-patronage': 'N',
      },
      why: 'They close what adaptation tolerates and erosion needs.',
    },
    {
      name: prose`Arrivals in the South fall to ${quantity(arrivalsYearly, '2021')} in ${date('2021')}`,
      claims: [arrivalsYearly],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'I',
        'elite-fracture': 'N',
        reconsolidation: 'CC',
        'outside-patronage': 'N',
      },
      why: 'Fewer leave where control of the border was won back.',
    },
    {
      name: prose`Growth returns in ${date('2023')} and ${date('2024')}`,
      claims: [growth2023, growth2024],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'II',
        reconsolidation: 'N',
        'outside-patronage': 'CC',
      },
      why: 'Growth came back while markets at home were squeezed; a patron would explain it. Whether the elite was paid it does not say.',
    },
    {
      name: 'Trade with China returns to its level of before the closure',
      claims: [trade2019, trade2025],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'N',
        'outside-patronage': 'CC',
      },
      why: 'It feeds the state and the markets; a leadership near its end would not be supplied so well.',
    },
    {
      name: 'Russia buys arms, soldiers and labour',
      claims: [russiaTreaty2024, armsShipped2025, workersInRussia2025],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'N',
        'elite-fracture': 'I',
        reconsolidation: 'N',
        'outside-patronage': 'CC',
      },
      why: 'It is what outside patronage means; it says nothing of how people are ruled.',
    },
    {
      name: 'The state takes grain back into its own shops',
      claims: [grainLaw2022, grainShops2024],
      marks: {
        'managed-adaptation': 'I',
        'erosion-from-below': 'N',
        'elite-fracture': 'N',
        reconsolidation: 'CC',
        'outside-patronage': 'N',
      },
      why: 'It wins ground back from markets, where adaptation would have left it to them.',
    },
    {
      name: 'Foreign broadcasts fall silent',
      claims: [broadcastHours2025],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'I',
        'elite-fracture': 'N',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'Less comes in, whoever caused it; erosion from below needs more.',
    },
    {
      name: 'A vice premier and over half of the Central Committee are replaced, at an orderly congress',
      claims: [vicePremierDismissed2026, committeeRenewed2026, reelected2026],
      marks: {
        'managed-adaptation': 'C',
        'erosion-from-below': 'N',
        'elite-fracture': 'II',
        reconsolidation: 'C',
        'outside-patronage': 'N',
      },
      why: 'A leader who replaces so many in public is not the one who is threatened.',
    },
    {
      name: 'Diplomats leave their posts for the South',
      claims: [thaeArrived2016, riArrived2023, eliteArrivals2023],
      marks: {
        'managed-adaptation': 'N',
        'erosion-from-below': 'C',
        'elite-fracture': 'C',
        reconsolidation: 'N',
        'outside-patronage': 'N',
      },
      why: 'It fits discontent at the top; ten in a year are few.',
    },
  ],
});
