import type { Component } from './components.ts';
import type { Layout } from './layout.ts';

type Part = { readonly component: Component; readonly layout: Layout };
type Size = { readonly width: number; readonly height: number };

/** Puts the parts of a graph beside and below each other, in the shape that its frame has. */
export function pack(parts: readonly Part[], frame: Size, gap: number): Layout {
  if (parts.length === 1) return merge(parts.map((part) => ({ ...part, x: 0, y: 0 })));
  const widest = Math.max(...parts.map(({ layout }) => layout.width));
  const shapes = [1, 1.15, 1.3, 1.5, 1.75, 2, 2.5, 3]
    .map((factor) => shelve(parts, Math.max(widest, frame.width * factor), gap))
    .map(merge);
  const scaleOf = ({ width, height }: Layout) => Math.min(frame.width / width, frame.height / height);
  return shapes.reduce((best, shape) => (scaleOf(shape) > scaleOf(best) ? shape : best));
}

type Placed = Part & { readonly x: number; readonly y: number };

/** From left to right; a new row where the next part would go beyond `width`. */
function shelve(parts: readonly Part[], width: number, gap: number): readonly Placed[] {
  const [tallest, ...rest] = parts.toSorted((a, b) => b.layout.height - a.layout.height);
  const ordered = [tallest!, ...rest.toSorted((a, b) => b.layout.width - a.layout.width)];
  let [x, y, row] = [0, 0, 0];
  // Small parts stand in columns as high as the row: a pair does not take a row for itself.
  let column = { x: 0, width: 0, bottom: 0 };
  return ordered.map((part) => {
    const { layout } = part;
    if (column.width >= layout.width && column.bottom + gap + layout.height <= y + row) {
      const placed = { ...part, x: column.x, y: column.bottom + gap };
      column = { ...column, bottom: placed.y + layout.height };
      return placed;
    }
    if (x > 0 && x + layout.width > width) [x, y, row] = [0, y + row + gap, 0];
    const placed = { ...part, x, y };
    column = { x, width: layout.width, bottom: y + layout.height };
    x += layout.width + gap;
    row = Math.max(row, layout.height);
    return placed;
  });
}

/** One layout, its boxes and links in the order of the graph. */
function merge(parts: readonly Placed[]): Layout {
  const boxes: Layout['boxes'][number][] = [];
  const links: Layout['links'][number][] = [];
  for (const { component, layout, x: dx, y: dy } of parts) {
    const move = ([x, y]: readonly [number, number]) => [x + dx, y + dy] as const;
    for (const [index, box] of layout.boxes.entries())
      boxes[component.nodes[index]!] = { ...box, x: box.x + dx, y: box.y + dy };
    for (const [index, { points, tip }] of layout.links.entries())
      links[component.links[index]!] = { points: points.map(move), tip: move(tip) };
  }
  return {
    width: Math.max(...parts.map(({ layout, x }) => x + layout.width)),
    height: Math.max(...parts.map(({ layout, y }) => y + layout.height)),
    boxes,
    links,
  };
}
