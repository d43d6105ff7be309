import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { sectionHead } from '../model/schema/section.ts';
import { defineSection, frame } from './section.ts';

/** What who reads can do afterwards: two to four aims side by side, each with the verb that says what is done. */
const aimsSpec = z.strictObject({
  section: z.literal('aims'),
  ...sectionHead,
  /** What comes before them: "By the end of the lesson you can". */
  lead: prose,
  /** The aims, in order. */
  aims: z
    .array(
      z.strictObject({
        /** What is done: "Explain". */
        verb: prose,
        /** To what: "why good studies of one event can disagree". */
        what: prose,
      }),
    )
    .min(2)
    .max(4),
});

export const aims = defineSection({
  templates: { deck: 'aims', briefing: 'aims' },
  spec: aimsSpec,
  context: z.object({
    ...frame,
    lead: printable,
    aims: z.array(z.object({ verb: printable, what: printable })),
  }),
  select: (spec, desk) => ({
    lead: desk.print(spec.lead),
    aims: spec.aims.map(({ verb, what }) => ({ verb: desk.print(verb), what: desk.print(what) })),
  }),
});
