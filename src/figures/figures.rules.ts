import type { StageRule } from '../lib/rule-page.ts';

/** What a figure can refuse to draw: the page of each rule. */
export const figureRules: readonly StageRule[] = [
  {
    id: 'figures/people',
    title: 'A grid of people without people to count',
    why: 'One small person stands for one who was asked. A percentage without its base, or a large base, has no people to draw.',
    example: "figure: 'people' for a share whose base is unknown.",
    mend: 'Show it as bars, or give the share its count and base.',
  },
  {
    id: 'figures/crowd',
    title: 'A crowd of what cannot be counted',
    why: 'One dot stands for one who was counted. A percentage, a range or a sum of money has no dots, and tens of thousands are a tint that nobody could check.',
    example: "figure: 'crowd' for a growth rate, or for two columns of 40,000.",
    mend: 'Show it as bars, or name fewer columns.',
  },
  {
    id: 'figures/then-now',
    title: 'A then without a now',
    why: 'The figure sets what was said beside what is known since. A claim that was never corrected nor checked has no second half.',
    example: "figure: 'then-now' with a claim that no correction names.",
    mend: 'Write defineCorrection, or a check with basis read; or take the claim out of the figure.',
  },
  {
    id: 'figures/broken-strip',
    title: 'A strip of causes with a gap',
    why: 'A strip reads from left to right: each link goes on where the one before it ends. A gap would claim a link that no source gives.',
    example: "links: [rationsToSelfHelp, devicesToMedia] in a figure 'causal-map'.",
    mend: 'Put the links into their order, add the one between, or draw the map of a driver.',
  },
  {
    id: 'figures/too-much',
    title: 'A figure with labels too small to read',
    why: 'Type never shrinks below its minimum. What fits only with smaller labels is too much for its place.',
    example: 'A causal map of 30 variables on a slide.',
    mend: "Show less of it (links: 'asserted', one driver), shorten its names, or put it into a briefing.",
  },
  {
    id: 'figures/two-scales',
    title: 'Two units on one axis',
    why: 'Lines of different units on one axis seem to meet and cross, and do so only because of how they were scaled.',
    example: "figure: 'line' with one series in people and one in USD.",
    mend: 'Show each in a figure of its own, or give both claims the same unit.',
  },
  {
    id: 'figures/same-moment',
    title: 'Two numbers of a series for one date',
    why: 'A series has one number a date. Two would be a line that goes straight up, which nobody counted.',
    example: "points: [{ on: '2019', claim: a }, { on: '2019', claim: b }]",
    mend: 'Keep one of them, or make the other a series of its own.',
  },
];
