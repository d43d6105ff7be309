import { z } from 'zod';
import { type Crowd, drawCrowd } from '../../figures/crowd.ts';
import { fail } from '../../lib/diagnostic.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import { wholeCountOf } from '../../model/schema/value.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** One dot for each one counted, in columns of equal size: how dense a column is says how many. For a cover, or for the whole width. */
const crowdSpec = z.strictObject({
  figure: z.literal('crowd'),
  ...figureHead,
  /** The columns, from left to right. */
  columns: z
    .array(
      z.strictObject({
        /** What stands below the column. */
        label: prose,
        /** The claim whose number it shows: a count of whole ones. */
        claim: ref('claim'),
        /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
        key: z.string().optional(),
        /** Drawn in the colour that carries the message. */
        strong: z.boolean().default(false),
        /** What happened when it began: a line stands before the column, and these words above it. */
        since: prose.optional(),
      }),
    )
    .min(1)
    .max(16),
});
type Spec = z.output<typeof crowdSpec>;

export const crowd = defineFigure({ spec: crowdSpec, choose: chooseCrowd, draw: drawCrowd });

/**
 * Counts, a dot each one.
 * @throws Failure `figures/crowd` where a number is no count of whole ones
 */
function chooseCrowd(spec: Spec, desk: FigureDesk): Choice<Crowd> {
  const rows = spec.columns.map((column) => ({ ...column, value: desk.quantity(column.claim, column.key) }));
  const columns = rows.map(({ label, claim, strong, since, value }) => ({
    label: desk.say(label),
    text: desk.counted(value),
    count: wholeCountOf(value) ?? refuse(desk, claim),
    strong,
    ...(since && { since: desk.say(since) }),
  }));
  return {
    data: { title: desk.say(spec.title), columns },
    claims: rows.map(({ claim }) => claim),
    values: rows.map(({ value }) => value),
  };
}

function refuse(desk: FigureDesk, claim: string): never {
  throw fail({
    rule: 'figures/crowd',
    place: desk.place(),
    message: `a crowd draws a dot for each one counted: "${claim}" has no count of whole ones, nought or more`,
    hint: 'show it as bars',
  });
}
