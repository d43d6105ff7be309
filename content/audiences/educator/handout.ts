// What the class gets on paper. Answers stand in the teacher's notes.
import { cite, date, type defineAudience, name, prose, quantity, strong } from 'groundswell';
import { choiJinWook, ishimaruJiro } from '../../actors/observers.ts';
import { borderClosure2020 } from '../../claims/border.ts';
import { unInterviews } from '../../claims/corruption.ts';
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
import { railFreightReturned2022 } from '../../claims/since-2020/border.ts';
import { currencyExchanged, economyBreaksDown } from '../../events/before-2016.ts';
import { borderSealed, lawsAgainstForeignCulture } from '../../events/since-2017.ts';
import { trainsReturn } from '../../events/since-2022.ts';
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
import { informants, inminban } from '../../terms/control.ts';
import { purge, sanctionsTerm } from '../../terms/elite.ts';
import {
  brokerNetwork,
  corruption,
  currencyRedenomination,
  jangmadang,
  jangmadangGeneration,
  rations,
} from '../../terms/livelihood.ts';
import { collapse } from '../../terms/reading.ts';
import { legitimacy, refugeeAndDefector } from '../../terms/society.ts';
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
import { mechanismTasks, numberTasks } from './tasks.ts';

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
  { section: 'cover', headline: 'What changes a country?' },
  {
    section: 'aims',
    lead: 'By the end of two lessons you can',
    aims: [
      { verb: 'Explain', what: 'what pushes for change, and what holds it back' },
      { verb: 'Sort', what: 'facts from views, forecasts and rumours' },
      { verb: 'Read', what: 'a number: who was asked, when, how many' },
      { verb: 'Judge', what: 'what a source can know' },
    ],
  },
  {
    section: 'figure',
    headline: prose`From the famine of ${date('199X')} to the trains of ${date('2026')}`,
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
        trainsReturn,
      ],
    },
  },
  famineLesson,
  {
    section: 'words',
    headline: 'Words you will meet',
    terms: [
      brokerNetwork,
      collapse,
      corruption,
      currencyRedenomination,
      informants,
      inminban,
      jangmadang,
      jangmadangGeneration,
      legitimacy,
      purge,
      rations,
      refugeeAndDefector,
      sanctionsTerm,
    ],
  },
  marketLesson,
  informationLesson,
  borderLesson,
  {
    section: 'cards',
    headline: 'As you read: fact, view, forecast, rumour',
    cards: [
      {
        title: 'A fact',
        text: prose`The border was sealed in early ${date('2020')}, and trains came back in ${date('2022')}.${cite(borderClosure2020, railFreightReturned2022)}`,
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
  briberyLesson,
  trustLesson,
  generationLesson,
  leavingLesson,
  {
    section: 'cards',
    headline: 'Three pillars hold up a government',
    cards: [
      {
        title: 'Legitimation',
        text: 'People accept their rulers, because they believe in them or are grateful to them.',
      },
      {
        title: 'Repression',
        text: 'Rulers watch, threaten and punish.',
      },
      {
        title: 'Co-optation',
        text: 'Rulers bind people to them with goods and posts.',
      },
    ],
  },
  controlLesson,
  patronageLesson,
  { section: 'worksheet', headline: 'Worksheet one: how change works', tasks: mechanismTasks },
  {
    section: 'text',
    headline: 'Forecast lab: can this be scored?',
    body: [
      prose`${strong('One.')} ${name(choiJinWook)}, head of the Korea Institute for National Unification, said in ${date('2016-03')} that collapse was coming.${cite(choiCollapseForecast)} ${strong('Two.')} A reader of One Free Korea said in ${date('2016-04')} that the leader would be gone by ${date('2016-06')}.${cite(goneByJuneForecast)}`,
    ],
    points: [
      'Turn each into a yes-or-no question with a deadline, and say how likely you would have called it, nought to one.',
      'Your score is (result − your number)². The result is one if it happened, nought if not. Nought is perfect. This is the Brier score.',
    ],
  },
  {
    section: 'compare',
    headline: 'Case study: one event, told in six voices',
    topics: 'When',
    left: 'What was said',
    right: 'Who said it, and what is missing',
    rows: [
      {
        topic: prose`${date('2016-04')}`,
        left: prose`${quantity(defectionOf13)} left a restaurant in Ningbo, China, and came to the South.${cite(defectionOf13, restaurantInNingbo)}`,
        right: prose`News reports and a ministry in Seoul, days before an election.${cite(restaurantInNingbo)} One Free Korea named sanctions as the cause.${cite(sanctionsAsCause)}`,
      },
      {
        topic: prose`${date('2018-05')}`,
        left: prose`The South’s secret service had pressed the manager, he said.${cite(managerSaysPressed)}`,
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
      title: prose`Asked inside the country in ${date('2016')}: nearly all income came from the market`,
      claim: marketIncome,
    },
    support: prose`The survey asked ${quantity(microSurveySample)}.${cite(microSurveySample)} They were not drawn by lot: a convenience sample tells about them, not about a country. The base is how many were asked.`,
  },
  {
    section: 'compare',
    headline: 'Reading sources: what each kind can know',
    topics: 'Source',
    left: 'What it is good for',
    right: 'What to watch out for',
    rows: [
      {
        topic: 'A page of Liberty in North Korea, an NGO',
        left: 'It supports refugees, and knows many of them.',
        right: 'It hopes that people change the country.',
      },
      {
        topic: 'The blog One Free Korea',
        left: 'It gathers reports, and names officials and scholars.',
        right: 'Its author argues for pressure; other voices have no name.',
      },
      {
        topic: 'A reader’s comment',
        left: 'It shows an opinion.',
        right: prose`It may offer no evidence: third rulers fail, one says.${cite(thirdGenerationRule)}`,
      },
      {
        topic: 'A UN report',
        left: prose`It rests on ${quantity(unInterviews)}.${cite(unInterviews)}`,
        right: 'Most were with women from the north-east.',
      },
      {
        topic: 'An official count',
        left: prose`It counts who arrives: ${quantity(arrivalsTotal)} by the end of ${date('2025')}.${cite(arrivalsTotal)}`,
        right: 'It does not see those who stay or who live in China.',
      },
      {
        topic: 'One person’s story',
        left: 'It shows what somebody lived through.',
        right: prose`Some well-known ones were changed later.${cite(testimonySelective)}`,
      },
    ],
  },
  {
    section: 'worksheet',
    headline: 'Worksheet two: read the numbers',
    tasks: numberTasks,
    from: 3,
  },
  { section: 'questions', headline: 'Twelve questions to discuss', questions: discussion },
  { section: 'sources', headline: 'Sources and further reading' },
];
