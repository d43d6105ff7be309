import { at, date, defineClaim, name, own, prose, share, unknown } from 'groundswell';
import { chaeHwan, jihyunKang } from '../actors/testimony.ts';
import { beyondParallelIncome, libertyInNorthKorea, piieMediaPoll } from '../sources/society.ts';

export const mostClosedMedia = defineClaim({
  id: 'most-closed-media',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea counts the country’s media as the most closed in the world.`,
  plain: prose`Liberty in North Korea says that no country has more closed media.`,
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-most-closed-media'],
});

export const bannedMediaConsumed = defineClaim({
  id: 'banned-media-consumed',
  kind: 'observation',
  says: prose`Before the border closed in ${date('2020')}, people used banned media and foreign news in spite of the ban.`,
  plain: prose`Before ${date('2020')}, people watched banned films and heard foreign news all the same.`,
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  asOf: '2019~',
  status: 'superseded',
  evidence: ['s0-banned-media-consumed'],
});

export const marketsCarryInformation = defineClaim({
  id: 'markets-carry-information',
  kind: 'observation',
  says: prose`Once people travelled and traded, at home and across the Chinese border, markets also carried news and technology.`,
  plain: prose`Traders brought news and gadgets along with their goods.`,
  sources: [at(libertyInNorthKorea, { paragraph: 17 })],
  asOf: '2019~',
  evidence: ['s0-markets-carry-information'],
});

export const informationShiftsViews = defineClaim({
  id: 'information-shifts-views',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Better access to information changes how people see the outside world and contradicts official messages.`,
  plain: prose`What people learn from abroad does not fit what the state tells them.`,
  sources: [at(libertyInNorthKorea, { paragraph: 17 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-information-shifts-views'],
});

export const informationErodesLoyalty = defineClaim({
  id: 'information-erodes-loyalty',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`In the end, Liberty in North Korea holds, loyalty to the leadership weakens.`,
  plain: prose`In the end people feel less loyal to their leaders, Liberty in North Korea says.`,
  sources: [at(libertyInNorthKorea, { paragraph: 17 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-information-erodes-loyalty'],
});

export const jihyunKangDramas = defineClaim({
  id: 't-jihyun-kang-dramas',
  kind: 'testimony',
  speaker: 'Jihyun Kang',
  left: '2010',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(jihyunKang)} had been taught that the South was poor. The clean, rich life in South Korean dramas led her
    to ask why her own country could not live like that.`,
  plain: prose`${name(jihyunKang)} had learned that the South was poor. Then she saw its dramas and asked: why can we not live
    like that?`,
  sources: [at(libertyInNorthKorea, { paragraph: 18 }), at(libertyInNorthKorea, { paragraph: 19 })],
  asOf: '2010',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-jihyun-kang-dramas'],
});

export const foreignMediaPunished = defineClaim({
  id: 'foreign-media-punished',
  kind: 'observation',
  says: prose`Watching foreign media was harshly punished even before the laws of ${date('2020/2023')}, and people took the risk.`,
  plain: prose`People were punished hard for watching foreign films. They watched them anyway.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  status: 'superseded',
  evidence: ['s0-foreign-media-punished'],
});

export const smuggledMediaTypes = defineClaim({
  id: 'smuggled-media-types',
  kind: 'observation',
  says: prose`Smuggled films, television and music went from hand to hand.`,
  plain: prose`People passed on smuggled films, shows and music.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  evidence: ['s0-smuggled-media-types'],
});

export const learnCausesOfPoverty = defineClaim({
  id: 'learn-causes-of-poverty',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Such media show viewers how others live and why they themselves are poor.`,
  plain: prose`Films show how others live, and why people at home are poor.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-learn-causes-of-poverty'],
});

export const learningIrreversible = defineClaim({
  id: 'learning-irreversible',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`What people have learned this way, Liberty in North Korea argues, cannot be unlearned.`,
  plain: prose`What you have learned, nobody can take back.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-learning-irreversible'],
});

export const independentThoughtForecast = defineClaim({
  id: 'independent-thought-forecast',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'People form views of their own',
  says: prose`With more exposure, people will increasingly form views of their own, apart from the authorities.`,
  plain: prose`The more people see, the more they will think for themselves, Liberty in North Korea expects.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  resolution: { state: 'unscorable', says: 'It would need a measure, such as a survey index, and a date.' },
  evidence: ['s0-independent-thought-forecast'],
});

export const thoughtToActionForecast = defineClaim({
  id: 'thought-to-action-forecast',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'New thinking leads to new conduct',
  says: prose`In time, changed thinking is expected to become changed conduct.`,
  plain: prose`In time, people who think in a new way will act in a new way, Liberty in North Korea expects.`,
  sources: [at(libertyInNorthKorea, { paragraph: 20 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  resolution: { state: 'unscorable', says: 'As written it is a maxim, not a forecast.' },
  evidence: ['s0-thought-to-action-forecast'],
});

export const chaeHwanHardLabour = defineClaim({
  id: 't-chae-hwan-hard-labour',
  kind: 'testimony',
  speaker: 'Chae Hwan',
  left: '2017',
  relayedBy: 'Liberty in North Korea',
  says: prose`${name(chaeHwan)} watched foreign films knowing that the penalty was forced labour. At first the scenes
    seemed staged, as on television at home; after many viewings they seemed real.`,
  plain: prose`${name(chaeHwan)} knew that watching foreign films meant forced labour. At first the films looked fake. After
    many of them, they looked true.`,
  sources: [at(libertyInNorthKorea, { paragraph: 21 }), at(libertyInNorthKorea, { paragraph: 22 })],
  asOf: '2017',
  hedge: 'reported',
  status: 'qualified',
  grade: { reliability: 'B', credibility: 2, why: 'editors’ proposal: own experience' },
  evidence: ['s0-t-chae-hwan-hard-labour'],
});

export const outsideImpact83 = defineClaim({
  id: 'outside-impact-83',
  kind: 'statistic',
  says: prose`In the survey of ${date('2016')}, ${own()} said that goods and information from outside mattered more to
    their lives than what their government decided.`,
  plain: prose`In ${date('2016')}, ${own()} said that things from outside changed their lives more than their government did.`,
  quantity: share({
    count: 30,
    of: 36,
    population: 'people asked inside the country',
    fieldwork: '2016',
    sampling: 'convenience',
  }),
  sources: [at(libertyInNorthKorea, { paragraph: 29 }), at(piieMediaPoll), at(beyondParallelIncome)],
  asOf: '2016',
  hedge: 'reported',
  status: 'qualified',
  reportedBy: 'CSIS Beyond Parallel',
  grade: { reliability: 'B', credibility: 3, why: 'editors’ proposal' },
  evidence: ['s0-outside-impact-83'],
});
