import { at, date, defineClaim, prose, unknown } from 'groundswell';
import { globalNk, libertyInNorthKorea, northKoreaTech } from '../sources/society.ts';

export const heavyIndoctrination = defineClaim({
  id: 'heavy-indoctrination',
  kind: 'observation',
  says: prose`The state spends much effort on the political education of its people.`,
  plain: prose`The state works hard to teach people what to think.`,
  sources: [at(libertyInNorthKorea, { paragraph: 16 })],
  asOf: '2019~',
  evidence: ['s0-heavy-indoctrination'],
});

export const legitimacyNeedsIdeology = defineClaim({
  id: 'legitimacy-needs-ideology',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The leadership rests its right to rule on a doctrine that rejects markets.`,
  plain: prose`The leaders say that they may rule because of ideas that reject markets.`,
  sources: [at(libertyInNorthKorea, { paragraph: 10 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-legitimacy-needs-ideology'],
});

export const gapWidens = defineClaim({
  id: 'gap-widens',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`The gap between the old propaganda and what people know is growing, Liberty in North Korea says.`,
  plain: prose`What the state says and what people know drift further apart.`,
  sources: [at(libertyInNorthKorea, { paragraph: 30 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-gap-widens'],
});

export const bottomUpForcesGrow = defineClaim({
  id: 'bottom-up-forces-grow',
  kind: 'assessment',
  judgedBy: 'Liberty in North Korea',
  says: prose`Liberty in North Korea sees growing forces from below that strengthen ordinary people.`,
  plain: prose`Liberty in North Korea says that ordinary people are getting stronger.`,
  sources: [at(libertyInNorthKorea, { paragraph: 30 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  evidence: ['s0-bottom-up-forces-grow'],
});

export const forcedToAdaptPropaganda = defineClaim({
  id: 'forced-to-adapt-propaganda',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'Messages move closer to reality',
  says: prose`The leadership will have to bring its messages closer to reality.`,
  plain: prose`The leaders will have to say what people can believe, Liberty in North Korea expected.`,
  sources: [at(libertyInNorthKorea, { paragraph: 30 }), at(libertyInNorthKorea, { paragraph: 31 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  status: 'superseded',
  resolution: {
    state: 'unscorable',
    says: prose`It named no date. Since ${date('2020')} the state has tightened control instead.`,
    sources: [at(globalNk), at(northKoreaTech)],
  },
  evidence: ['s0-forced-to-adapt-propaganda'],
});

export const forcedToRaiseLiving = defineClaim({
  id: 'forced-to-raise-living',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  horizon: unknown('Liberty in North Korea names no date'),
  short: 'Living standards are allowed to rise',
  says: prose`To keep power, the leadership will have to let living standards rise.`,
  plain: prose`To stay in power, the leaders will have to let people live better, Liberty in North Korea expected.`,
  sources: [at(libertyInNorthKorea, { paragraph: 30 }), at(libertyInNorthKorea, { paragraph: 32 })],
  asOf: '2019~',
  hedge: 'author-judgement',
  resolution: { state: 'unscorable', says: 'It named no date and no measure.' },
  evidence: ['s0-forced-to-raise-living'],
});

export const propagandaBackfires = defineClaim({
  id: 'propaganda-backfires',
  kind: 'forecast',
  forecaster: 'Liberty in North Korea',
  madeOn: '2019~',
  conditionalOn: 'The leadership changes neither messages nor living standards.',
  horizon: unknown('Liberty in North Korea names no date and sets a condition'),
  short: 'Propaganda loses force or backfires',
  says: prose`If the leadership changes neither its messages nor living standards, its propaganda will lose force or even work
    against it.`,
  plain: prose`If nothing changes, what the state says will lose its force or even harm it, Liberty in North Korea expected.`,
  sources: [at(libertyInNorthKorea, { paragraph: 33 })],
  asOf: '2019~',
  hedge: 'conditional',
  resolution: { state: 'unscorable', says: 'It named no date and nothing to measure it by.' },
  evidence: ['s0-propaganda-backfires'],
});
