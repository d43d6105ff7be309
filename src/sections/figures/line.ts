import { z } from 'zod';
import type { LineChart, Series } from '../../figures/line-data.ts';
import { yearsOf } from '../../figures/years.ts';
import { fail } from '../../lib/diagnostic.ts';
import { capitalised } from '../../model/capital.ts';
import { edtf } from '../../model/schema/date.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { prose } from '../../model/schema/prose.ts';
import { ref } from '../../model/schema/ref.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { oneScale } from './one-scale.ts';
import { rangeOf } from './size.ts';

/** One number of a series. */
const point = z.strictObject({
  /** When it was so: `2019`, `2019-07`. */
  on: edtf,
  /** The claim whose number it is. */
  claim: ref('claim'),
  /** Which of the claim’s `quantities`; its `quantity` unless said otherwise. */
  key: z.string().optional(),
});

/** Series in time on a true axis of years, from zero; a date that is lacking leaves a gap, a range is a band. */
const lineSpec = z.strictObject({
  figure: z.literal('line'),
  ...figureHead,
  /** The lines. Where there are several, each is named where it ends. */
  series: z
    .array(
      z.strictObject({
        /** What it counts: "Arrivals". */
        name: prose,
        /** Its numbers; they are put in the order of time. */
        points: z.array(point).min(1, 'a series needs a point or more'),
      }),
    )
    .min(1)
    .max(4),
  /** What explains them: a period is shaded, a moment is a line. */
  marks: z
    .array(
      z.strictObject({
        /** `2020/2022` is a period, `2020-01` a moment. */
        when: edtf,
        /** Its name, above the plot. */
        label: prose,
        /** What says that it was so: of a period, when it began and when it ended. */
        claims: z.array(ref('claim')).min(1, 'a mark needs a claim that says it'),
      }),
    )
    .max(4)
    .default([]),
});
type Spec = z.output<typeof lineSpec>;

export const line = defineFigure({
  spec: lineSpec,
  needs: 'type',
  choose: chooseLine,
  draw: { load: async () => (await import('../../figures/line.ts')).drawLine },
});

/** Numbers of claims in time, with what explains them. */
function chooseLine(spec: Spec, desk: FigureDesk): Choice<LineChart> {
  const points = spec.series.flatMap((series) => series.points);
  const values = points.map(({ claim, key }) => desk.quantity(claim, key));
  const said = spec.marks.flatMap((mark) => mark.claims);
  for (const claim of said) desk.named('claims', claim);
  return {
    data: {
      title: desk.say(spec.title),
      axis: oneScale(values, desk),
      series: spec.series.map((series) => toSeries(series, desk)),
      marks: spec.marks.map(({ when, label }) => ({
        when,
        whenText: capitalised(desk.date(when)),
        label: desk.say(label),
      })),
    },
    claims: [...new Set([...points.map(({ claim }) => claim), ...said])],
    values,
  };
}

/**
 * A series in the order of time.
 * @throws Failure `figures/same-moment` where it has two numbers for one date
 */
function toSeries({ name, points }: Spec['series'][number], desk: FigureDesk): Series {
  const twice = points.find(({ on }, index) => points.findIndex((other) => other.on === on) < index);
  if (twice)
    throw fail({
      rule: 'figures/same-moment',
      place: desk.place(),
      message: `the series "${desk.say(name)}" has two numbers for ${twice.on}`,
      hint: 'keep one of them, or make the other a series of its own',
    });
  return {
    name: desk.say(name),
    points: points
      .toSorted((a, b) => yearsOf(a.on)[0] - yearsOf(b.on)[0])
      .map(({ on, claim, key }) => {
        const value = desk.quantity(claim, key);
        return {
          on,
          onText: capitalised(desk.date(on)),
          range: rangeOf(value),
          text: desk.onAxis(value),
          full: desk.full(value),
        };
      }),
  };
}
