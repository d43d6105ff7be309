// What this evidence does not tell us.
import { cite, date, defineGap, prose, quantity } from 'groundswell';
import { marketIncome } from './claims/markets.ts';
import { defectionOf13 } from './claims/restaurant-case.ts';
import { committeeRenewed2026 } from './claims/since-2020/congress.ts';
import { riReasons2024 } from './claims/since-2020/elite.ts';
import { armsBehindGrowth2024 } from './claims/since-2020/growth.ts';
import { insideSurvey2022 } from './claims/since-2020/private-surveys.ts';
import { oilFromRussia2024, russiaPaysInKind2025 } from './claims/since-2020/russia.ts';
import { trade2025 } from './claims/since-2020/trade.ts';
import { surveillanceSaturated } from './claims/surveillance.ts';
import { collectivePushback, foreignMediaAccess, publicCriticismCeiling } from './indicators/beliefs.ts';
import { arrivalsInSouth, securityFatigue, surveillanceScope } from './indicators/control.ts';
import { eliteDefection, loyaltyFundInflow, patronageSpend } from './indicators/elite.ts';
import { marketIncomeShare, rationDelivery, staplePrices } from './indicators/livelihood.ts';
import { sanctionsImplementation, tradeVolumeWithChina } from './indicators/revenue.ts';

export const leaversAndStayers = defineGap({
  id: 'leavers-and-stayers',
  question: prose`Do people who left resemble people who stayed?`,
  why: prose`Most accounts and surveys come from people who left. If they differ, shares among them say little of the country.`,
  how: prose`Ask how and where people were chosen, and compare surveys with the few made inside.`,
  indicators: [foreignMediaAccess, arrivalsInSouth],
});

export const insideToday = defineGap({
  id: 'inside-today',
  question: prose`What do people inside think and earn today?`,
  why: prose`Two small surveys inside were found: one of ${date('2016')}, and one of ${date('2022')} that reached ${quantity(insideSurvey2022)}.${cite(marketIncome, insideSurvey2022)}`,
  how: prose`A new survey inside, or interviews with people who left after ${date('2020')}.`,
  indicators: [marketIncomeShare, rationDelivery],
});

export const knowingAndActing = defineGap({
  id: 'knowing-and-acting',
  question: prose`Does knowing the outside world lead people to act?`,
  why: prose`Much of the case for change rests on that step, and nothing in the evidence measures it.`,
  how: prose`Verified reports of joint resistance, and what those who took part had seen or heard.`,
  indicators: [collectivePushback, foreignMediaAccess],
});

export const fearOrCapacity = defineGap({
  id: 'fear-or-capacity',
  question: prose`Does more watching show that the state is afraid, or that it is able?`,
  why: prose`The same reports were read as strain and could as well be strength.${cite(surveillanceSaturated)}`,
  how: prose`Reports on the workload and the orders of security agencies, over time and from more than one province.`,
  indicators: [surveillanceScope, securityFatigue],
});

export const eliteMood = defineGap({
  id: 'elite-mood',
  question: prose`How do officials judge their leader now?`,
  why: prose`Reports on their mood are from ${date('2016')} and anonymous. Since then one diplomat has told why he left, and posts changed hands in ${date('2026')}.${cite(riReasons2024, committeeRenewed2026)}`,
  how: prose`Accounts of officials who left, with dates; appearances and posts in state media.`,
  indicators: [eliteDefection],
});

export const moneyForLoyalty = defineGap({
  id: 'money-for-loyalty',
  question: prose`How much hard currency reaches the elite, and from where?`,
  why: prose`Money is held to be the main bond, but the one sum on record is for ${date('2012')}. What Russia pays is guessed, and nothing shows who gets it.${cite(russiaPaysInKind2025)}`,
  how: prose`Trade data on luxury goods, and reports of the eleven states that monitor sanctions.`,
  indicators: [loyaltyFundInflow, patronageSpend],
});

export const whatPatronsGive = defineGap({
  id: 'what-patrons-give',
  question: prose`How much do China and other patrons ease the pressure?`,
  why: prose`The Bank of Korea ties growth in ${date('2024')} to arms for Russia, and trade with China is back. How much oil, food or money comes in return is not counted.${cite(armsBehindGrowth2024, trade2025, oilFromRussia2024)}`,
  how: prose`Chinese customs data, national reports on sanctions, and prices inside the country.`,
  indicators: [tradeVolumeWithChina, sanctionsImplementation, staplePrices],
});

export const criticismToday = defineGap({
  id: 'criticism-today',
  question: prose`How much have people dared to say since the laws and fences that came after ${date('2020')}?`,
  why: prose`What the evidence says of talk and trust predates them.`,
  how: prose`Interviews with people who left after ${date('2020')}.`,
  indicators: [publicCriticismCeiling],
});

export const whatHappenedInNingbo = defineGap({
  id: 'what-happened-in-ningbo',
  question: prose`Why did the restaurant staff come to the South, and did all come freely?`,
  why: prose`Inferences about sanctions and loyalty were drawn from this case, and records are missing.${cite(defectionOf13)}`,
  how: prose`The missing records, and accounts that those concerned give freely and in safety.`,
  indicators: [eliteDefection],
});
