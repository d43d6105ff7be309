import type { TypeContext } from './drawing-context.ts';
import type { LineMark } from './line-data.ts';
import type { Head, Heads } from './line-ground.ts';
import { lines, tag } from './svg.ts';
import { widthOf, wrapEvenly } from './wrap.ts';
import { yearsOf } from './years.ts';

const leading = 1.25;

/** Names in rows that do not meet: each where its mark begins, or as near as the right edge lets it. */
export function headsOf(
  marks: readonly LineMark[],
  {
    scale,
    plot,
    context,
  }: { scale: (year: number) => number; plot: readonly [number, number]; context: TypeContext },
): Heads {
  const { frame, measure } = context;
  const size = frame.type;
  const [left, right] = plot;
  const heads: Head[] = [];
  for (const { when, label } of marks.toSorted((a, b) => yearsOf(a.when)[0] - yearsOf(b.when)[0])) {
    const [first, last] = yearsOf(when);
    const [from, to] = [Math.max(left, scale(first)), Math.min(right, scale(last))];
    const texts = wrapEvenly(label, Math.min(17 * size, right - left), { measure, size, weight: 600 });
    const width = widthOf(texts, { measure, size, weight: 600 }) + 0.8 * size;
    const x = Math.max(0, Math.min(from, right - width));
    // Below all that it would meet: what begins later stands lower, so that no line crosses a name.
    const above = heads.filter(({ box }) => x < box.x + box.width && box.x < x + width);
    const y = Math.max(0, ...above.map(({ box }) => box.y + box.height));
    const height = (texts.length * leading + 0.3) * size;
    heads.push({ from, to, texts, box: { x, y, width, height }, isMoment: to - from < 0.8 * size });
  }
  return { heads, height: Math.max(0, ...heads.map(({ box }) => box.y + box.height)) };
}

/** The grounds of periods and the lines of moments, down to the axis. */
export const drawGrounds = ({ heads }: Heads, bottom: number): readonly string[] =>
  heads.map(({ from, to, box, isMoment }) => {
    const middle = (from + to) / 2;
    return isMoment
      ? tag('line', { class: 'moment', x1: middle, x2: middle, y1: box.y, y2: bottom })
      : tag('rect', { class: 'period', x: from, y: box.y, width: to - from, height: bottom - box.y }) +
          tag('line', { class: 'moment', x1: from, x2: from, y1: box.y, y2: bottom });
  });

/** The names, over everything else. */
export const drawHeads = ({ heads }: Heads, size: number): readonly string[] =>
  heads.map(({ texts, box }) =>
    lines(texts, { x: box.x + 0.4 * size, y: box.y + size, leading: leading * size, class: 'mark-name' }),
  );
