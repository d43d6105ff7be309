// What the class gets on paper. Answers stand in the teacher's notes.
import { cite, date, type defineAudience, name, prose, quantity, strong } from 'groundswell';
import { choiJinWook, ishimaruJiro } from '../../actors/observers.ts';
import { borderClosure2020, foreignCultureLaws } from '../../claims/border.ts';
import { unInterviews } from '../../claims/corruption.ts';
import { usbAccess81 } from '../../claims/devices.ts';
import { crisisChainForecast } from '../../claims/forecasts-economy.ts';
import { choiCollapseForecast, goneByJuneForecast } from '../../claims/forecasts-leadership.ts';
import { microSurveySample, testimonySelective } from '../../claims/limits.ts';
import { everydayResistanceReading, marketIncome } from '../../claims/markets.ts';
import { arrivalsTotal } from '../../claims/outflow.ts';
import { thirdGenerationRule } from '../../claims/readers.ts';
import { defectionOf13 } from '../../claims/restaurant-case.ts';
import {
  commissionFoundTooLittle,
  lawyersCalledItAbduction,
  managerSaysPressed,
  rapporteurSawDeceit,
  restaurantInNingbo,
} from '../../claims/restaurant-case-later.ts';
import { sanctionsAsCause } from '../../claims/restaurant-inferences.ts';
import { assassinationRumour } from '../../claims/rumours.ts';
import { horizontalTrust } from '../../drivers/horizontal-trust.ts';
import { currencyExchanged, economyBreaksDown } from '../../events/before-2016.ts';
import { borderSealed, lawsAgainstForeignCulture } from '../../events/since-2017.ts';
import { restaurantStaffArrive, riReappears, riReportedPurged } from '../../events/year-2016.ts';
import {
  bribeBothWays,
  isTradeResistance,
  leaversAndStayers,
  lessonOf2009,
  measureLoyalty,
  sanctionsCauseDefection,
  watchingTwoWays,
  whatChanged2020,
  whenIsTestimonyProof,
  whichClaimToDrop,
  whichPillarFirst,
  whyExpectCollapse,
} from '../../questions.ts';
import { coreClass, informants, inminban } from '../../terms/control.ts';
import { purge, sanctionsTerm } from '../../terms/elite.ts';
import {
  brokerNetwork,
  corruption,
  currencyRedenomination,
  donju,
  famineTerm,
  jangmadang,
  jangmadangGeneration,
  rations,
} from '../../terms/livelihood.ts';
import { collapse, microSurvey } from '../../terms/reading.ts';
import { legitimacy, propaganda, refugeeAndDefector } from '../../terms/society.ts';
import {
  borderLesson,
  briberyLesson,
  controlLesson,
  famineLesson,
  generationLesson,
  informationLesson,
  leavingLesson,
  marketLesson,
  patronageLesson,
  trustLesson,
} from './lessons.ts';

type Sections = NonNullable<Parameters<typeof defineAudience>[0]['briefing']>;

/** Ordered as a lesson goes: what happened first, what to weigh up last. */
export const discussion = [
  lessonOf2009,
  whatChanged2020,
  bribeBothWays,
  watchingTwoWays,
  leaversAndStayers,
  whyExpectCollapse,
  isTradeResistance,
  whichPillarFirst,
  whenIsTestimonyProof,
  sanctionsCauseDefection,
  measureLoyalty,
  whichClaimToDrop,
];

export const handout: Sections = [
  { section: 'cover' },
  {
    section: 'text',
    headline: 'What you will learn',
    points: [
      'Explain eight things that change North Korea from below, and two that hold it back.',
      'Tell a fact, a view, a forecast and a rumour apart.',
      'Ask of every number who was asked, when, and how many.',
      'Judge what a source can know.',
    ],
  },
  {
    section: 'cards',
    headline: 'Words to think with',
    cards: [
      {
        title: 'Legitimation',
        text: 'The first pillar. People accept the rule, from belief or thanks.',
      },
      {
        title: 'Repression',
        text: 'The second pillar. The rule watches, threatens and punishes.',
      },
      {
        title: 'Co-optation',
        text: 'The third pillar. The rule binds people with goods and posts.',
      },
      {
        title: 'Driver of change',
        text: 'A thing that pushes for change or against it.',
      },
      {
        title: 'Everyday resistance',
        text: prose`Breaking rules quietly, day by day. Some see it in the markets.${cite(everydayResistanceReading)}`,
      },
      {
        title: 'Evidence',
        text: 'What we can show, with its sources.',
      },
    ],
  },
  {
    section: 'figure',
    headline: prose`From the famine of ${date('199X')} to closed borders`,
    figure: {
      figure: 'timeline',
      title: 'What happened, and what was later corrected',
      events: [
        economyBreaksDown,
        currencyExchanged,
        riReportedPurged,
        restaurantStaffArrive,
        riReappears,
        borderSealed,
        lawsAgainstForeignCulture,
      ],
    },
  },
  famineLesson,
  marketLesson,
  informationLesson,
  borderLesson,
  briberyLesson,
  trustLesson,
  {
    section: 'figure',
    headline: 'Draw it: causes and effects',
    support:
      'Asserted: said outright. Hedged: said with a “may”. Contested: somebody disagrees. Draw a map of another lesson.',
    figure: {
      figure: 'causal-map',
      title: 'What the sources say about trust between people',
      driver: horizontalTrust,
    },
  },
  generationLesson,
  leavingLesson,
  controlLesson,
  patronageLesson,
  {
    section: 'compare',
    headline: 'Case study: one event, told four times',
    topics: 'When',
    left: 'What was said',
    right: 'Who said it, and what is missing',
    rows: [
      {
        topic: prose`${date('2016-04')}`,
        left: prose`${quantity(defectionOf13)} left a restaurant in Ningbo, China, and came to the South.${cite(defectionOf13, restaurantInNingbo)}`,
        right: prose`News reports and a ministry in Seoul, days before an election.${cite(restaurantInNingbo)} A blog named sanctions as the cause.${cite(sanctionsAsCause)}`,
      },
      {
        topic: prose`${date('2018-05')}`,
        left: prose`The restaurant’s manager said that the South’s secret service had pressed him.${cite(managerSaysPressed)}`,
        right: 'The manager. He speaks for himself alone.',
      },
      {
        topic: prose`${date('2018-07')}`,
        left: prose`Some of the workers seemed to have been deceived.${cite(rapporteurSawDeceit)}`,
        right: 'A UN expert. He says “some”, not “all”.',
      },
      {
        topic: prose`${date('2019-09')}`,
        left: prose`There was too little proof that they were forced.${cite(commissionFoundTooLittle)} Lawyers called it an abduction.${cite(lawyersCalledItAbduction)}`,
        right: prose`A commission in the South, with papers missing, and lawyers from several countries.${cite(commissionFoundTooLittle)}`,
      },
    ],
  },
  {
    section: 'figure',
    headline: 'Reading numbers: who was asked',
    figure: {
      figure: 'people',
      title: 'Nearly all their income came from the market',
      claim: marketIncome,
    },
    support: prose`The survey asked ${quantity(microSurveySample)}.${cite(microSurveySample)} They were not drawn by lot: a convenience sample tells about them, not about a country. Another share: of people who had left, ${quantity(usbAccess81)} had been able to use a USB stick.${cite(usbAccess81)} The base is how many were asked. Who is in this figure, and who is not?`,
  },
  {
    section: 'compare',
    headline: 'Reading sources: what each kind can know',
    topics: 'Source',
    left: 'What it is good for',
    right: 'What to watch out for',
    rows: [
      {
        topic: 'An aid group’s page',
        left: 'It knows many people who left.',
        right: 'It supports people who left and hopes for change.',
      },
      {
        topic: 'A blog post',
        left: 'It gathers many reports in one place.',
        right: 'Its author argues for a policy and relays a few unnamed people.',
      },
      {
        topic: 'A reader’s comment',
        left: 'It shows what some people think.',
        right: prose`It may offer no evidence: third rulers fail, one says.${cite(thirdGenerationRule)}`,
      },
      {
        topic: 'A UN report',
        left: prose`It rests on ${quantity(unInterviews)}.${cite(unInterviews)}`,
        right: 'Most were with women from the north-east.',
      },
      {
        topic: 'An official count',
        left: prose`It counts who arrives: ${quantity(arrivalsTotal)} by ${date('2024')}.${cite(arrivalsTotal)}`,
        right: 'It does not see those who stay or who live in China.',
      },
      {
        topic: 'One person’s story',
        left: 'It shows what somebody lived through.',
        right: prose`One story; some well-known ones were changed later.${cite(testimonySelective)}`,
      },
    ],
  },
  {
    section: 'cards',
    headline: 'Fact, view, forecast, rumour',
    cards: [
      {
        title: 'A fact',
        text: prose`The border was sealed in early ${date('2020')}, and ${quantity(foreignCultureLaws)} followed.${cite(borderClosure2020, foreignCultureLaws)}`,
      },
      {
        title: 'A view',
        text: prose`Trade is quiet, daily resistance.${cite(everydayResistanceReading)} Or do people just earn a living?`,
      },
      {
        title: 'A forecast',
        text: 'It says what will happen. Ask by when, and how we would notice.',
      },
      {
        title: 'A rumour',
        text: prose`In ${date('2016-04')} some spoke of an attempt on the leader’s life. ${name(ishimaruJiro)} of Asia Press doubted it.${cite(assassinationRumour)} What would you ask before you pass it on?`,
      },
    ],
  },
  {
    section: 'text',
    headline: 'Forecast lab: can this be scored?',
    body: [
      prose`${strong('One.')} ${name(choiJinWook)}, head of the Korea Institute for National Unification, said in ${date('2016-03')} that collapse was coming.${cite(choiCollapseForecast)} Experts thought that pressure on trade would bring an economic and then a political crisis.${cite(crisisChainForecast)} ${strong('Two.')} A reader of the blog said in ${date('2016-04')} that the leader would be gone by ${date('2016-06')}.${cite(goneByJuneForecast)}`,
    ],
    points: [
      'Rewrite each as a question that yes or no can answer, with a day by which it is settled.',
      'Say how likely you would have called it, from nought to one.',
      'Your score: one for yes or nought for no, less your number, times itself. Nought is perfect, one is quite wrong. This is the Brier score.',
    ],
  },
  { section: 'questions', headline: 'Twelve questions to discuss', questions: discussion },
  {
    section: 'words',
    headline: 'Glossary',
    terms: [
      brokerNetwork,
      collapse,
      coreClass,
      corruption,
      currencyRedenomination,
      donju,
      famineTerm,
      informants,
      inminban,
      jangmadang,
      jangmadangGeneration,
      legitimacy,
      microSurvey,
      propaganda,
      purge,
      rations,
      refugeeAndDefector,
      sanctionsTerm,
    ],
  },
  { section: 'sources', headline: 'Sources and further reading', addresses: 'whole' },
];
