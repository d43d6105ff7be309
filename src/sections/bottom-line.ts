import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** The conclusion in a box: bottom line up front. */
const bottomLineSpec = z.strictObject({
  section: z.literal('bottom-line'),
  ...sectionHead,
  /** At most 60 words. */
  statement: prose,
  /** Why it matters now, in two or three sentences, beside it. */
  whyNow: prose.optional(),
});

export const bottomLine = defineSection({
  templates: { briefing: 'bottom-line', deck: 'bottom-line' },
  spec: bottomLineSpec,
  context: z.object({ ...frame, statement: printable, whyNow: printable.optional() }),
  select: (spec, desk) => ({
    statement: desk.print(spec.statement),
    whyNow: desk.optional(spec.whyNow),
  }),
});
