// Fourteen slides for a class, in the order of the handout.
import { cite, date, type defineAudience, prose, quantity } from 'groundswell';
import { borderClosure2020, borderFences, crossersBringKnowledge } from '../../claims/border.ts';
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
import { hourlyReporting, officersGrumble, watchOnDefectorFamilies } from '../../claims/surveillance.ts';
import { complicityBuildsTrust, informerNetwork, shimonHuhGroupViewing } from '../../claims/trust.ts';
import { currencyExchanged, economyBreaksDown } from '../../events/before-2016.ts';
import { borderSealed, lawsAgainstForeignCulture } from '../../events/since-2017.ts';
import { restaurantStaffArrive, riReportedPurged } from '../../events/year-2016.ts';
import { bribeBothWays, isTradeResistance, whatChanged2020, whenIsTestimonyProof } from '../../questions.ts';
import { briberyLesson, famineLesson, generationLesson, informationLesson } from './lessons.ts';

type Sections = NonNullable<Parameters<typeof defineAudience>[0]['deck']>;

export const slides: Sections = [
  { section: 'cover' },
  {
    section: 'cards',
    kicker: 'Words to think with',
    headline: 'Three pillars hold a rule up, and drivers push against them',
    cards: [
      { title: 'Legitimation', text: 'People accept the rule: they believe in it or are thankful.' },
      { title: 'Repression', text: 'The rule makes refusal costly: it watches and punishes.' },
      { title: 'Co-optation', text: 'The rule ties people to itself with goods and posts.' },
      { title: 'Driver of change', text: 'A thing that pushes for change or against it.' },
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
    figure: { figure: 'people', title: 'Nearly all their income came from the market', claim: marketIncome },
    support: prose`The survey asked ${quantity(microSurveySample)}, and nobody drew them by lot. It tells about them, not about a country.${cite(microSurveySample)}`,
  },
  informationLesson,
  {
    section: 'text',
    kicker: 'The border',
    headline: 'Since the border closed, few people reach the South',
    figure: {
      figure: 'bars',
      title: 'People from the North who reached South Korea',
      rows: [
        { label: prose`${date('2009')}`, claim: arrivalsYearly, key: '2009' },
        { label: prose`${date('2019')}`, claim: arrivalsYearly, key: '2019' },
        { label: prose`${date('2021')}`, claim: arrivalsYearly, key: '2021' },
        { label: prose`${date('2024')}`, claim: arrivalsYearly },
      ],
      note: 'A South Korean count, without those in China.',
    },
    points: [
      prose`People who had been in China told others what they saw${cite(crossersBringKnowledge)}`,
      prose`In early ${date('2020')} the border was sealed, and fences grew${cite(borderClosure2020, borderFences)}`,
      prose`Many who left keep in touch with their families${cite(familyContact)}`,
    ],
  },
  briberyLesson,
  {
    section: 'account',
    kicker: 'Trust',
    headline: 'Breaking rules together builds trust',
    claim: shimonHuhGroupViewing,
    points: [
      prose`Informers watch people in daily life${cite(informerNetwork)}`,
      prose`Breaking a rule together is said to make people trust each other${cite(complicityBuildsTrust)}`,
      prose`People speak a little more freely, but only with those they trust${cite(privateCriticismOnly)}`,
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
        right: prose`Few arrive: ${quantity(arrivalsYearly)} came in ${date('2024')}${cite(arrivalsYearly)}`,
      },
    ],
  },
  {
    section: 'compare',
    kicker: 'Case study',
    headline: 'One event was told in four ways, and it is still disputed',
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
        left: prose`The South’s secret service had pressed him${cite(managerSaysPressed)}`,
        right: 'The restaurant’s manager',
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
