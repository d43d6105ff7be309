import { lines, svgImage, tag } from '../svg.ts';
import { drawArrow, drawBar, drawSign, placeSigns } from './arrow.ts';
import { type Fitted, leading, padding } from './fit.ts';
import type { Graph, GraphNode } from './graph.ts';
import type { PlacedBox } from './layout.ts';

/** Draws a graph as it was laid out: lines below, boxes above them, signs on top. */
export function drawGraph(
  graph: Graph,
  fitted: Fitted,
  { name, alternative }: { readonly name: string; readonly alternative: string },
): string {
  const { layout, labels, type, scale } = fitted;
  const arrows = graph.links.map((link, index) => ({ link, path: layout.links[index]! }));
  const edge = 1; // room for half a stroke
  const [width, height] = [layout.width + 2 * edge, layout.height + 2 * edge];
  return svgImage(
    {
      name: `graph ${name}`,
      alternative,
      type,
      size: { width: width * scale, height: height * scale },
      box: { width, height },
    },
    tag(
      'g',
      { transform: `translate(${edge} ${edge})` },
      ...arrows.map((arrow) => drawArrow(arrow, type)),
      ...graph.nodes.map((node, index) =>
        drawNode(node, layout.boxes[index]!, { lines: labels[index]!, type }),
      ),
      ...placeSigns(arrows, layout.boxes, type).map((sign) => drawSign(sign, type)),
    ),
  );
}

function drawNode(
  { look = 'plain', tone }: GraphNode,
  { x, y, width, height }: PlacedBox,
  { lines: texts, type }: { readonly lines: readonly string[]; readonly type: number },
): string {
  const [left, top] = [x - width / 2, y - height / 2];
  const bar = tone ? padding.bar * type : 0;
  const radius = look === 'origin' ? Math.min(height / 2, type * 1.1) : type * 0.18;
  const middle = x + bar / 2;
  const baseline = y - ((texts.length - 1) * leading * type) / 2 + type * 0.36;
  return tag(
    'g',
    { class: `node ${look}` },
    tag('rect', { class: 'box', x: left, y: top, width, height, rx: radius }),
    tone ? drawBar(tone, { x: left, y: top, width: bar, height }) : '',
    lines(texts, { x: middle, y: baseline, leading: leading * type, 'text-anchor': 'middle' }),
  );
}
