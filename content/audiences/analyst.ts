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
} from '../judgements.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

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
const judgements = [marketsTaxed, informationCut, securityHolds, loyaltyBought, forecastsFailed];

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
  budgets: { mostPages: 45, slides: 18 },
  deck: [
    { section: 'cover' },
    {
      section: 'judgements',
      kicker: 'Key judgements',
      headline: 'Pressure from below is real, and the state still holds the means to contain it',
      judgements: [marketsTaxed, informationCut, securityHolds],
    },
    {
      section: 'source-base',
      kicker: 'Method and source base',
      headline: 'Most reports from inside come from unnamed contacts, relayed by two or three outlets',
      statement: [
        'Grades are Admiralty grades: how reliable the source is, how credible what it says',
        prose`Those who speak by name left the country, and chose to${cite(testimonySelective)}`,
        prose`The only survey made inside that was found asked very few people${cite(microSurveySample)}`,
      ],
    },
    {
      section: 'matrix',
      kicker: 'Drivers and pillars',
      headline: 'As we read it, most pressure falls on belief; repression is the pillar that holds',
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
      headline: 'Loyalty is paid for, and growth suggests that the money is found',
      pillars: [coOptation],
      most: 3,
    },
    {
      section: 'pillar-sheets',
      kicker: 'Repression',
      headline: 'Closure, laws and fences appear to have made the hold of the state firmer',
      pillars: [repression],
      most: 3,
    },
    {
      section: 'cluster',
      kicker: 'Livelihoods',
      headline: 'People built markets to survive, and the state learned to live off them',
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
      headline: 'News spread with trade; trade has since been cut, and reach is not measured',
      drivers: [outsideInformation, propagandaRealityGap, jangmadangGeneration, horizontalTrust],
    },
    {
      section: 'cluster',
      kicker: 'The border and control',
      headline: 'Control was tightened where people and goods had crossed',
      drivers: [crossBorderExchange, outflowAndDiaspora, surveillanceAndRepression, tradeDependenceOnChina],
    },
    {
      section: 'cluster',
      kicker: 'The leadership and its money',
      headline: 'The top is said to depend on money, and outside policy aims at that',
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
      headline: 'Several signals can mean fear or capacity, and most have one reading or none',
      figure: {
        figure: 'indicators',
        title: 'Direction, latest reading and its date; thresholds are not in the evidence',
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
      headline: 'The evidence is strongest against an early break of the elite',
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
      headline: 'Four futures open from here, and none of them is a forecast',
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
    { section: 'legend' },
    { section: 'sources', part: { number: 1, of: 2 } },
    { section: 'sources', headline: 'More sources', part: { number: 2, of: 2 } },
  ],
  briefing: [
    { section: 'cover' },
    {
      section: 'text',
      headline: 'Scope and question',
      body: [
        prose`The question is what moves in North Korea, what holds it, and how sure anybody can be. The base is what two public texts say, an undated page of an NGO and a blog post of ${date('2016-04')}, and what publications read later say of it.`,
        prose`Everything in the base stands here. What the editors conclude is marked as their judgement; marks, ratings and grades are theirs and are open to review. What the evidence does not say is printed as not recorded. Notes that nobody has verified yet stay in the house and are not in this annex.`,
      ],
    },
    { section: 'contents', headline: 'Contents' },
    { section: 'judgement-sheets', headline: 'Key judgements', judgements },
    { section: 'legend', headline: 'Words of likelihood and of confidence' },
    { section: 'grade-legend', headline: 'Grades, hedges and statuses' },
    {
      section: 'source-base',
      headline: 'Source summary statement',
      statement: [
        prose`The base is strong on how households live from trade and on what changed at the border since ${date('2020')}, where laws, satellite pictures and official counts agree. It is weak on what people inside think and on the elite: most of that goes back to a few anonymous contacts, relayed by one or two outlets.`,
        prose`Those who speak by name left the country, and chose to.${cite(testimonySelective)} The only survey made inside that was found asked very few people.${cite(microSurveySample)} Counts of mentions mislead: sources pass each other on, so that independent origins are counted instead.`,
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
    {
      section: 'figure',
      headline: 'Who passes on whom',
      figure: { figure: 'relays', title: 'Sources that pass on others', sources: 'all' },
    },
    {
      section: 'figure',
      headline: 'The three pillars, with the evidence both ways',
      figure: { figure: 'gauges', title: 'Claims that speak for strain and for steadiness', pillars },
    },
    { section: 'pillar-sheets', pillars },
    { section: 'statuses', headline: 'Then and now' },
    { section: 'assumptions', headline: 'Key assumptions' },
    { section: 'hypotheses', headline: 'Competing hypotheses', matrix: whatHoldsMatrix },
    {
      section: 'figure',
      headline: 'Scenarios and their signposts',
      figure: { figure: 'cone', title: 'A baseline, two alternatives and a wild card', scenarios: 'all' },
    },
    { section: 'scenario-sheets' },
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
    { section: 'loops', headline: 'Causal map of the drivers, and its feedback loops' },
    {
      section: 'figure',
      figure: { figure: 'causal-map', title: 'How the drivers act on each other' },
    },
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
