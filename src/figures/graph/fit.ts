import type { Frame } from '../drawing.ts';
import { isSlide } from '../frame.ts';
import type { Measure } from '../type-width.ts';
import { widthOf, wrapEvenly } from '../wrap.ts';
import { type Component, componentsOf } from './components.ts';
import type { Graph } from './graph.ts';
import type { Arrangement, LayOut, Layout } from './layout.ts';
import { pack } from './pack.ts';

type Tools = { readonly measure: Measure; readonly layOut: LayOut };

/** A graph laid out for its frame: lines of each label, and by how much the whole is drawn larger or smaller. */
export type Fitted = {
  readonly layout: Layout;
  readonly labels: readonly (readonly string[])[];
  readonly type: number;
  readonly scale: number;
};

/** Room around a label, in ems. */
export const padding = { x: 0.6, y: 0.36, bar: 0.4 } as const;
export const leading = 1.18;

/** From roomy to tight: widths of labels and gaps in ems of the type. The last two save height, then width. */
const manners = [
  { label: 10.5, gap: 1.1, rankGap: 3.4 },
  { label: 8.5, gap: 0.7, rankGap: 2.6 },
  { label: 12, gap: 0.35, rankGap: 2.2 },
  { label: 6.5, gap: 0.35, rankGap: 1.7 },
] as const;
type Manner = (typeof manners)[number];

/** Ranks to the right or down: first the way that suits the shape of the frame. */
const waysFor = ({ width, height }: Frame): readonly Arrangement['direction'][] =>
  width > height * 1.2 ? ['LR', 'TB'] : ['TB', 'LR'];

/** On a slide a small graph is drawn larger, up to this; on paper it is not. */
const largest = (frame: Frame): number => (isSlide(frame) ? 1.4 : 1);

/** Lays a graph out, one way after another until it fits its frame at the size of its labels; else the one that comes nearest. */
export function fitGraph(graph: Graph, frame: Frame, tools: Tools): Fitted {
  const components = componentsOf(graph);
  let best: Fitted | undefined;
  for (const manner of manners)
    for (const direction of waysFor(frame)) {
      const fitted = attempt({ graph, components }, { frame, tools, manner, direction });
      if (!best || fitted.scale > best.scale) best = fitted;
      if (best.scale >= 1) return best;
    }
  return best!;
}

type Divided = { readonly graph: Graph; readonly components: readonly Component[] };
type Attempt = {
  readonly frame: Frame;
  readonly tools: Tools;
  readonly manner: Manner;
  readonly direction: Arrangement['direction'];
};

function attempt({ graph, components }: Divided, { frame, tools, manner, direction }: Attempt): Fitted {
  const { type } = frame;
  const labels = graph.nodes.map((node) =>
    wrapEvenly(node.label, manner.label * type, settingOf(node, frame, tools)),
  );
  const boxes = graph.nodes.map((node, index) => ({
    id: node.id,
    width:
      widthOf(labels[index]!, settingOf(node, frame, tools)) +
      (2 * padding.x + (node.tone ? padding.bar : 0)) * type,
    height: (labels[index]!.length * leading + 2 * padding.y) * type,
  }));
  // A sign needs room before the tip of its arrow.
  const signed = graph.links.some(({ sign }) => sign !== undefined);
  const gaps = { gap: manner.gap * type, rankGap: manner.rankGap * (signed ? 1 : 0.62) * type };
  const parts = components.map((component) => ({
    component,
    layout: tools.layOut({
      boxes: component.nodes.map((index) => boxes[index]!),
      links: component.links.map((index) => graph.links[index]!),
      direction,
      ...gaps,
    }),
  }));
  const layout = pack(parts, frame, 1.6 * type);
  const scale = Math.min(largest(frame), frame.width / layout.width, frame.height / layout.height);
  return { layout, labels, type, scale };
}

const settingOf = ({ look }: Graph['nodes'][number], { type }: Frame, { measure }: Tools) => ({
  measure,
  size: type,
  weight: look === 'focus' ? (600 as const) : (400 as const),
});
