import { cite, date, defineAudience, prose, quantity, withoutUnit } from 'groundswell';
import { restaurantCaseCheck } from '../checks/restaurant-case.ts';
import { famineDeathEstimates } from '../claims/famine.ts';
import { choiCollapseForecast, gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import { outsideImpact83 } from '../claims/information.ts';
import { marketIncome } from '../claims/markets.ts';
import { arrivalsTotal, arrivalsYearly } from '../claims/outflow.ts';
import { remittanceSurvey2022 } from '../claims/remittances.ts';
import { defectionOf13 } from '../claims/restaurant-case.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { passengerTrains2026 } from '../claims/since-2020/border.ts';
import { reelected2026 } from '../claims/since-2020/congress.ts';
import { riceFebruary2026 } from '../claims/since-2020/currency.ts';
import { broadcastHours2025 } from '../claims/since-2020/information.ts';
import { executionsForDistributing2025 } from '../claims/since-2020/laws.ts';
import { armsShipped2025, russiaTreaty2024 } from '../claims/since-2020/russia.ts';
import { paidBribes, sawForeignVideo } from '../claims/since-2020/surveys.ts';
import { trade2025 } from '../claims/since-2020/trade.ts';
import { watchOnDefectorFamilies } from '../claims/surveillance.ts';
import { riYongGilCorrection } from '../corrections.ts';
import { borderSealed, commissionReports } from '../events/since-2017.ts';
import { ninthCongressMeets, trainsReturn } from '../events/since-2022.ts';
import { restaurantStaffArrive, riReappears, riReportedPurged } from '../events/year-2016.ts';
import { stateSecurityDepartment } from '../terms/control.ts';
import { refugeeAndDefector } from '../terms/society.ts';

export const journalist = defineAudience({
  id: 'journalist',
  name: 'Journalists',
  line: 'Fact sheet for journalists',
  subtitle: 'Numbers and how to say them, what is disputed or corrected, and who told it first',
  gallery: {
    order: 4,
    briefing: {
      name: 'Fact sheet',
      purpose: 'Journalists on deadline: what to say, what not to, and whose voice it is.',
    },
  },
  numbers: 'counts-first',
  linkedData: 'claim-review',
  margins: 'narrow',
  budgets: { pages: 2, words: 1700 },
  briefing: [
    { section: 'cover', headline: 'Say who was counted' },
    {
      section: 'text',
      headline: prose`What is new, checked to ${date('2026-03')}`,
      points: [
        prose`Goods cross the Chinese border again: trade was ${quantity(trade2025)} in ${date('2025')}, and passenger trains have run since ${date('2026-03-12')}. People do not: ${quantity(arrivalsYearly)} reached the South in ${date('2025')}.${cite(trade2025, passengerTrains2026, arrivalsYearly)}`,
        prose`Russia is the patron: a treaty in force since ${date('2024-12')}, ${quantity(armsShipped2025)} of munitions.${cite(russiaTreaty2024, armsShipped2025)}`,
        prose`Foreign broadcasts fell from ${withoutUnit(quantity(broadcastHours2025, 'before'))} to ${quantity(broadcastHours2025)} in ${date('2025')}.${cite(broadcastHours2025)} The party re-elected Kim Jong Un on ${date('2026-02-22')}.${cite(reelected2026)}`,
        prose`Say that people were executed for distributing foreign media, as the UN did in ${date('2025-09')}; “for watching” it did not say.${cite(executionsForDistributing2025)}`,
      ],
    },
    {
      section: 'numbers',
      headline: 'Numbers you can use, and how to say them',
      rows: [
        {
          claim: marketIncome,
          say: prose`In a ${date('2016')} survey inside the country, ${quantity(marketIncome)} said nearly all their income came from the market.`,
          avoid: 'A share of all North Koreans: the sample was tiny, and not drawn by lot.',
        },
        {
          claim: outsideImpact83,
          say: prose`In the same survey, ${quantity(outsideImpact83)} said that things from outside mattered more than what their government decided.`,
          avoid: 'This number for the next one: two questions happen to give the same share.',
        },
        {
          claim: sawForeignVideo,
          say: prose`Of people who left between ${date('2016')} and ${date('2020')}, ${quantity(sawForeignVideo)} had seen video from outside.`,
          avoid: 'A share of the country, or of today. Hardly anybody has left since.',
        },
        {
          claim: paidBribes,
          say: prose`Of the same leavers, ${quantity(paidBribes)} had paid bribes.`,
          avoid: prose`A rise in bribery as such: those who left before ${date('2000')} were asked about another time.`,
        },
        {
          claim: arrivalsTotal,
          say: prose`South Korea had counted ${quantity(arrivalsTotal)} by the end of ${date('2025')}; ${quantity(arrivalsYearly)} came in that year.${cite(arrivalsYearly)}`,
          avoid: prose`Escapes in ${date('2025')}: many had lived in China for years.`,
        },
        {
          claim: famineDeathEstimates,
          say: prose`Demographers’ studies put the dead of the famine at ${withoutUnit(quantity(famineDeathEstimates, 'spoorenberg-schwekendiek'))} at the low end, at ${withoutUnit(quantity(famineDeathEstimates, 'goodkind-west'))} at the high end.`,
          avoid: prose`A single number without its author, least of all ${quantity(famineDeathEstimates, 'early-aid-groups')}: that was an early guess.`,
        },
        {
          claim: riceFebruary2026,
          say: prose`Daily NK reported rice at ${quantity(riceFebruary2026)} in Pyongyang on ${date('2026-02-01')}.`,
          avoid: 'Three times dearer than before: in dollars rice became cheaper.',
        },
        {
          claim: remittanceSurvey2022,
          say: prose`In ${date('2022')}, ${quantity(remittanceSurvey2022)} in an NKDB survey had sent money home that year.`,
          avoid: 'Fifteen million dollars a year: where that figure comes from was not found.',
        },
      ],
    },
    {
      section: 'events',
      headline: 'Timeline, with what was corrected',
      events: [
        riReportedPurged,
        restaurantStaffArrive,
        riReappears,
        commissionReports,
        borderSealed,
        ninthCongressMeets,
        trainsReturn,
      ],
    },
    {
      section: 'words',
      headline: 'Words and style',
      terms: [refugeeAndDefector, stateSecurityDepartment],
      usage: true,
    },
    {
      section: 'disputes',
      headline: 'Disputed, corrected, doubted',
      rows: [
        { topic: 'The restaurant staff', claim: defectionOf13, check: restaurantCaseCheck },
        { topic: 'A general’s return', correction: riYongGilCorrection },
        { topic: 'A reported plot', claim: assassinationRumour },
      ],
    },
    {
      section: 'scorecard',
      headline: 'Forecasts, and what came of them',
      forecasts: [gauseMarginalisedForecast, choiCollapseForecast],
    },
    {
      section: 'origins',
      headline: 'How many independent voices stand behind it',
      rows: [
        { topic: 'Income from the market', claims: [marketIncome] },
        { topic: prose`Families of leavers watched, ${date('2016')}`, claims: [watchOnDefectorFamilies] },
        { topic: 'Arrivals in the South', claims: [arrivalsTotal, arrivalsYearly] },
        { topic: 'The rumour of an attempt', claims: [assassinationRumour] },
      ],
      note: 'Outlets repeating one report count once. So do sources that a text does not distinguish.',
    },
    { section: 'sources' },
  ],
});
