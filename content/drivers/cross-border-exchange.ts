import { cite, date, defineDriver, prose, quantity, withoutUnit } from 'groundswell';
import {
  borderClosure2020,
  borderFences,
  crosserGroups,
  crossersBringKnowledge,
  foreignGoodsBetter,
  goodsAsEvidence,
  informalCommerceShrank,
  recordBorderCrossing,
} from '../claims/border.ts';
import { marketsCarryInformation, outsideImpact83 } from '../claims/information.ts';
import {
  barriersReuters,
  chineseTouristsBefore,
  citizensMayReturn2023,
  flightsReturned2023,
  guardPosts,
  moscowRoutes2025,
  newFences,
  passengerTrains2026,
  railFreightPaused2022,
  railFreightReturned2022,
  railFreightStopped2020,
  touristsMostlyRussian2026,
  trainForOfficials2026,
  westernTourists2025,
} from '../claims/since-2020/border.ts';
import { feverCases2022 } from '../claims/since-2020/food.ts';
import { trainsByAugustForecast } from '../claims/since-2020/forecasts.ts';
import { trade2025 } from '../claims/since-2020/trade.ts';
import { coOptation, legitimation, repression } from '../pillars.ts';

export const crossBorderExchange = defineDriver({
  id: 'cross-border-exchange',
  name: 'Exchange across the Chinese border',
  short: 'Border',
  effect: 'destabilising',
  layer: 'structural',
  headline: prose`The Chinese border is open to goods again and still closed to people`,
  summary: prose`Famine and trade set off more illegal travel to and from China than ever before.${cite(recordBorderCrossing)} Traders, smugglers and people who were sent back told at home what they had seen, and foreign goods were proof that life elsewhere may be better.${cite(crosserGroups, crossersBringKnowledge, goodsAsEvidence)} In early ${date('2020')} the border was sealed; in six areas that were examined, fences grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)} by ${date('2023')}.${cite(borderClosure2020, borderFences)} Freight came back in ${date('2022')}, flights in ${date('2023')} and passenger trains in ${date('2026-03')}, at first for officials, students and families.${cite(railFreightReturned2022, flightsReturned2023, passengerTrains2026, trainForOfficials2026)}`,
  points: [
    prose`Until ${date('2020')} traders and returned refugees carried news home.${cite(crosserGroups, crossersBringKnowledge)}`,
    prose`Fences grew from ${withoutUnit(quantity(borderFences, 'before'))} to ${quantity(borderFences)} by ${date('2023')}.${cite(borderFences)}`,
    prose`Passenger trains to China run again since ${date('2026-03')}.${cite(passengerTrains2026)}`,
  ],
  status: [
    {
      asOf: '2019~',
      trend: 'rising',
      says: prose`People and goods crossed, and markets carried news along with them.${cite(recordBorderCrossing, marketsCarryInformation)}`,
    },
    {
      asOf: '2023',
      trend: 'falling',
      says: prose`The border was sealed in early ${date('2020')} and the fences were extended; trade almost stopped.${cite(borderClosure2020, borderFences, informalCommerceShrank)}`,
    },
    {
      asOf: '2026-03',
      trend: 'rising',
      says: prose`Freight by rail came back in ${date('2022')}, flights in ${date('2023')}, passenger trains on ${date('2026-03-12')}. Fences and guard posts stand, and tourists are few.${cite(railFreightReturned2022, railFreightPaused2022, flightsReturned2023, passengerTrains2026, guardPosts, touristsMostlyRussian2026)}`,
    },
  ],
  pillars: [
    {
      pillar: legitimation,
      effect: 'pressure',
      claims: [crossersBringKnowledge, goodsAsEvidence, outsideImpact83],
      why: 'First-hand accounts and goods speak against official messages.',
    },
    {
      pillar: repression,
      effect: 'steadies',
      claims: [borderClosure2020, borderFences],
      why: 'The state closed the border and made it harder to cross.',
    },
    { pillar: coOptation, effect: 'none', claims: [] },
  ],
  confidence: {
    level: 'moderate',
    basis: prose`Reports of trains and flights, measurements of the fences and a human-rights report agree; the effect on belief rests on the judgement of one NGO.`,
  },
  claims: [
    borderClosure2020,
    borderFences,
    recordBorderCrossing,
    crosserGroups,
    crossersBringKnowledge,
    foreignGoodsBetter,
    goodsAsEvidence,
    outsideImpact83,
    marketsCarryInformation,
    informalCommerceShrank,
    railFreightStopped2020,
    railFreightReturned2022,
    railFreightPaused2022,
    flightsReturned2023,
    citizensMayReturn2023,
    passengerTrains2026,
    trainForOfficials2026,
    moscowRoutes2025,
    touristsMostlyRussian2026,
    chineseTouristsBefore,
    westernTourists2025,
    newFences,
    guardPosts,
    barriersReuters,
    trade2025,
    feverCases2022,
    trainsByAugustForecast,
  ],
  evidence: ['d-cross-border-exchange'],
});
