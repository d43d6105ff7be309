import { middle, runsOf, type Series } from './line-data.ts';
import type { Gap, Ground } from './line-ground.ts';
import { hatching, lines, short, tag } from './svg.ts';
import { widthOf, wrapText } from './wrap.ts';

/** Gaps between the runs of a series, on the ground of the chart: nothing is drawn across them. */
export function gapsOf({ points }: Series, { scale, plot, context }: Ground): readonly Gap[] {
  const { frame, measure, words } = context;
  const size = frame.small;
  const runs = runsOf(points);
  return runs.slice(1).map((run, index) => {
    const from = scale(middle(runs[index]!.at(-1)!.on));
    const to = scale(middle(run[0]!.on));
    const edge = Math.min(1.4 * frame.type, (to - from) / 4);
    const width = to - from - 2 * edge;
    const wrapped = wrapText(words.noFigures, width - 0.8 * size, { measure, size });
    const fits = wrapped.length <= 3 && widthOf(wrapped, { measure, size }) <= width - 0.8 * size;
    const height = Math.min(5.5 * size, plot.bottom - plot.top);
    return {
      box: { x: from + edge, y: plot.bottom - height, width, height },
      texts: fits ? wrapped : [],
      size,
    };
  });
}

/** A gap, hatched, with its words on a clear ground. */
export function drawGap({ box, texts, size }: Gap): string {
  const leading = 1.2 * size;
  const y = box.y + (box.height - texts.length * leading) / 2 + 0.9 * size;
  const x = box.x + box.width / 2;
  return tag(
    'g',
    { class: 'gap' },
    hatching(box, 9),
    texts.length > 0
      ? tag('rect', {
          ...{ class: 'clear', x: box.x, width: box.width },
          ...{ y: y - 1.1 * size, height: texts.length * leading + 0.4 * size },
        })
      : '',
    lines(texts, { x, y, leading, 'font-size': short(size), 'text-anchor': 'middle', class: 'gap-name' }),
  );
}
