import { cite, date, defineAudience, prose } from 'groundswell';
import { whatHoldsMatrix } from '../ach.ts';
import {
  knowledgeBringsAction,
  leaversResembleStayers,
  moneyBindsElite,
  surveillanceMeansFear,
  trendsContinue,
} from '../assumptions.ts';
import { corruptionWeakensControl } from '../claims/corruption.ts';
import { economyFell2015 } from '../claims/economy.ts';
import { leaderFearsElite } from '../claims/elites.ts';
import { inminbanAltercations, noPayOrRations } from '../claims/extraction.ts';
import { eliteServedFirst, stateEconomyBreakdown } from '../claims/famine.ts';
import { militaryPartyFeudForecast } from '../claims/forecasts-unrest.ts';
import { microSurveySample, testimonySelective } from '../claims/limits.ts';
import { noCrossSubsidy } from '../claims/restaurant-inferences.ts';
import { insideSurvey2022 } from '../claims/since-2020/private-surveys.ts';
import { hourlyReporting, warReadinessOrder, watchOnDefectorFamilies } from '../claims/surveillance.ts';
import { pushbackAlreadySeen } from '../claims/trust.ts';
import { corruptionAsLubricant } from '../drivers/corruption-as-lubricant.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { eliteDiscontent } from '../drivers/elite-discontent.ts';
import { extractionAndMobilization } from '../drivers/extraction-and-mobilization.ts';
import { famineAndRationCollapse } from '../drivers/famine-and-ration-collapse.ts';
import { hardCurrencyPatronage } from '../drivers/hard-currency-patronage.ts';
import { horizontalTrust } from '../drivers/horizontal-trust.ts';
import { jangmadangGeneration } from '../drivers/jangmadang-generation.ts';
import { leadershipLegitimacy } from '../drivers/leadership-legitimacy.ts';
import { marketizationFromBelowDriver } from '../drivers/marketization-from-below.ts';
import { outflowAndDiaspora } from '../drivers/outflow-and-diaspora.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { outsidePolicyAndMessaging } from '../drivers/outside-policy-and-messaging.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { sanctionsAndRevenueSqueeze } from '../drivers/sanctions-and-revenue-squeeze.ts';
import { surveillanceAndRepression } from '../drivers/surveillance-and-repression.ts';
import { tradeDependenceOnChina } from '../drivers/trade-dependence-on-china.ts';
import { arrivalsByYear } from '../figures/border.ts';
import { fearOrCapacity, insideToday, knowingAndActing, leaversAndStayers } from '../gaps.ts';
import { foreignMediaAccess } from '../indicators/beliefs.ts';
import { arrivalsInSouth, borderFortification } from '../indicators/control.ts';
import { seniorPurges } from '../indicators/elite.ts';
import { marketIncomeShare, remittanceFlow, staplePrices } from '../indicators/livelihood.ts';
import { tradeVolumeWithChina } from '../indicators/revenue.ts';
import {
  forecastsFailed,
  informationCut,
  loyaltyBought,
  marketsTaxed,
  securityHolds,
  tradeWithoutPeople,
} from '../judgements.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { argument } from './analyst/argument.ts';

const pillars = [legitimation, coOptation, repression];
const drivers = [
  famineAndRationCollapse,
  marketizationFromBelowDriver,
  corruptionAsLubricant,
  outsideInformation,
  propagandaRealityGap,
  jangmadangGeneration,
  horizontalTrust,
  crossBorderExchange,
  outflowAndDiaspora,
  surveillanceAndRepression,
  extractionAndMobilization,
  leadershipLegitimacy,
  eliteDiscontent,
  hardCurrencyPatronage,
  sanctionsAndRevenueSqueeze,
  tradeDependenceOnChina,
  outsidePolicyAndMessaging,
];
const judgements = [
  marketsTaxed,
  informationCut,
  tradeWithoutPeople,
  securityHolds,
  loyaltyBought,
  forecastsFailed,
];

export const analyst = defineAudience({
  id: 'analyst',
  name: 'Analysts',
  line: 'Annex for analysts',
  subtitle:
    'The whole evidence base: every claim with its id, hedge and grade, and the analysis that rests on it',
  gallery: {
    order: 6,
    briefing: {
      name: 'Analyst annex',
      purpose: 'Analysts who must check us: the argument, every claim, every grade.',
    },
    deck: {
      name: 'Analyst deck',
      purpose: 'Peer review: method, competing readings, and the assumptions that carry them.',
    },
  },
  numbers: 'counts-first',
  grades: 'shown',
  depth: 'full',
  margins: 'narrow',
  exports: ['evidence', 'sources'],
  budgets: { mostPages: 60, slides: 18 },
  deck: [
    { section: 'cover', headline: 'What the evidence bears' },
    {
      section: 'judgements',
      kicker: 'Key judgements',
      headline: 'Pressure from below is real, and the state has more means to contain it than before',
      judgements: [marketsTaxed, informationCut, securityHolds],
    },
    {
      section: 'source-base',
      kicker: 'Method and source base',
      headline: 'What is public is graded B; what comes from inside is graded C or worse',
      statement: [
        'Grades are Admiralty grades: how reliable the source is, how credible what it says',
        prose`Named witnesses are people who left and agreed to speak${cite(testimonySelective)}`,
        prose`The two surveys made inside that were found asked very few people${cite(microSurveySample, insideSurvey2022)}`,
      ],
    },
    {
      section: 'matrix',
      kicker: 'Drivers and pillars',
      headline: 'As we read it, repression holds; belief and the ties of the elite take the pressure',
      drivers: drivers.filter((_, index) => index % 3 === 1),
      pillars,
      counts: true,
      note: 'The editors’ assessment, not a measurement; the number counts the claims behind it. All seventeen drivers stand in the annex.',
    },
    {
      section: 'pillar-sheets',
      kicker: 'Legitimation',
      headline: 'Belief is said to have worn down before the border closed; no source here measures it',
      pillars: [legitimation],
      most: 2,
    },
    {
      section: 'pillar-sheets',
      kicker: 'Co-optation',
      headline: 'Loyalty is thought to be bought; what Russia pays, and to whom, is not known',
      pillars: [coOptation],
      most: 3,
    },
    {
      section: 'pillar-sheets',
      kicker: 'Repression',
      headline: 'Laws, fences and an orderly congress point to a firmer hold',
      pillars: [repression],
      most: 2,
    },
    {
      section: 'cluster',
      kicker: 'Livelihoods',
      headline: 'People built markets to survive; the state taxes them and has taken grain back',
      drivers: [
        famineAndRationCollapse,
        marketizationFromBelowDriver,
        corruptionAsLubricant,
        extractionAndMobilization,
      ],
    },
    {
      section: 'cluster',
      kicker: 'Information and people',
      headline: 'News spread with trade; trade is back, the senders are not, and reach is unmeasured',
      drivers: [outsideInformation, propagandaRealityGap, jangmadangGeneration, horizontalTrust],
    },
    {
      section: 'cluster',
      kicker: 'The border and control',
      headline: 'Goods cross the border again; people are stopped by fences, law and cost',
      drivers: [crossBorderExchange, outflowAndDiaspora, surveillanceAndRepression, tradeDependenceOnChina],
    },
    {
      section: 'cluster',
      kicker: 'The leadership and its money',
      headline: 'The leadership is thought to run on hard currency, which is what sanctions target',
      drivers: [leadershipLegitimacy, eliteDiscontent, hardCurrencyPatronage, sanctionsAndRevenueSqueeze],
    },
    {
      section: 'figure',
      kicker: 'Causal map',
      headline: 'Markets and corruption carry information; money for the elite moves apart from them',
      figure: { figure: 'causal-map', title: 'How the drivers act on each other', links: 'asserted' },
    },
    {
      section: 'figure',
      kicker: 'Indicators',
      headline: 'Trade and arrivals have a series; most other signals have one reading or none',
      figure: {
        figure: 'indicators',
        title: 'Direction, latest reading and its date; the editors’ thresholds stand in the annex',
        indicators: [
          arrivalsInSouth,
          borderFortification,
          marketIncomeShare,
          foreignMediaAccess,
          staplePrices,
          remittanceFlow,
          tradeVolumeWithChina,
          seniorPurges,
        ],
      },
    },
    {
      section: 'hypotheses',
      kicker: 'Competing hypotheses',
      headline: 'The evidence counts most against an early break of the elite',
      matrix: whatHoldsMatrix,
      rows: 6,
    },
    {
      section: 'assumptions',
      kicker: 'Key assumptions',
      headline: 'Several assumptions in the sources are unsupported, and one is contradicted',
      assumptions: [
        leaversResembleStayers,
        surveillanceMeansFear,
        moneyBindsElite,
        knowledgeBringsAction,
        trendsContinue,
      ],
    },
    {
      section: 'figure',
      kicker: 'Scenarios',
      headline: 'Four futures open from here, each with a date and a test',
      figure: { figure: 'cone', title: 'Scenarios and their signposts', scenarios: 'all' },
    },
    {
      section: 'figure',
      kicker: 'Forecast scorecard',
      headline: 'Dated calls that the leader would lose power failed; most forecasts cannot be scored',
      figure: { figure: 'scorecard', title: 'What became of the forecasts', forecasts: 'all' },
    },
    {
      section: 'gaps',
      kicker: 'Gaps',
      headline: 'The evidence does not show what people inside think and earn today',
      gaps: [leaversAndStayers, insideToday, knowingAndActing, fearOrCapacity],
    },
  ],
  backup: [
    {
      section: 'figure',
      kicker: 'Series',
      headline: 'Arrivals had fallen by more than half before the border closed',
      figure: arrivalsByYear,
    },
    { section: 'legend' },
    { section: 'sources', part: { number: 1, of: 5 } },
    { section: 'sources', headline: 'More sources', part: { number: 2, of: 5 } },
    { section: 'sources', headline: 'Still more sources', part: { number: 3, of: 5 } },
    { section: 'sources', headline: 'Further sources', part: { number: 4, of: 5 } },
    { section: 'sources', headline: 'The last sources', part: { number: 5, of: 5 } },
  ],
  briefing: [
    { section: 'cover', headline: 'Why we expect control to hold' },
    {
      section: 'text',
      headline: 'Scope and question',
      body: [
        prose`The question is what moves in North Korea, what holds it, and how sure anybody can be. The base is what two public texts say, an undated page of an NGO and a blog post of ${date('2016-04')}, and what news reports, official counts and interviews say of the years since, read up to ${date('2026-03')}. Where only a copy was read, the source says so.`,
        prose`Everything in the base stands here. What the editors conclude is marked as their judgement; marks, ratings and grades are theirs and are open to review. What the evidence does not say is printed as not recorded. Unverified working notes are excluded.`,
      ],
    },
    { section: 'contents', headline: 'Contents' },
    ...argument,
    { section: 'judgement-sheets', headline: 'Key judgements', judgements },
    { section: 'legend', headline: 'Words of likelihood and of confidence' },
    { section: 'grade-legend', headline: 'Grades, hedges and statuses' },
    {
      section: 'source-base',
      headline: 'Source summary statement',
      statement: [
        prose`The base is strong on how households lived from trade up to ${date('2020')}, and on what changed at the border, in trade and in law since, where customs data, satellite pictures and official counts agree. It is weak on what people inside think today and on the elite: most of that goes back to a few anonymous contacts, relayed by one or two outlets. Sums of money from Russia are guesses about prices.`,
        prose`Named witnesses are people who left and agreed to speak.${cite(testimonySelective)} Two surveys made inside were found, and both asked very few people.${cite(microSurveySample, insideSurvey2022)} Counts of mentions mislead: sources pass each other on, so that independent origins are counted instead.`,
      ],
    },
    {
      section: 'matrix',
      headline: 'Drivers and pillars',
      drivers,
      pillars,
      counts: true,
      note: 'The editors’ assessment, not a measurement; the number counts the claims behind it.',
    },
    { section: 'pillar-sheets', headline: 'The three pillars, with the evidence both ways', pillars },
    { section: 'statuses', headline: 'Then and now' },
    { section: 'assumptions', headline: 'Key assumptions' },
    { section: 'hypotheses', headline: 'Competing hypotheses', matrix: whatHoldsMatrix },
    { section: 'scenario-sheets', headline: 'Scenarios and their signposts' },
    {
      section: 'figure',
      headline: 'Forecast scorecard',
      figure: { figure: 'scorecard', title: 'What became of the forecasts', forecasts: 'all' },
    },
    { section: 'forecast-table' },
    { section: 'indicator-table', headline: 'Indicators' },
    {
      section: 'phases',
      headline: 'Signs by phase of collapse',
      intro: prose`The seven phases are those of Collins, written in ${date('1995')} and published in full in ${date('2024')}; they have no time scale and can go back. A model built for collapse sees collapse: read it with the signs of resilience among the pillars. The editors’ mapping, before ${date('2020')}.`,
      phases: [
        { name: 'Resource depletion', claims: [stateEconomyBreakdown, economyFell2015] },
        { name: 'Setting priorities', claims: [eliteServedFirst, noPayOrRations] },
        { name: 'Local independence', claims: [corruptionWeakensControl, noCrossSubsidy] },
        {
          name: 'Suppression',
          claims: [watchOnDefectorFamilies, warReadinessOrder, hourlyReporting],
        },
        { name: 'Resistance', claims: [inminbanAltercations, pushbackAlreadySeen], caution: 'Weak' },
        {
          name: 'Fracture',
          claims: [leaderFearsElite, militaryPartyFeudForecast],
          caution: 'Speculative',
        },
        { name: 'Realignment', claims: [] },
      ],
    },
    { section: 'loops', headline: 'How the drivers act on each other, and the feedback loops' },
    {
      section: 'text',
      headline: 'The drivers',
      body: [
        'Each driver with how it moved, its mechanisms, the causal links that begin at it, and its claims. A claim that belongs to several drivers is told once; the lag and the strength of causal links are not in the evidence.',
      ],
    },
    ...drivers.flatMap((driver) => [
      { section: 'driver-sheet' as const, driver },
      { section: 'claims' as const, driver },
    ]),
    { section: 'claims', driver: 'none', headline: 'Claims outside the drivers' },
    { section: 'caveats', headline: 'Caveats in full' },
    { section: 'later-checks', headline: 'Later checks in full' },
    { section: 'statistics', headline: 'Statistics and their bases' },
    { section: 'timeline', headline: 'Timeline' },
    { section: 'corrections', headline: 'Corrections' },
    { section: 'rumours', headline: 'Rumours' },
    { section: 'collection-plan', headline: 'What is not known, and how to find out' },
    { section: 'actors', headline: 'Who is who' },
    { section: 'glossary', headline: 'Glossary' },
    { section: 'waivers', headline: 'Rules turned down' },
    { section: 'coverage', headline: 'Coverage of the sources' },
    { section: 'bibliography', headline: 'Sources' },
  ],
});
