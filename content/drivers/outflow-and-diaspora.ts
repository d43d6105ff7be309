import { cite, date, defineDriver, prose, quantity, term, withoutUnit } from 'groundswell';
import { borderClosure2020, borderFences, crosserGroups, recordBorderCrossing } from '../claims/border.ts';
import { jessieKim2009 } from '../claims/currency.ts';
import {
  arrivals33000,
  arrivalsTotal,
  arrivalsYearly,
  exitChallengesLegitimacy,
  exitIsDefiance,
  exitUnlawful,
  familyContact,
  numberInChinaUnknown,
  refugeesAsBridge,
  thousandsEscape,
} from '../claims/outflow.ts';
import {
  brokerChannels,
  remittanceBuyingPower,
  remittanceSurvey2018,
  remittanceSurvey2022,
  remittances15m,
  remittanceUses,
} from '../claims/remittances.ts';
import {
  arrivals2010To2016,
  arrivalsBefore2009,
  arrivalsFurther,
  arrivalsJulyTo2016,
  arrivalsLivedAbroad2025,
  arrivalsTo1998,
  lineCrossings2025,
  remittanceSurvey2020,
} from '../claims/since-2020/arrivals.ts';
import { discrimination2022, lifeInSouth2025 } from '../claims/since-2020/private-surveys.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';
import { brokerNetwork } from '../terms/livelihood.ts';

export const outflowAndDiaspora = defineDriver({
  id: 'outflow-and-diaspora',
  name: 'People who left',
  short: 'People who left',
  effect: 'mixed',
  layer: 'agents',
  headline: 'People who left send news and money home, but far fewer now arrive',
  summary: prose`Many who left keep in touch with relatives and send news home.${cite(familyContact)} Money travels through a ${term(brokerNetwork)} and pays for daily needs, bribes and small businesses.${cite(brokerChannels, remittanceUses)} South Korea had counted ${quantity(arrivalsTotal)} by the end of ${date('2025')}.${cite(arrivalsTotal)} The yearly number fell from ${quantity(arrivalsYearly, '2019')} in ${date('2019')} to ${withoutUnit(quantity(arrivalsYearly, '2021'))} in ${date('2021')} and was ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}; many of these had lived in China for years.${cite(arrivalsYearly, arrivalsLivedAbroad2025)} In NKDB surveys, ${quantity(remittanceSurvey2020)} had sent money home in ${date('2020')} and ${quantity(remittanceSurvey2022)} in ${date('2022')}.${cite(remittanceSurvey2020, remittanceSurvey2022)}`,
  points: [
    prose`${quantity(arrivalsYearly, '2019')} arrived in ${date('2019')}, ${withoutUnit(quantity(arrivalsYearly, '2021'))} in ${date('2021')}.${cite(arrivalsYearly)}`,
    prose`In ${date('2025')} it was ${quantity(arrivalsYearly)}.${cite(arrivalsYearly)}`,
    prose`Money sent home pays for food, bribes and businesses.${cite(remittanceUses)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'mixed',
      says: prose`Liberty in North Korea counted ${quantity(arrivals33000)} in the South and spoke of rising numbers. The official count had in fact peaked in ${date('2009')}.${cite(arrivals33000, arrivalsYearly)}`,
    },
    {
      asOf: '2021',
      trend: 'falling',
      says: prose`After the closure of ${date('2020')} arrivals fell to ${quantity(arrivalsYearly, '2021')} in ${date('2021')}.${cite(borderClosure2020, arrivalsYearly)}`,
    },
    {
      asOf: '2026-03',
      trend: 'mixed',
      says: prose`Arrivals have stayed between two and three hundred a year: ${quantity(arrivalsYearly, '2024')} in ${date('2024')}, ${withoutUnit(quantity(arrivalsYearly))} in ${date('2025')}. Fewer of those in the South sent money in ${date('2022')} than in ${date('2020')}; nothing later was found.${cite(arrivalsYearly, remittanceSurvey2020, remittanceSurvey2022)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'slight',
      claims: [familyContact, arrivalsYearly],
      why: 'News from relatives speaks against official messages, but the flow has shrunk.',
    },
    {
      pillar: repression,
      effect: 'steadies',
      claims: [exitUnlawful, arrivalsYearly, borderFences],
      why: 'Leaving is a crime, and far fewer manage it since the border was closed.',
    },
    { pillar: coOptation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis:
      'The count of arrivals in the South is official; what news and money do at home rests on one page and two surveys.',
  },
  claims: [
    arrivalsYearly,
    arrivalsTotal,
    familyContact,
    remittanceUses,
    remittanceSurvey2022,
    remittanceSurvey2018,
    arrivals33000,
    remittances15m,
    thousandsEscape,
    numberInChinaUnknown,
    refugeesAsBridge,
    brokerChannels,
    remittanceBuyingPower,
    exitUnlawful,
    exitIsDefiance,
    exitChallengesLegitimacy,
    recordBorderCrossing,
    crosserGroups,
    jessieKim2009,
    borderClosure2020,
    arrivalsFurther,
    arrivals2010To2016,
    arrivalsBefore2009,
    arrivalsTo1998,
    arrivalsJulyTo2016,
    arrivalsLivedAbroad2025,
    lineCrossings2025,
    remittanceSurvey2020,
    lifeInSouth2025,
    discrimination2022,
  ],
  evidence: ['d-outflow-and-diaspora'],
});
