import { at, date, defineClaim, name, own, prose, rate, share } from 'groundswell';
import { jooYang } from '../actors/testimony.ts';
import { beyondParallelIncome, libertyInNorthKorea } from '../sources/society.ts';

export const marketIncome = defineClaim({
  id: 'market-income-72',
  kind: 'statistic',
  says: prose`In a small survey inside the country, ${own()} said that nearly all their income came from the market.`,
  plain: prose`In ${date('2016')} a few people inside the country were asked about their income. The market brought nearly
    all of it, said ${own()}.`,
  quantity: share({
    count: 26,
    of: 36,
    population: 'people asked inside the country',
    fieldwork: '2016',
    sampling: 'convenience',
  }),
  sources: [at(libertyInNorthKorea, { paragraph: 7 }), at(beyondParallelIncome)],
  asOf: '2016',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'CSIS Beyond Parallel',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  evidence: ['s0-market-income-72'],
});

export const marketIncomeThreeQuarters = defineClaim({
  id: 'market-income-three-quarters',
  kind: 'statistic',
  says: prose`In the same survey ${own()} put the market’s part at ${own('threshold')} of their income or more.`,
  plain: prose`For ${own()}, at least three quarters of the income came from the market.`,
  quantity: share({
    count: 35,
    of: 36,
    population: 'people asked inside the country',
    fieldwork: '2016',
    sampling: 'convenience',
  }),
  quantities: { threshold: rate({ value: 75, of: 'income' }) },
  sources: [at(beyondParallelIncome)],
  asOf: '2016',
  hedge: 'reported',
  reportedBy: 'CSIS Beyond Parallel',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  evidence: ['s0-market-income-72'],
});

export const jooYangTradeOrStarve = defineClaim({
  id: 't-joo-yang-trade-or-starve',
  kind: 'testimony',
  speaker: 'Joo Yang',
  left: '2010',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(jooYang)} recalls that those who did nothing starved, and that this is how trading began.`,
  plain: prose`${name(jooYang)} says that people had to trade or starve.`,
  sources: [at(libertyInNorthKorea, { paragraph: 3 }), at(libertyInNorthKorea, { paragraph: 4 })],
  asOf: '2010',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-joo-yang-trade-or-starve'],
});

export const jooYangStateGaveWay = defineClaim({
  id: 't-joo-yang-state-gave-way',
  kind: 'testimony',
  speaker: 'Joo Yang',
  left: '2010',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(jooYang)} tells that private trade was banned: traders were driven apart and lost their goods. Later trade had spread so far
    that the authorities could not stop it, and the markets kept growing.`,
  plain: prose`${name(jooYang)} says that officials used to chase traders away and take their goods. Then so many traded that
    nobody could stop it.`,
  sources: [at(libertyInNorthKorea, { paragraph: 8 }), at(libertyInNorthKorea, { paragraph: 9 })],
  asOf: '2010',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-joo-yang-state-gave-way'],
});

export const peopleRunOwnEconomy = defineClaim({
  id: 'people-run-own-economy',
  kind: 'observation',
  says: prose`To survive, people made their own living instead of waiting for the state.`,
  plain: prose`To stay alive, people stopped waiting for the state.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '199X',
  evidence: ['s0-people-run-own-economy'],
});

export const leaveIdleWorkUnits = defineClaim({
  id: 'leave-idle-work-units',
  kind: 'observation',
  says: prose`Many left state workplaces that had stopped functioning.`,
  plain: prose`Many left state jobs where there was nothing left to do.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '199X',
  evidence: ['s0-leave-idle-work-units'],
});

export const foragingAndTrading = defineClaim({
  id: 'foraging-and-trading',
  kind: 'observation',
  says: prose`At first people gathered wild food and traded small things.`,
  plain: prose`At first they gathered wild plants and sold small things.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '199X',
  evidence: ['s0-foraging-and-trading'],
});

export const jangmadangBeganIllegal = defineClaim({
  id: 'jangmadang-began-illegal',
  kind: 'observation',
  says: prose`The new market places, called jangmadang, were illegal when they began.`,
  plain: prose`The first markets, called jangmadang, were against the law.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '199X',
  evidence: ['s0-jangmadang-began-illegal'],
});

export const marketsChiefFoodSource = defineClaim({
  id: 'markets-chief-food-source',
  kind: 'observation',
  says: prose`Markets soon became the place where ordinary households got the larger part of their food.`,
  plain: prose`Soon ordinary families got most of their food from markets.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '2019~',
  evidence: ['s0-markets-chief-food-source'],
});

export const marketsWidenRange = defineClaim({
  id: 'markets-widen-range',
  kind: 'observation',
  says: prose`With time the markets offered more kinds of goods and services.`,
  plain: prose`In time people could buy many more things there.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '2019~',
  evidence: ['s0-markets-widen-range'],
});

export const profitThinkingSpreads = defineClaim({
  id: 'profit-thinking-spreads',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Thinking in terms of trade and profit spread through society.`,
  plain: prose`More and more people learned to think like traders.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-profit-thinking-spreads'],
});

export const marketizationFromBelow = defineClaim({
  id: 'marketization-from-below',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`This market growth from below has changed the tie between citizens and rulers.`,
  plain: prose`Markets that people built themselves changed how they see their rulers.`,
  sources: [at(libertyInNorthKorea, { paragraph: 2 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-marketization-from-below'],
});

export const shiftToMarketLivelihood = defineClaim({
  id: 'shift-to-market-livelihood',
  kind: 'observation',
  says: prose`More and more people have left the system of state jobs and rations and live from the market.`,
  plain: prose`More and more people live from the market, not from the state.`,
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  asOf: '2019~',
  evidence: ['s0-shift-to-market-livelihood'],
});

export const everydayResistanceReading = defineClaim({
  id: 'everyday-resistance-reading',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea reads this withdrawal as quiet daily resistance on a large scale.`,
  plain: prose`Liberty in North Korea calls this quiet, daily resistance by very many people.`,
  sources: [at(libertyInNorthKorea, { paragraph: 5 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-everyday-resistance-reading'],
});

export const resilienceGain = defineClaim({
  id: 'resilience-gain',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Trade has made households safer from hunger and has raised living standards.`,
  plain: prose`Trade has helped families to eat and live better.`,
  sources: [at(libertyInNorthKorea, { paragraph: 6 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-resilience-gain'],
});

export const interestsDiverge = defineClaim({
  id: 'interests-diverge',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`People who live from the market have interests that clash more and more with official economic rules.`,
  plain: prose`What helps traders and what the state wants are no longer the same.`,
  sources: [at(libertyInNorthKorea, { paragraph: 6 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-interests-diverge'],
});
