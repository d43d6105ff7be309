import { cite, date, defineDriver, prose, quantity } from 'groundswell';
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
import { coOptation, legitimation, repression } from '../pillars.ts';

export const crossBorderExchange = defineDriver({
  id: 'cross-border-exchange',
  name: 'Exchange across the Chinese border',
  short: 'Border',
  effect: 'destabilising',
  layer: 'structural',
  headline: prose`The Chinese border carried goods and news until it was sealed in ${date('2020')}`,
  summary: prose`Famine and trade set off more illegal travel to and from China than ever before.${cite(recordBorderCrossing)} Traders,
    smugglers and people who were sent back told at home what they had seen.${cite(crosserGroups, crossersBringKnowledge)} Goods from
    outside, better than those made at home, were proof that life elsewhere may be better.${cite(foreignGoodsBetter, goodsAsEvidence)}
    The border was sealed from early ${date('2020')}; in six areas that were examined, fences grew from ${quantity(borderFences, 'before')}
    to ${quantity(borderFences)} in ${date('2023')}.${cite(borderClosure2020, borderFences)}`,
  points: [
    prose`Smugglers, traders and returned refugees carried news home.${cite(crosserGroups, crossersBringKnowledge)}`,
    prose`Foreign goods were proof of a better life elsewhere.${cite(goodsAsEvidence)}`,
    prose`Fences grew from ${quantity(borderFences, 'before')} to ${quantity(borderFences)} by ${date('2023')}.${cite(borderFences)}`,
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
    basis:
      'Measurements of the fences and a human-rights report support the closure; the effect on belief rests on the page’s judgement.',
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
  ],
  evidence: ['d-cross-border-exchange'],
});
