import { cite, date, defineAudience, prose, quantity } from 'groundswell';
import { kimJongUn, riYongGil } from '../actors/leaders.ts';
import { dailyNk } from '../actors/media.ts';
import { choiJinWook, ishimaruJiro } from '../actors/observers.ts';
import { checkApology } from '../checks/markets.ts';
import { restaurantCaseCheck } from '../checks/restaurant-case.ts';
import { borderFences, foreignCultureLaws } from '../claims/border.ts';
import { apologyReported2010 } from '../claims/currency.ts';
import { usbAccess81 } from '../claims/devices.ts';
import { growth2023, growth2024, leaderInOffice2025, ricePriceMarch2016 } from '../claims/economy.ts';
import { famineDeathEstimates } from '../claims/famine.ts';
import { choiCollapseForecast, gauseMarginalisedForecast } from '../claims/forecasts-leadership.ts';
import { marketIncome, marketIncomeThreeQuarters } from '../claims/markets.ts';
import { arrivalsTotal, arrivalsYearly } from '../claims/outflow.ts';
import { remittances15m } from '../claims/remittances.ts';
import { defectionOf13 } from '../claims/restaurant-case.ts';
import { assassinationRumour } from '../claims/rumours.ts';
import { hourlyReporting, watchOnDefectorFamilies } from '../claims/surveillance.ts';
import { minerals40Exports } from '../claims/trade.ts';
import { riYongGilCorrection } from '../corrections.ts';
import { currencyExchanged, economyBreaksDown } from '../events/before-2016.ts';
import {
  borderSealed,
  commissionReports,
  lawsAgainstForeignCulture,
  managerSpeaks,
} from '../events/since-2017.ts';
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
    { section: 'cover' },
    {
      section: 'text',
      headline: prose`What is new, as of ${date('2026-11-22')}`,
      points: [
        prose`${quantity(foreignCultureLaws)} against foreign culture since ${date('2020-12')}; fences in six areas grew from ${quantity(borderFences, 'before')} to ${quantity(borderFences)}.${cite(foreignCultureLaws, borderFences)}`,
        prose`${quantity(arrivalsYearly)} reached the South in ${date('2024')}, after ${quantity(arrivalsYearly, '2019')} in ${date('2019')}, by the South’s official count.${cite(arrivalsYearly)}`,
        prose`The latest source read, of ${date('2025-08')}, has Kim Jong Un in office.${cite(leaderInOffice2025)}`,
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
          claim: usbAccess81,
          say: prose`Of people who had left and were surveyed, ${quantity(usbAccess81)} had been able to use a USB stick.`,
          avoid: 'A share of the country, or of today.',
        },
        {
          claim: arrivalsTotal,
          say: prose`South Korea had counted ${quantity(arrivalsTotal)} by the end of ${date('2024')}; ${quantity(arrivalsYearly)} came in that year.${cite(arrivalsYearly)}`,
          avoid: prose`Rising numbers. Arrivals peaked in ${date('2009')}, and those in China are not counted.${cite(arrivalsYearly)}`,
        },
        {
          claim: famineDeathEstimates,
          say: prose`Estimates of deaths in the famine run from ${quantity(famineDeathEstimates, 'officials')} to ${quantity(famineDeathEstimates, 'early-aid-groups')}.`,
          avoid: 'Any single number, without its author.',
        },
        {
          claim: growth2024,
          say: prose`The Bank of Korea estimates growth of ${quantity(growth2024)} in ${date('2024')}, after ${quantity(growth2023)} the year before.${cite(growth2023)}`,
          avoid: 'A figure of the North itself. It is an estimate from outside.',
        },
        {
          claim: ricePriceMarch2016,
          say: prose`Daily NK reported rice at ${quantity(ricePriceMarch2016)} in ${date('2016-03')}: in North Korean won.`,
          avoid: 'Won alone, or dollars without the rate you used.',
        },
        {
          claim: minerals40Exports,
          say: prose`A quotation without a named source puts minerals at ${quantity(minerals40Exports)} of export earnings.`,
          avoid: 'A trade figure. It has no source, and the blog adds “if correct”.',
        },
        {
          claim: remittances15m,
          say: prose`One estimate, without a source or a year, puts the money sent home at ${quantity(remittances15m)}.`,
          avoid: 'A fact. Where it comes from was not found.',
        },
      ],
    },
    {
      section: 'events',
      headline: 'Timeline, with what was corrected',
      events: [
        economyBreaksDown,
        currencyExchanged,
        riReportedPurged,
        restaurantStaffArrive,
        riReappears,
        managerSpeaks,
        commissionReports,
        borderSealed,
        lawsAgainstForeignCulture,
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
        { topic: prose`An apology in ${date('2010')}`, claim: apologyReported2010, check: checkApology },
        { topic: 'A reported plot', claim: assassinationRumour },
      ],
    },
    {
      section: 'scorecard',
      headline: 'Forecasts, and what came of them',
      forecasts: [gauseMarginalisedForecast, choiCollapseForecast],
    },
    {
      section: 'who',
      headline: 'Who is who, in one spelling',
      actors: [kimJongUn, riYongGil, choiJinWook, ishimaruJiro, dailyNk],
    },
    {
      section: 'origins',
      headline: 'How many independent voices stand behind it',
      rows: [
        { topic: 'Income from the market', claims: [marketIncome, marketIncomeThreeQuarters] },
        {
          topic: prose`More watching in ${date('2016')}`,
          claims: [watchOnDefectorFamilies, hourlyReporting],
        },
        { topic: 'Arrivals in the South', claims: [arrivalsTotal, arrivalsYearly] },
        { topic: 'The rumour of an attempt', claims: [assassinationRumour] },
      ],
      note: 'Those who pass on the same report count as one; so do several that one text does not tell apart.',
    },
    { section: 'sources', note: 'Embargo: none.' },
  ],
});
