import { z } from 'zod';
import { printable } from '../model/printable.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { confidenceContext } from './desk/contexts.ts';
import { defineSection, frame } from './section.ts';

/** Key judgements: what we conclude, how likely what follows is, and how sure we are. The last two never share a sentence. */
const judgementsSpec = z.strictObject({
  section: z.literal('judgements'),
  ...sectionHead,
  /** In the order in which they are numbered. */
  judgements: z.array(ref('judgement')).min(1).max(6),
});

export const judgements = defineSection({
  templates: { deck: 'judgements', briefing: 'judgements' },
  spec: judgementsSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        number: z.number(),
        statement: printable,
        /** A sentence of its own: "It is likely that …". */
        outlook: printable.optional(),
        confidence: confidenceContext,
      }),
    ),
  }),
  select: (spec, desk) => ({
    rows: spec.judgements.map((id, index) => {
      const judgement = desk.library.judgements[id]!;
      return {
        number: index + 1,
        statement: desk.print(desk.worded(judgement.statement, judgement.plain)),
        outlook: judgement.outlook && desk.outlook(judgement.outlook),
        confidence: desk.confidence(judgement.confidence),
      };
    }),
  }),
});
