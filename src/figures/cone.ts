import { area, curveBumpX, line } from 'd3-shape';
import type { DataTable, Drawing, Frame } from './drawing.ts';
import type { FigureWords, TypeContext } from './drawing-context.ts';
import { isSlide } from './frame.ts';
import { lines, svgImage, tag } from './svg.ts';
import { wrapText } from './wrap.ts';

export type Cone = {
  readonly title: string;
  /** Where it opens: "November 2026". */
  readonly from: string;
  /** As they are drawn, from top to bottom. */
  readonly scenarios: readonly ConeScenario[];
};

type ConeScenario = {
  readonly kind: 'baseline' | 'plausible' | 'wild-card';
  /** "Baseline", "Plausible", "Wild card". */
  readonly kindText: string;
  readonly name: string;
  readonly short: string;
  readonly signposts: readonly string[];
};

type Block = {
  readonly scenario: ConeScenario;
  readonly name: readonly string[];
  readonly short: readonly string[];
  readonly signposts: readonly string[];
  readonly height: number;
};

const leading = 1.3;

/** Futures that open from today: the baseline in the middle of a cone, the plausible ones at its sides, the wild card outside of it. */
export function drawCone({ title, from, scenarios }: Cone, context: TypeContext): Drawing {
  const { frame, words } = context;
  const em = frame.type;
  const before = context.measure(from, em, 600) + 0.6 * em;
  // Behind the bend the lanes run level, so that the word of the kind stands beside its line.
  const level = Math.max(...scenarios.map(({ kindText }) => context.measure(kindText, em, 600))) + em;
  const opening = before + Math.max(0.16 * frame.width, 8 * em) + level;
  const blocks = scenarios.map((scenario) => blockOf(scenario, frame.width - opening - 1.2 * em, context));
  const said = blocks.reduce((sum, block) => sum + block.height, 0);
  const gap = gapOf(frame, { said, count: blocks.length });
  const height = said + blocks.length * gap;
  const alternative = `${title}. ${from}: ${scenarios.map((one) => inWords(one, words)).join(' ')}`;
  const start = [before + 0.42 * em, centreOf(blocks, gap)] as const;
  let top = 0;
  const drawn = blocks.map((block) => {
    const lane = { top, bottom: top + block.height + gap };
    top = lane.bottom;
    return { block, lane };
  });
  return {
    html: svgImage(
      { name: 'cone', alternative, type: em, size: { width: frame.width, height } },
      ...drawn.map(({ block, lane }) => drawLane(block.scenario, { start, lane, end: opening, level, em })),
      tag('circle', { class: 'now', cx: start[0], cy: start[1], r: 0.42 * em }),
      lines([from], { x: 0, y: start[1] + 0.36 * em, leading: 0, class: 'from' }),
      ...drawn.map(({ block, lane }) =>
        drawBlock(block, { x: opening + 1.2 * em, y: lane.top + gap / 2, em, small: frame.small }),
      ),
    ),
    alternative,
    height,
    table: asTable(scenarios, words),
  };
}

/** Between the lanes; on a slide they spread over the room that it has. */
function gapOf(frame: Frame, { said, count }: { readonly said: number; readonly count: number }): number {
  const least = 1.1 * frame.type;
  return isSlide(frame) ? Math.max(least, Math.min(3 * frame.type, (frame.height - said) / count)) : least;
}

/** The middle of the baseline's lane, or of the whole where there is none. */
function centreOf(blocks: readonly Block[], gap: number): number {
  let top = 0;
  for (const { scenario, height } of blocks) {
    if (scenario.kind === 'baseline') return top + (height + gap) / 2;
    top += height + gap;
  }
  return top / 2;
}

function blockOf(scenario: ConeScenario, width: number, { frame, measure, words }: TypeContext): Block {
  const set = (text: string, size: number, weight: 400 | 600) =>
    text === '' ? [] : wrapText(text, width, { measure, size, weight });
  const { type, small } = frame;
  const name = set(scenario.name, type, 600);
  const short = set(scenario.short, type, 400);
  const said = scenario.signposts.length > 0 ? `${words.signposts}: ${scenario.signposts.join('; ')}` : '';
  const signposts = set(said, small, 400);
  const height = leading * (signposts.length * small + (name.length + short.length) * type);
  return { scenario, name, short, signposts, height };
}

type Lane = { readonly top: number; readonly bottom: number };
type Way = {
  readonly start: readonly [number, number];
  readonly lane: Lane;
  readonly end: number;
  /** How long it runs level at its end. */
  readonly level: number;
  readonly em: number;
};

/** The way to one future, with its kind on it. */
function drawLane({ kind, kindText }: ConeScenario, { start, lane, end, level, em }: Way): string {
  const [x, y] = start;
  const middle = (lane.top + lane.bottom) / 2;
  const inset = 0.18 * em;
  const path = line().curve(curveBumpX)([
    [x, y],
    [end - level, middle],
    [end, middle],
  ])!;
  const label = lines([kindText], {
    x: end - 0.4 * em,
    y: middle - 0.45 * em,
    leading: 0,
    class: 'lane-name',
    'text-anchor': 'end',
  });
  const stroke = tag('path', { class: 'way', d: path }) + label;
  if (kind === 'wild-card') return tag('g', { class: `lane ${kind}` }, stroke);
  type Row = readonly [number, number, number];
  const band = area<Row>(
    ([at]) => at,
    ([, low]) => low,
    ([, , high]) => high,
  ).curve(curveBumpX);
  const fan = band([
    [x, y, y],
    [end - level, lane.top + inset, lane.bottom - inset],
    [end, lane.top + inset, lane.bottom - inset],
  ])!;
  return tag('g', { class: `lane ${kind}` }, tag('path', { class: 'fan', d: fan }), stroke);
}

function drawBlock(
  { name, short, signposts }: Block,
  { x, y, em, small }: { x: number; y: number; em: number; small: number },
): string {
  let top = y;
  const put = (texts: readonly string[], size: number, style: string) => {
    const at = top + size;
    top += texts.length * size * leading;
    return lines(texts, { x, y: at, leading: size * leading, 'font-size': size, class: style });
  };
  return put(name, em, 'name') + put(short, em, 'short') + put(signposts, small, 'signposts');
}

const asTable = (scenarios: readonly ConeScenario[], words: FigureWords): DataTable => ({
  head: [words.scenario, words.kind, words.what, words.signposts],
  rows: scenarios.map(({ name, kindText, short, signposts }) => [
    name,
    kindText,
    short,
    signposts.join('; '),
  ]),
});

const inWords = ({ kindText, name, short, signposts }: ConeScenario, words: FigureWords): string => {
  const watch = signposts.length > 0 ? ` ${words.signposts}: ${signposts.join('; ')}.` : '';
  return `${kindText}: ${name}. ${short}${watch}`;
};
