import { z } from 'zod';
import { prose } from './prose.ts';
import { type EntityKind, ref } from './ref.ts';

const common = {
  /** What the figure shows, above it: "Those asked had left the country, per cent". */
  title: prose,
  /** A line under the figure. */
  note: prose.optional(),
};

/** Items by reference, in their order; or all that the audience may get. */
const some = <K extends EntityKind>(kind: K) =>
  z.union([z.literal('all'), z.array(ref(kind)).min(1, `name one ${kind} or more, or write 'all'`)]);

/** Horizontal bars, one a claim: shares on a scale to 100, amounts on a scale to the largest. */
const barsFigure = z.strictObject({
  figure: z.literal('bars'),
  ...common,
  rows: z
    .array(z.strictObject({ label: prose, claim: ref('claim'), key: z.string().optional() }))
    .min(1)
    .max(8),
});

/** One small figure of a person for each person of the base; those counted are filled. For bases of at most 100. */
const peopleFigure = z.strictObject({
  figure: z.literal('people'),
  ...common,
  claim: ref('claim'),
  key: z.string().optional(),
});

/** A photograph or a drawing from the content folder. It carries no place, camera or author into the documents. */
const pictureFigure = z.strictObject({
  figure: z.literal('picture'),
  ...common,
  /** Path below the content folder: `images/market.jpg`. PNG or JPEG, of at most 40 MB and 64 million pixels. */
  file: z.string().min(1),
  /** What it shows, for those who do not see it. */
  alt: prose,
  /** Who made it and under which licence, and what else stands under it. */
  note: prose,
});

/** Events in time, with what was disputed or corrected since. */
const timelineFigure = z.strictObject({
  figure: z.literal('timeline'),
  ...common,
  events: some('event'),
});

/** What brings more or less of what. With a driver, its own map in full; without one, how the drivers feed each other. */
const causalMapFigure = z.strictObject({
  figure: z.literal('causal-map'),
  ...common,
  driver: ref('driver').optional(),
  /**
   * `asserted` leaves out what is hedged or contested: for a place that is too small for all. A list of links, each going on
   * where the one before it ends, is drawn as a strip.
   */
  links: z.union([z.enum(['all', 'asserted']), z.array(ref('causal-link')).min(2).max(6)]).default('all'),
});

/** How each pillar stands: the evidence of strain and of steadiness, counted, with the level and the trend. */
const gaugesFigure = z.strictObject({
  figure: z.literal('gauges'),
  ...common,
  pillars: some('pillar'),
});

/** Indicators with their direction, their latest reading and its date. */
const indicatorsFigure = z.strictObject({
  figure: z.literal('indicators'),
  ...common,
  indicators: some('indicator'),
});

/** What became of forecasts: how many came true, did not, are open or cannot be scored, and their mean Brier scores. */
const scorecardFigure = z.strictObject({
  figure: z.literal('scorecard'),
  ...common,
  /** Claims of kind forecast. */
  forecasts: some('claim'),
});

/** How many claims have which grade: reliability of the source × credibility of the information. */
const heatMapFigure = z.strictObject({
  figure: z.literal('heat-map'),
  ...common,
  claims: some('claim'),
});

/** Futures that open from the as-of date: the baseline, the plausible ones beside it, the wild card outside. */
const coneFigure = z.strictObject({
  figure: z.literal('cone'),
  ...common,
  /** As they are drawn, from top to bottom. */
  scenarios: some('scenario'),
});

/** Which sources pass on which others, and where what they say began. */
const relaysFigure = z.strictObject({
  figure: z.literal('relays'),
  ...common,
  sources: some('source'),
});

/** What was said then and what is known now, each with its date. */
const thenNowFigure = z.strictObject({
  figure: z.literal('then-now'),
  ...common,
  /** Drivers with two dated statuses or more: the first and the latest. */
  drivers: z.array(ref('driver')).default([]),
  /** Claims that a correction or a check has overtaken, each under a topic. */
  claims: z.array(z.strictObject({ topic: prose, claim: ref('claim') })).default([]),
});

export const figure = z.discriminatedUnion('figure', [
  barsFigure,
  peopleFigure,
  pictureFigure,
  timelineFigure,
  causalMapFigure,
  gaugesFigure,
  indicatorsFigure,
  scorecardFigure,
  heatMapFigure,
  coneFigure,
  relaysFigure,
  thenNowFigure,
]);
export type FigureSpec = z.infer<typeof figure>;
export type SpecOf<K extends FigureSpec['figure']> = Extract<FigureSpec, { figure: K }>;
