import type { TypeContext } from './drawing-context.ts';
import { lines, tag } from './svg.ts';

const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000] as const;

/** Years under an axis, each in the middle of its year, as many as stand apart. */
export function drawYears(
  scale: (year: number) => number,
  { context, plot }: { context: TypeContext; plot: { left: number; right: number; bottom: number } },
): readonly string[] {
  const { frame, measure } = context;
  const { small } = frame;
  const { left, right, bottom } = plot;
  const year = scale(1) - scale(0);
  const room = measure('2000', small) * 1.35;
  const step = steps.find((one) => one * year >= room) ?? 2000;
  const first = Math.ceil(Math.round((left - scale(0)) / year) / step) * step;
  const drawn: string[] = [];
  for (let at = first; scale(at) < right; at += step) {
    const x = scale(at + 0.5);
    if (x + room / 2 > right + small) break;
    drawn.push(
      tag('line', { class: 'tick', x1: x, x2: x, y1: bottom, y2: bottom + 0.3 * small }) +
        lines([String(at)], {
          x,
          y: bottom + 1.4 * small,
          leading: 0,
          'font-size': small,
          'text-anchor': 'middle',
          class: 'year',
        }),
    );
  }
  return drawn;
}
