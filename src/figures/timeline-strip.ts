import { scaleLinear } from 'd3-scale';
import { curveBumpY, line } from 'd3-shape';
import type { Drawing } from './drawing.ts';
import type { TypeContext } from './drawing-context.ts';
import { lines, lineTo, moveTo, short, svgImage, tag } from './svg.ts';
import { inWords, standing, type Timeline, type TimelineEvent, timelineTable } from './timeline-events.ts';
import { wrapText } from './wrap.ts';
import { yearsOf } from './years.ts';

/** Blocks of words above and below a strip of years; each is tied to its place in time. */
export function drawStripOfYears({ title, events: ordered }: Timeline, context: TypeContext): Drawing {
  const { frame, words } = context;
  const em = frame.type;
  const scale = scaleLinear(domainOf(ordered), [0.6 * em, frame.width - 0.6 * em]);
  const rows = [ordered.filter((_, index) => index % 2 === 0), ordered.filter((_, index) => index % 2 === 1)];
  const [above = [], below = []] = rows.map((row) => blocksOf(row, scale, context));
  const heightOf = (blocks: readonly Block[]) => Math.max(0, ...blocks.map((block) => block.height));
  const strip = { top: heightOf(above) + tie(above, em), height: 1.5 * em };
  const height = strip.top + strip.height + tie(below, em) + heightOf(below);
  const place = (blocks: readonly Block[], side: 'above' | 'below') => {
    const middles = blocks.map(({ event }) => middleOf(event, scale));
    const marks = apart(middles, 0.85 * em);
    const ground = { side, strip, scale, em, bottom: heightOf(above) };
    return blocks.map((block, index) => drawEvent(block, { ...ground, at: marks[index]! }));
  };
  const alternative = inWords(title, ordered, words);
  return {
    html: svgImage(
      { name: 'timeline', alternative, type: em, size: { width: frame.width, height } },
      drawStrip(scale, { ...strip, width: frame.width, small: frame.small }),
      // Drawn in the order of time, as they are read aloud and searched.
      ...alternate(place(above, 'above'), place(below, 'below')),
    ),
    alternative,
    height,
    table: timelineTable(ordered, words),
  };
}

const tie = (blocks: readonly Block[], em: number): number => (blocks.length > 0 ? 2.2 * em : 0.4 * em);

const alternate = (first: readonly string[], second: readonly string[]): string[] =>
  first.flatMap((event, index) => [event, second[index] ?? '']);

/** From the first year to the end of the last. */
function domainOf(events: readonly TimelineEvent[]): [number, number] {
  const spans = events.map(({ date }) => yearsOf(date));
  return [
    Math.floor(Math.min(...spans.map(([from]) => from))),
    Math.ceil(Math.max(...spans.map(([, to]) => to)) - 1 / 100),
  ];
}

type Scale = (year: number) => number;

type Block = {
  readonly event: TimelineEvent;
  /** Left edge of its words. */
  readonly x: number;
  readonly height: number;
  readonly date: readonly string[];
  readonly label: readonly string[];
  readonly now: readonly string[];
};

const leading = 1.28;

/** A column of words is no wider than this, in ems, so that few events stand near their places. */
const widest = 22;

/** Words in columns of one width, in the order of time, each as near to its place as the others let it. */
function blocksOf(events: readonly TimelineEvent[], scale: Scale, context: TypeContext): Block[] {
  const { frame, words, measure } = context;
  const { type } = frame;
  const column = Math.min(frame.width / events.length, widest * type);
  const starts = besides(
    events.map((event) => middleOf(event, scale) - 0.6 * type),
    column,
    frame.width,
  );
  const width = column - 1.8 * type;
  return events.map((event, index) => {
    const set = (text: string, weight: 400 | 600) =>
      text === '' ? [] : wrapText(text, width, { measure, size: type, weight });
    const date = set(event.dateText, 600);
    const label = set(event.label, 400);
    const now = set(standing(event, words), 600);
    const height = (date.length + label.length + now.length) * leading * type;
    return { event, x: starts[index]! + 1, height, date, label, now };
  });
}

/** Left edges of columns side by side: as near to where they are wanted as the width lets them. */
function besides(wanted: readonly number[], column: number, width: number): number[] {
  const starts: number[] = [];
  for (const start of wanted) starts.push(Math.max(start, (starts.at(-1) ?? -column) + column));
  for (let index = starts.length - 1; index >= 0; index--)
    starts[index] = Math.min(starts[index]!, (starts[index + 1] ?? width) - column);
  return starts;
}

const middleOf = (event: TimelineEvent, scale: Scale): number => {
  const [from, to] = yearsOf(event.date);
  return (scale(from) + scale(to)) / 2;
};

/** Places in their order, moved as little as it takes to stand `gap` apart. */
function apart(places: readonly number[], gap: number): number[] {
  const moved = [...places];
  for (let round = 0; round < 20; round++)
    for (let index = 1; index < moved.length; index++) {
      const lack = gap - (moved[index]! - moved[index - 1]!);
      if (lack <= 0) continue;
      moved[index - 1]! -= lack / 2;
      moved[index]! += lack / 2;
    }
  return moved;
}

type Ground = {
  readonly side: 'above' | 'below';
  /** Where its mark stands, in px from the left. */
  readonly at: number;
  readonly strip: { readonly top: number; readonly height: number };
  readonly scale: Scale;
  readonly em: number;
  /** Where the blocks above end. */
  readonly bottom: number;
};

function drawEvent(block: Block, { side, strip, scale, em, bottom, at }: Ground): string {
  const { event, x, height, date, label, now } = block;
  const isAbove = side === 'above';
  const edge = isAbove ? strip.top : strip.top + strip.height;
  const [from, to] = yearsOf(event.date).map(scale) as [number, number];
  const long = to - from > 1.2 * em;
  const top = isAbove ? bottom - height : edge + 2.2 * em;
  const [near, far] = isAbove ? [top + height, top] : [top, top + height];
  const lead = line().curve(curveBumpY)([
    [at, edge],
    [x, near],
  ]);
  const step = leading * em;
  const text = (texts: readonly string[], start: number, name: string) =>
    lines(texts, { x: x + 0.6 * em, y: top + (start + 0.78) * step, leading: step, class: name });
  return tag(
    'g',
    { class: `event ${event.state}` },
    tag('path', { class: 'lead', d: `${lead}${moveTo([x, near])}${lineTo([x, far])}` }),
    long
      ? tag('line', { class: 'span', x1: from, x2: to, y1: edge, y2: edge, 'stroke-width': 0.32 * em })
      : '',
    mark(event.state, [at, edge], em * 0.36),
    text(date, 0, 'date'),
    text(label, date.length, event.struck ? 'label struck' : 'label'),
    text(now, date.length + label.length, 'now'),
  );
}

/** Full for what stands, hollow for what is disputed, crossed for what was corrected. */
function mark(state: TimelineEvent['state'], [x, y]: readonly [number, number], r: number): string {
  const disc = tag('circle', { class: 'mark', cx: x, cy: y, r });
  const cross = `${moveTo([x - r, y - r])}${lineTo([x + r, y + r])}${moveTo([x - r, y + r])}${lineTo([x + r, y - r])}`;
  return state === 'corrected' ? disc + tag('path', { class: 'cross', d: cross }) : disc;
}

type Strip = {
  readonly top: number;
  readonly height: number;
  readonly width: number;
  readonly small: number;
};

/** The years, in a strip. */
function drawStrip(
  scale: ReturnType<typeof scaleLinear<number, number>>,
  { top, height, width, small }: Strip,
): string {
  const wanted = Math.floor(width / (5 * small));
  const years = scale.ticks(wanted).filter((year) => Number.isInteger(year));
  const labels = years
    .filter((year) => scale(year) + 3 * small < width)
    .map(
      (year) =>
        tag('line', { class: 'tick', x1: scale(year), x2: scale(year), y1: top, y2: top + height }) +
        lines([String(year)], {
          x: scale(year) + 0.35 * small,
          y: top + height / 2 + 0.36 * small,
          leading: 0,
          'font-size': short(small),
          class: 'year',
        }),
    );
  return tag('rect', { class: 'strip', x: 0, y: top, width, height }) + labels.join('');
}
