import { z } from 'zod';
import { type Bars, drawBars } from '../../figures/bars.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { sizeOf } from './size.ts';

/** Horizontal bars, one a claim: shares on a scale to 100, amounts on a scale to the largest. */
const barsSpec = z.strictObject({
  figure: z.literal('bars'),
  ...figureHead,
  /** The bars, from top to bottom. */
  rows: z
    .array(
      z.strictObject({
        /** What stands before the bar. */
        label: prose,
        /** The claim whose number it shows. */
        claim: ref('claim'),
        /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
        key: z.string().optional(),
      }),
    )
    .min(1)
    .max(8),
});
type Spec = z.output<typeof barsSpec>;

export const bars = defineFigure({
  spec: barsSpec,
  beside: true,
  choose: chooseBars,
  draw: drawBars,
});

/** Numbers of claims side by side; shares alone are drawn on 100 per cent. */
function chooseBars(spec: Spec, desk: FigureDesk): Choice<Bars> {
  const rows = spec.rows.map(({ label, claim, key }) => ({ label, value: desk.quantity(claim, key) }));
  const sizes = rows.map(({ value }) => Math.abs(sizeOf(value)));
  const bases = new Set(rows.map(({ value }) => value.type === 'share' && isUnknown(value.of)));
  /** Where the bases of some are unknown, the caption cannot say of which. */
  const printed = (value: QuantityValue) =>
    bases.size > 1 && value.type === 'share' && isUnknown(value.of) ? desk.full(value) : desk.counted(value);
  const allShares = rows.every(({ value }) => value.type === 'share');
  return {
    data: {
      title: desk.say(spec.title),
      rows: rows.map(({ label, value }, index) => ({
        label: desk.say(label),
        text: printed(value),
        size: sizes[index]!,
      })),
      full: allShares ? 100 : Math.max(...sizes, 1),
    },
    claims: spec.rows.map(({ claim }) => claim),
    values: rows.map(({ value }) => value),
  };
}
