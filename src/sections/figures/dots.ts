import { z } from 'zod';
import type { DotChart } from '../../figures/dots.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import type { QuantityValue } from '../../model/schema/value.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { oneScale } from './one-scale.ts';
import { rangeOf } from './size.ts';

/** Estimates of one thing beside one another, on one axis from zero: a dot, a range, or a limit with its stop. */
const dotsSpec = z.strictObject({
  figure: z.literal('dots'),
  ...figureHead,
  /** The estimates, from top to bottom. */
  rows: z
    .array(
      z.strictObject({
        /** Whose estimate it is, or of what. */
        label: prose,
        /** The claim whose number it shows. */
        claim: ref('claim'),
        /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
        key: z.string().optional(),
        /** Drawn in the colour that carries the message. */
        strong: z.boolean().default(false),
      }),
    )
    .min(1)
    .max(8),
});
type Spec = z.output<typeof dotsSpec>;

export const dots = defineFigure({
  spec: dotsSpec,
  needs: 'type',
  choose: chooseDots,
  draw: { load: async () => (await import('../../figures/dots.ts')).drawDots },
});

/** Numbers of claims on one axis, each with how exact it is. */
function chooseDots(spec: Spec, desk: FigureDesk): Choice<DotChart> {
  const rows = spec.rows.map((row) => ({ ...row, value: desk.quantity(row.claim, row.key) }));
  const values = rows.map(({ value }) => value);
  return {
    data: {
      title: desk.say(spec.title),
      axis: oneScale(values, desk),
      rows: rows.map(({ label, strong, value }) => ({
        ...{ label: desk.say(label), strong, range: rangeOf(value) },
        ...{ text: desk.onAxis(value), full: desk.full(value) },
        ...boundOf(value),
      })),
    },
    claims: [...new Set(rows.map(({ claim }) => claim))],
    values,
  };
}

/** On which side of it the number lies, of one that is only a limit. */
function boundOf(value: QuantityValue): Pick<DotChart['rows'][number], 'bound'> {
  if (value.type === 'share') return {};
  const bounds = { 'up to': 'below', 'at least': 'above', over: 'above' } as const;
  const { qualifier } = value;
  return qualifier === 'exactly' || qualifier === 'about' ? {} : { bound: bounds[qualifier] };
}
