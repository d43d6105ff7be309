import { z } from 'zod';
import { capitalised } from '../model/capital.ts';
import { printable } from '../model/printable.ts';
import { prose } from '../model/schema/prose.ts';
import { ref } from '../model/schema/ref.ts';
import { sectionHead } from '../model/schema/section.ts';
import { isUnknown } from '../model/schema/unknown.ts';
import { defineSection, frame } from './section.ts';

/** What was forecast, and what came of it. */
const scorecardSpec = z.strictObject({
  section: z.literal('scorecard'),
  ...sectionHead,
  /** Claims of kind `forecast`, in order. */
  forecasts: z.array(ref('claim')).min(1).max(12),
  /** A line under the table. */
  note: prose.optional(),
});

export const scorecard = defineSection({
  templates: { deck: 'scorecard', briefing: 'scorecard' },
  spec: scorecardSpec,
  context: z.object({
    ...frame,
    rows: z.array(
      z.object({
        who: z.string(),
        made: z.string(),
        said: printable,
        horizon: z.string(),
        state: z.enum(['open', 'yes', 'no', 'void', 'unscorable']),
        outcome: z.string(),
        why: printable.optional(),
      }),
    ),
    note: printable.optional(),
  }),
  select: (spec, desk) => ({
    rows: spec.forecasts.map((id) => {
      const claim = desk.claim(id);
      if (claim.kind !== 'forecast')
        throw desk.wrong(
          `"${claim.id}" is of kind ${claim.kind}, not forecast`,
          'a scorecard lists claims of kind forecast',
        );
      return {
        who: claim.forecaster,
        made: capitalised(desk.date(claim.madeOn)),
        said: desk.cited(claim.short, [claim.id]),
        horizon: isUnknown(claim.horizon) ? desk.labels.noDate : capitalised(desk.date(claim.horizon)),
        state: claim.resolution.state,
        outcome: desk.locale.outcomes[claim.resolution.state],
        why: claim.resolution.says && desk.print(claim.resolution.says, claim.id),
      };
    }),
    note: desk.optional(spec.note),
  }),
});
