import { at, defineCausalLink } from 'groundswell';
import { crossersBringKnowledge, foreignGoodsBetter, goodsAsEvidence } from '../claims/border.ts';
import { marketsCarryInformation } from '../claims/information.ts';
import { crossBorderExchange } from '../drivers/cross-border-exchange.ts';
import { outsideInformation } from '../drivers/outside-information.ts';
import { propagandaRealityGap } from '../drivers/propaganda-reality-gap.ts';
import { libertyInNorthKorea } from '../sources/society.ts';
import {
  crossBorderMovement,
  foreignGoods,
  marketInformationExchange,
  perceivedOutsideQualityOfLife,
  propagandaCredibility,
} from '../variables/information.ts';

export const crossBorderMovementToMarketInformationExchange = defineCausalLink({
  id: 'cross-border-movement-to-market-information-exchange',
  from: crossBorderMovement,
  to: marketInformationExchange,
  sign: '+',
  says: 'Travel and trade turn markets into channels for news.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 17 }),
  claims: [marketsCarryInformation],
  drivers: [crossBorderExchange, outsideInformation],
  evidence: ['l-cross-border-movement-to-market-information-exchange'],
});

export const crossBorderMovementToPropagandaCredibility = defineCausalLink({
  id: 'cross-border-movement-to-propaganda-credibility',
  from: crossBorderMovement,
  to: propagandaCredibility,
  sign: '-',
  says: 'Witnesses contradict official claims.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 27 }),
  claims: [crossersBringKnowledge],
  drivers: [crossBorderExchange, propagandaRealityGap],
  evidence: ['l-cross-border-movement-to-propaganda-credibility'],
});

export const foreignGoodsToPerceivedOutsideQualityOfLife = defineCausalLink({
  id: 'foreign-goods-to-perceived-outside-quality-of-life',
  from: foreignGoods,
  to: perceivedOutsideQualityOfLife,
  sign: '+',
  says: 'Goods suggest better life abroad.',
  hedge: 'asserted',
  source: at(libertyInNorthKorea, { paragraph: 28 }),
  claims: [goodsAsEvidence, foreignGoodsBetter],
  drivers: [crossBorderExchange],
  evidence: ['l-foreign-goods-to-perceived-outside-quality-of-life'],
});
