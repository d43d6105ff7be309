// Fourteen slides for a class, in the order of the handout, and what a question may call for.
import { cite, date, type defineAudience, prose, quantity } from 'groundswell';
import { borderFences, crossersBringKnowledge } from '../../claims/border.ts';
import { famineDeathEstimates } from '../../claims/famine.ts';
import { crisisChainForecast } from '../../claims/forecasts-economy.ts';
import {
  choiCollapseForecast,
  congressEntrenchesForecast,
  congressLegitimacyForecast,
  gauseMarginalisedForecast,
  goneByJuneForecast,
} from '../../claims/forecasts-leadership.ts';
import { microSurveySample, privateCriticismOnly } from '../../claims/limits.ts';
import { everydayResistanceReading, marketIncome } from '../../claims/markets.ts';
import { arrivalsYearly, familyContact } from '../../claims/outflow.ts';
import { defectionOf13 } from '../../claims/restaurant-case.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
} from '../../claims/restaurant-case-later.ts';
import { passengerTrains2026, railFreightReturned2022 } from '../../claims/since-2020/border.ts';
import { hourlyReporting, officersGrumble, watchOnDefectorFamilies } from '../../claims/surveillance.ts';
import { complicityBuildsTrust, informerNetwork, shimonHuhGroupViewing } from '../../claims/trust.ts';
import { currencyExchanged, economyBreaksDown } from '../../events/before-2016.ts';
import { borderSealed, lawsAgainstForeignCulture } from '../../events/since-2017.ts';
import { restaurantStaffArrive, riReportedPurged } from '../../events/year-2016.ts';
import { arrivalsByYear } from '../../figures/border.ts';
import { bribeBothWays, isTradeResistance, whatChanged2020, whenIsTestimonyProof } from '../../questions.ts';
import { briberyLesson, famineLesson, generationLesson, informationLesson } from './lessons.ts';

type Sections = NonNullable<Parameters<typeof defineAudience>[0]['deck']>;

export const slides: Sections = [
  { section: 'cover', headline: 'What changes a country?' },
  {
    section: 'cards',
    kicker: 'Words to think with',
    headline: 'Three pillars hold a government up, and drivers push against them',
    cards: [
      { title: 'Legitimation', text: 'People accept their rulers: they believe in them or are grateful.' },
      { title: 'Repression', text: 'Rulers make refusal costly: they watch and punish.' },
      { title: 'Co-optation', text: 'Rulers tie people to themselves with goods and posts.' },
      { title: 'Driver of change', text: 'Anything that makes change more likely, or less.' },
      {
        title: 'Everyday resistance',
        text: prose`Breaking rules quietly. Some see it in the markets.${cite(everydayResistanceReading)}`,
      },
      { title: 'Evidence', text: 'What we can show, and from which source.' },
    ],
  },
  {
    section: 'figure',
    kicker: 'Timeline',
    headline: 'Some reports were corrected later',
    figure: {
      figure: 'timeline',
      title: 'What happened, and what was later corrected',
      events: [
        economyBreaksDown,
        currencyExchanged,
        riReportedPurged,
        restaurantStaffArrive,
        borderSealed,
        lawsAgainstForeignCulture,
      ],
    },
  },
  famineLesson,
  {
    section: 'figure',
    kicker: 'Reading numbers',
    headline: prose`${quantity(marketIncome)} lived almost only from the market`,
    figure: {
      figure: 'people',
      title: prose`Asked in ${date('2016')}: nearly all income came from the market`,
      claim: marketIncome,
    },
    support: prose`The survey asked ${quantity(microSurveySample)}, and nobody drew them by lot. It tells about them, not about a country.${cite(microSurveySample)}`,
  },
  informationLesson,
  {
    section: 'figure',
    kicker: 'The border',
    headline: 'Goods cross the border again, but few people do',
    figure: arrivalsByYear,
    support: prose`Fences grew, and trains came back in ${date('2022')} and ${date('2026')}.${cite(borderFences, railFreightReturned2022, passengerTrains2026)} People who had been in China told others what they saw${cite(crossersBringKnowledge)}; many who left keep in touch with their families.${cite(familyContact)}`,
  },
  briberyLesson,
  {
    section: 'account',
    kicker: 'Trust',
    headline: 'Breaking rules together builds trust',
    claim: shimonHuhGroupViewing,
    points: [
      prose`Informers watched people in daily life${cite(informerNetwork)}`,
      prose`Breaking a rule together is said to make people trust each other${cite(complicityBuildsTrust)}`,
      prose`Around ${date('2019')} people spoke more freely, but only with those they trusted${cite(privateCriticismOnly)}`,
    ],
  },
  generationLesson,
  {
    section: 'compare',
    kicker: 'The other side',
    headline: 'More watching can show fear, or strength',
    topics: 'What was reported',
    left: 'It may show fear',
    right: 'It may show strength',
    rows: [
      {
        topic: prose`Families of people who left were said to be watched more${cite(watchOnDefectorFamilies)}`,
        left: 'The state expects more to leave',
        right: 'It finds those who might',
      },
      {
        topic: prose`Top officials were said to report every hour where they were${cite(hourlyReporting)}`,
        left: 'The leader does not trust them',
        right: 'He can make them obey',
      },
      {
        topic: prose`Unnamed police officers were said to complain about long hours${cite(officersGrumble)}`,
        left: 'They are tired',
        right: 'They think that nobody would dare to act',
      },
      {
        topic: prose`Fences in six border areas grew to ${quantity(borderFences)}${cite(borderFences)}`,
        left: 'Without them, people would go',
        right: prose`Few arrive: ${quantity(arrivalsYearly)} came in ${date('2025')}${cite(arrivalsYearly)}`,
      },
    ],
  },
  {
    section: 'compare',
    kicker: 'Case study',
    headline: 'One event was told in five ways, and it is still disputed',
    topics: 'When',
    left: 'What was said',
    right: 'Who said it',
    rows: [
      {
        topic: prose`${date('2016-04')}`,
        left: prose`${quantity(defectionOf13)} left a restaurant abroad and came to the South${cite(defectionOf13)}`,
        right: 'News reports and a ministry in Seoul',
      },
      {
        topic: prose`${date('2018-05')}`,
        left: prose`The South’s secret service had pressed the manager${cite(managerSaysPressed)}`,
        right: 'The manager himself',
      },
      {
        topic: prose`${date('2018-07')}`,
        left: prose`Some of the workers seemed to have been deceived${cite(rapporteurSawDeceit)}`,
        right: 'A UN expert',
      },
      {
        topic: prose`${date('2019-09')}`,
        left: prose`Too little proof of force, with papers missing${cite(commissionFoundTooLittle)}`,
        right: 'The South’s human rights commission',
      },
      {
        topic: prose`${date('2019-09')}`,
        left: prose`The case was an abduction${cite(lawyersCalledItAbduction)}`,
        right: 'Lawyers from several countries',
      },
    ],
  },
  {
    section: 'scorecard',
    kicker: 'Forecast lab',
    headline: 'A forecast without a date can never be wrong',
    forecasts: [
      choiCollapseForecast,
      gauseMarginalisedForecast,
      crisisChainForecast,
      goneByJuneForecast,
      congressLegitimacyForecast,
      congressEntrenchesForecast,
    ],
  },
  {
    section: 'questions',
    kicker: 'To discuss',
    headline: 'Four questions to begin with',
    questions: [whatChanged2020, bribeBothWays, isTradeResistance, whenIsTestimonyProof],
  },
];

/** Slides behind the talk. */
export const backup: Sections = [
  {
    section: 'figure',
    kicker: 'Reading numbers',
    headline: 'Counts of the famine’s dead lie far apart',
    figure: {
      figure: 'dots',
      title: 'Deaths in the famine, by who counted',
      rows: [
        { label: 'Officials in the North', claim: famineDeathEstimates, key: 'officials' },
        {
          label: 'Spoorenberg and Schwekendiek',
          claim: famineDeathEstimates,
          key: 'spoorenberg-schwekendiek',
        },
        { label: 'Goodkind, West and Johnson', claim: famineDeathEstimates, key: 'goodkind-west-johnson' },
        { label: 'Goodkind and West', claim: famineDeathEstimates, key: 'goodkind-west' },
        { label: 'Early aid groups', claim: famineDeathEstimates, key: 'early-aid-groups' },
      ],
      note: 'A thick bar is a range; a dotted line with a stop is a highest number without a lowest.',
    },
  },
];
