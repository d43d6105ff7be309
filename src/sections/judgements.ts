import { z } from 'zod';
import { capitalised } from '../model/capital.ts';
import { type Printable, plainText, printable } from '../model/printable.ts';
import { likelihoodScale } from '../model/scale.ts';
import type { likelihood } from '../model/schema/likelihood.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import type { Unknown } from '../model/schema/unknown.ts';
import { confidenceContext } from './desk/contexts.ts';
import type { Desk } from './desk/desk.ts';
import { horizonOf } from './horizon.ts';
import { defineSection, frame } from './section.ts';

/** Key judgements: what we conclude, how likely what follows is, and how sure we are. The last two never share a sentence. */
const judgementsSpec = z.strictObject({
  section: z.literal('judgements'),
  ...sectionHead,
  /** In the order in which they are numbered. */
  judgements: z.array(ref('judgement')).min(1).max(6),
  /** The number of the first, where a list goes on from another slide. */
  from: z.int().positive().default(1),
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
        /** Its likelihood in per cent of a strip: where the band begins, and how wide it is. */
        likelihood: z
          .object({ label: z.string(), range: z.string(), from: z.number(), width: z.number() })
          .optional(),
        /** By when it can be settled; empty where the outlook names the year. */
        horizon: z.string(),
        /** What would then show it wrong. */
        test: printable.optional(),
        confidence: confidenceContext,
      }),
    ),
  }),
  select: (spec, desk) => ({
    rows: spec.judgements.map((id, index) => {
      const judgement = desk.library.judgements[id]!;
      const outlook = judgement.outlook && desk.outlook(judgement.outlook);
      return {
        number: spec.from + index,
        statement: desk.print(desk.worded(judgement.statement, judgement.plain)),
        outlook,
        likelihood: judgement.outlook && bandOf(judgement.outlook.likelihood, desk),
        horizon: namesYear(outlook, judgement.horizon) ? '' : horizonOf(judgement, desk),
        test: desk.optional(judgement.test),
        confidence: desk.confidence(judgement.confidence),
      };
    }),
  }),
});

/** Whether a sentence names the year of a date: to say it again would be to say it twice. */
function namesYear(text: Printable | undefined, horizon: string | Unknown | undefined): boolean {
  const year = typeof horizon === 'string' ? /\d{4}(?!.*\d{4})/.exec(horizon)?.[0] : undefined;
  return text !== undefined && year !== undefined && plainText(text).includes(year);
}

/** The band of the scale that a word of likelihood stands for. */
function bandOf(word: z.output<typeof likelihood>, desk: Desk) {
  const { low, high } = likelihoodScale.find(({ key }) => key === word)!;
  const range = desk.fill('percent', `${low}–${high}`);
  return { label: capitalised(desk.locale.likelihood[word]), range, from: low, width: high - low };
}
