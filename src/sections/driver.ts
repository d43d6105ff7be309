import { z } from 'zod';
import type { EntityOf } from '../model/library.ts';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { toneOf } from '../model/tone.ts';
import { confidenceContext, figureContext } from './desk/contexts.ts';
import type { FigurePlace } from './desk/desk.ts';
import { figureSpec, isWide } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** One driver: its headline, what is known, a figure where there is one, how it moved. */
const driverSpec = z.strictObject({
  section: z.literal('driver'),
  ...sectionHead,
  /** The driver. Without a `headline` of its own, the section has the driver’s. */
  driver: ref('driver'),
  /** Paragraphs of a briefing; the driver's summary unless said otherwise. */
  body: z.array(prose).optional(),
  /** Lines of a slide; unless said otherwise the driver's points, or its summary where it has none and no figure stands there. */
  points: z.array(prose).max(4).optional(),
  /** A picture beside the text, or as wide as the slide or page with the points under it. */
  figure: figureSpec.optional(),
  /** Prints how the driver moved of late. Else a briefing of full depth does. */
  status: z.boolean().optional(),
});

export const driver = defineSection({
  nameOf: (spec) => spec.driver,
  templates: { deck: 'driver', briefing: 'driver' },
  spec: driverSpec,
  context: z.object({
    ...frame,
    name: printable,
    paragraphs: z.array(printable),
    points: z.array(printable),
    figure: figureContext.optional(),
    /** The latest dated status, where the profile asks for it. */
    status: z.object({ asOf: z.string(), trend: z.string(), says: printable }).optional(),
    confidence: confidenceContext,
    /** `pressure`, `steady` or `mixed`: which way it works, for the theme. */
    tone: z.enum(['pressure', 'steady', 'mixed']),
  }),
  select: (spec, desk) => {
    const entry = desk.library.drivers[spec.driver]!;
    const latest = entry.status.at(-1)!;
    const isDeck = desk.kind === 'deck';
    const { depth } = desk.audience;
    const short = depth === 'short' && !spec.body && entry.points.length > 0;
    const headline = desk.print(spec.headline ?? entry.headline);
    const points = (spec.points ?? pointsOf(entry, { isDeck, short, figure: spec.figure })).map((text) =>
      desk.print(text),
    );
    const isUnder = spec.figure !== undefined && isWide(spec.figure);
    const place: FigurePlace = isUnder ? { room: 'full', headline, below: points } : { headline };
    return {
      headline,
      kicker: desk.print(spec.kicker ?? entry.name),
      name: desk.print(entry.name),
      paragraphs: isDeck || short ? [] : (spec.body ?? [entry.summary]).map((text) => desk.print(text)),
      points,
      figure: spec.figure && desk.figure(spec.figure, place),
      status:
        (spec.status ?? (depth === 'full' && !isDeck))
          ? {
              asOf: desk.date(latest.asOf),
              trend: desk.locale.trends[latest.trend],
              says: desk.print(latest.says),
            }
          : undefined,
      confidence: desk.confidence(entry.confidence),
      tone: toneOf[entry.effect],
    };
  },
});

type Place = { readonly isDeck: boolean; readonly short: boolean; readonly figure: unknown };

/** The lines that a driver brings along. A slide that had nothing but a headline gets the summary. */
function pointsOf({ points, summary }: EntityOf<'driver'>, { isDeck, short, figure }: Place) {
  if (short) return points.slice(0, 2);
  if (!isDeck) return [];
  return points.length === 0 && !figure ? [summary] : points;
}
