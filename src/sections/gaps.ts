import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** What we do not know, and why it matters. */
const gapsSpec = z.strictObject({
  section: z.literal('gaps'),
  ...sectionHead,
  /** In order. */
  gaps: z.array(ref('gap')).min(1).max(8),
  /** Lines below: what the reader can do. */
  points: z.array(prose).max(4).default([]),
  /** A few words above these lines. */
  pointsTitle: prose.optional(),
});

export const gaps = defineSection({
  templates: { deck: 'gaps', briefing: 'gaps' },
  spec: gapsSpec,
  context: z.object({
    ...frame,
    rows: z.array(z.object({ question: printable, why: printable })),
    points: z.array(printable),
    pointsTitle: printable.optional(),
  }),
  select: (spec, desk) => ({
    rows: spec.gaps.map((id) => {
      const gap = desk.library.gaps[id]!;
      return { question: desk.print(gap.question), why: desk.print(gap.why) };
    }),
    points: spec.points.map((text) => desk.print(text)),
    pointsTitle: desk.optional(spec.pointsTitle),
  }),
});

/** What we know, what we do not know, what we think: three columns. */
const knowSpec = z.strictObject({
  section: z.literal('know'),
  ...sectionHead,
  /** What we know, a line each, cited. */
  know: z.array(prose).min(1).max(5),
  /** What we do not know, a line each. */
  unknown: z.array(prose).min(1).max(5),
  /** What we think, a line each. */
  think: z.array(prose).min(1).max(5),
});

export const know = defineSection({
  templates: { deck: 'know', briefing: 'know' },
  spec: knowSpec,
  context: z.object({
    ...frame,
    know: z.array(printable),
    unknown: z.array(printable),
    think: z.array(printable),
  }),
  select: (spec, desk) => ({
    know: spec.know.map((text) => desk.print(text)),
    unknown: spec.unknown.map((text) => desk.print(text)),
    think: spec.think.map((text) => desk.print(text)),
  }),
});
