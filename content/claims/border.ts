import { amount, at, date, defineClaim, own, prose, withoutUnit } from 'groundswell';
import { ungraded } from '../grades.ts';
import { yonhapFreight2022 } from '../sources/since-2020-border.ts';
import { kbsTrade2024 } from '../sources/since-2020-trade.ts';
import {
  covidCurbsPress,
  globalNk,
  humanRightsWatch,
  libertyInNorthKorea,
  northKoreaTech,
} from '../sources/society.ts';

export const recordBorderCrossing = defineClaim({
  id: 'record-border-crossing',
  kind: 'observation',
  says: prose`Famine and trade set off more illegal travel to and from China than ever before.`,
  plain: prose`Hunger and trade made more people cross into China than ever before.`,
  sources: [at(libertyInNorthKorea, { paragraph: 27 })],
  asOf: '2019~',
  evidence: ['s0-record-border-crossing'],
});

export const crosserGroups = defineClaim({
  id: 'crosser-groups',
  kind: 'observation',
  says: prose`Among those who crossed were smugglers, traders, and refugees who were caught and sent back.`,
  plain: prose`Smugglers and traders crossed. So did refugees; some were caught and sent back.`,
  sources: [at(libertyInNorthKorea, { paragraph: 27 })],
  asOf: '2019~',
  evidence: ['s0-crosser-groups'],
});

export const crossersBringKnowledge = defineClaim({
  id: 'crossers-bring-knowledge',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`People who had seen China told their communities about it and so undercut official messages.`,
  plain: prose`People who had been in China told others what they had seen.`,
  sources: [at(libertyInNorthKorea, { paragraph: 27 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-crossers-bring-knowledge'],
});

export const foreignGoodsBetter = defineClaim({
  id: 'foreign-goods-better',
  kind: 'observation',
  says: prose`Trade and smuggling brought in goods of much better quality than those made at home.`,
  plain: prose`Goods from abroad were much better than goods made at home.`,
  sources: [at(libertyInNorthKorea, { paragraph: 28 })],
  asOf: '2019~',
  evidence: ['s0-foreign-goods-better'],
});

export const goodsAsEvidence = defineClaim({
  id: 'goods-as-evidence',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Such goods are proof in the hand that life elsewhere may be better.`,
  plain: prose`A better product shows that life elsewhere may be better.`,
  sources: [at(libertyInNorthKorea, { paragraph: 28 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-goods-as-evidence'],
});

/* Since the closure of 2020: from later publications, not from the page */

export const borderClosure2020 = defineClaim({
  id: 'border-closure-2020',
  kind: 'event',
  when: '2020',
  says: prose`The northern border was sealed from early ${date('2020')}. Freight came back in ${date('2022')}.`,
  plain: prose`In early ${date('2020')} the state sealed the border with China.`,
  sources: [at(covidCurbsPress), at(humanRightsWatch), at(yonhapFreight2022)],
  asOf: '2022-09',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  evidence: ['s0-banned-media-consumed'],
});

export const borderFences = defineClaim({
  id: 'border-fences',
  kind: 'statistic',
  says: prose`In six areas that were examined along the northern border, fences grew from ${withoutUnit(own('before'))} before the closure
    to ${own()} in ${date('2023')}.`,
  plain: prose`Fences along parts of the border grew from ${withoutUnit(own('before'))} to ${own()}.`,
  quantity: amount({ value: 321, unit: 'km' }),
  quantities: { before: amount({ value: 230, unit: 'km' }) },
  sources: [at(covidCurbsPress), at(humanRightsWatch)],
  asOf: '2023',
  reportedBy: 'Human Rights Watch',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  evidence: [
    'f-fence-1',
    's0-banned-media-consumed',
    's0-foreign-media-punished',
    's0-forced-to-adapt-propaganda',
  ],
});

export const foreignCultureLaws = defineClaim({
  id: 'foreign-culture-laws',
  kind: 'event',
  when: '2020-12/2023',
  says: prose`Since ${date('2020-12')} the state has passed ${own()} against foreign culture, in ${date('2020')}, ${date('2021')}
    and ${date('2023')}. They set long terms of labour and, for import or distribution, death.`,
  plain: prose`Since ${date('2020-12')} the state has passed ${own()} against foreign culture. People can be sent to labour for
    years. Those who bring such things in or pass them on can be put to death.`,
  quantity: amount({ value: 3, unit: 'laws' }),
  sources: [at(globalNk), at(northKoreaTech)],
  asOf: '2023',
  staleAfter: '2027',
  grade: ungraded.noRule,
  evidence: ['s0-banned-media-consumed', 's0-foreign-media-punished', 's0-forced-to-adapt-propaganda'],
});

export const informalCommerceShrank = defineClaim({
  id: 'informal-commerce-shrank',
  kind: 'observation',
  says: prose`In ${date('2020/2021')} trade almost stopped, and informal business shrank with it.`,
  plain: prose`In ${date('2020/2021')} trade almost stopped, and small business shrank.`,
  sources: [at(humanRightsWatch), at(kbsTrade2024)],
  asOf: '2024-03',
  staleAfter: '2027',
  status: 'qualified',
  reportedBy: 'Human Rights Watch',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal' },
  evidence: ['s0-markets-permanent'],
});
