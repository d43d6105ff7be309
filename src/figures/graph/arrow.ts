import type { Box } from '../../model/observation.ts';
import { hatching, lineTo, moveTo, short, tag } from '../svg.ts';
import type { GraphLink, GraphNode } from './graph.ts';
import type { Layout, PlacedBox } from './layout.ts';

type Point = readonly [number, number];
type Path = Layout['links'][number];

const mix = (a: Point, b: Point, t: number): Point => [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
const distance = (a: Point, b: Point): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A point of a cubic Bézier curve (de Casteljau). */
function onCurve([a, b, c, d]: readonly [Point, Point, Point, Point], t: number): Point {
  const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
  return mix(mix(ab, bc, t), mix(bc, cd, t), t);
}

const steps = 16;

/** The path as many short straight pieces, from its start to its tip. */
function samplesOf({ points, tip }: Path): Point[] {
  const found: Point[] = [points[0]!];
  for (let at = 0; at + 3 < points.length; at += 3) {
    const curve = points.slice(at, at + 4) as unknown as readonly [Point, Point, Point, Point];
    for (let step = 1; step <= steps; step++) found.push(onCurve(curve, step / steps));
  }
  return [...found, tip];
}

/** The point that lies `back` px before the tip, along the path; its start where the path is shorter. */
function beforeTip(samples: readonly Point[], back: number): Point {
  let left = back;
  for (let index = samples.length - 1; index > 0; index--) {
    const [here, before] = [samples[index]!, samples[index - 1]!];
    const length = distance(here, before);
    if (length >= left) return mix(here, before, left / length);
    left -= length;
  }
  return samples[0]!;
}

type Arrow = { readonly link: GraphLink; readonly path: Path };

/** The line and its head. `em` is the size of the type, in px. */
export function drawArrow({ link, path }: Arrow, em: number): string {
  const { points, tip } = path;
  const curves: string[] = [];
  for (let at = 1; at + 2 < points.length; at += 3)
    curves.push(
      `C${[points[at]!, points[at + 1]!, points[at + 2]!].map((p) => p.map(short).join(' ')).join(' ')}`,
    );
  const neck = points.at(-1)!;
  const d = `${moveTo(points[0]!)}${curves.join('')}`;
  const stroke = link.stroke ?? em * 0.1;
  const dash = {
    asserted: undefined,
    hedged: `${short(em * 0.5)} ${short(em * 0.32)}`,
    contested: `0 ${short(stroke * 2.2)}`,
  };
  return tag(
    'g',
    { class: `link ${link.line}` },
    tag('path', { class: 'line', d, 'stroke-width': stroke, 'stroke-dasharray': dash[link.line] }),
    tag('path', { class: 'tip', d: headOf(neck, tip, em * 0.3) }),
  );
}

/** A triangle from the neck of the line to its tip. */
function headOf(neck: Point, tip: Point, half: number): string {
  const length = distance(neck, tip) || 1;
  const [dx, dy] = [(tip[0] - neck[0]) / length, (tip[1] - neck[1]) / length];
  const left: Point = [neck[0] - dy * half, neck[1] + dx * half];
  const right: Point = [neck[0] + dy * half, neck[1] - dx * half];
  return `${moveTo(left)}${lineTo(tip)}${lineTo(right)}Z`;
}

type Badge = { readonly at: Point; readonly sign: NonNullable<GraphLink['sign']> };

/** Where each sign stands: near the arrow's end, further back where another sign or a box is in its way. */
export function placeSigns(arrows: readonly Arrow[], boxes: readonly PlacedBox[], em: number): Badge[] {
  const radius = em * 0.48;
  const placed: Badge[] = [];
  for (const { link, path } of arrows) {
    if (!link.sign) continue;
    const samples = samplesOf(path);
    const tries = [1.35, 1.8, 2.3, 2.9, 3.6, 4.4, 5.3].map((back) => beforeTip(samples, back * em));
    const free = (at: Point) =>
      placed.every((other) => distance(other.at, at) > radius * 2.1) &&
      boxes.every((box) => outside(box, at, radius));
    placed.push({ at: tries.find(free) ?? tries[0]!, sign: link.sign });
  }
  return placed;
}

const outside = ({ x, y, width, height }: PlacedBox, at: Point, radius: number): boolean =>
  Math.abs(at[0] - x) > width / 2 + radius || Math.abs(at[1] - y) > height / 2 + radius;

/** A sign in a small disc: plus dark on light turned over, minus light, so that grey does not hide it. */
export function drawSign({ at: [x, y], sign }: Badge, em: number): string {
  const arm = em * 0.24;
  const across = `${moveTo([x - arm, y])}${lineTo([x + arm, y])}`;
  const down = `${moveTo([x, y - arm])}${lineTo([x, y + arm])}`;
  const mark =
    sign === '?'
      ? tag('circle', { class: 'dot', cx: x, cy: y, r: em * 0.12 })
      : tag('path', { class: 'arm', d: sign === '+' ? across + down : across });
  const name = { '+': 'more', '-': 'less', '?': 'unsure' }[sign];
  return tag(
    'g',
    { class: `sign ${name}` },
    tag('circle', { class: 'disc', cx: x, cy: y, r: em * 0.44 }),
    mark,
  );
}

/** The bar of a box. Solid for pressure, hatched for what steadies; mixed is half of each. */
export function drawBar(tone: NonNullable<GraphNode['tone']>, box: Box): string {
  const half = { ...box, height: box.height / 2 };
  const rect = (name: string, { x, y, width, height }: Box) =>
    tag('rect', { class: `bar-${name}`, x, y, width, height });
  const steady = (at: Box) => rect('steady', at) + hatching(at, 4);
  if (tone === 'pressure') return rect('pressure', box);
  if (tone === 'steady') return steady(box);
  return rect('pressure', half) + steady({ ...half, y: box.y + half.height });
}
