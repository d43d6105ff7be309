import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { figureContext } from './desk/contexts.ts';
import { figureSpec, isWide } from './figures/registry.ts';
import { defineSection, frame } from './section.ts';

/** One figure: beside its sentence, or as wide as the slide or page under it. */
const ownSpec = z.strictObject({
  section: z.literal('figure'),
  ...sectionHead,
  /** The picture. */
  figure: figureSpec,
  /** What the reader must know to read it. */
  support: prose.optional(),
});

export const figure = defineSection({
  templates: { deck: 'figure', briefing: 'figure' },
  spec: ownSpec,
  context: z.object({ ...frame, figure: figureContext, support: printable.optional() }),
  select: (spec, desk) => ({
    figure: desk.figure(spec.figure, {
      room: isWide(spec.figure) ? 'full' : 'beside',
      headline: desk.optional(spec.headline),
      aside: desk.optional(spec.support),
    }),
    support: desk.optional(spec.support),
  }),
});

/** One number, large, beside one sentence. */
const bigNumberSpec = z.strictObject({
  section: z.literal('big-number'),
  ...sectionHead,
  /** The claim whose number it is. */
  claim: ref('claim'),
  /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
  key: z.string().optional(),
  /** What the number counts, under it. */
  caption: prose,
  /** A sentence beside it. */
  support: prose.optional(),
  /** Lines below the sentence. */
  points: z.array(prose).max(3).default([]),
  /** Fills the slide, on the ground of the cover: for the one number that is to be remembered. */
  whole: z.boolean().default(false),
});

export const bigNumber = defineSection({
  templates: { deck: 'big-number', briefing: 'big-number' },
  spec: bigNumberSpec,
  context: z.object({
    ...frame,
    /** "more than", where the source is not exact; else empty. */
    lead: z.string(),
    number: z.string(),
    caption: printable,
    support: printable.optional(),
    points: z.array(printable),
    whole: z.boolean(),
  }),
  select: (spec, desk) => ({
    whole: spec.whole,
    ...desk.bareNumber(spec.claim, spec.key),
    caption: desk.print(spec.caption),
    support: desk.optional(spec.support),
    points: spec.points.map((text) => desk.print(text)),
  }),
});
