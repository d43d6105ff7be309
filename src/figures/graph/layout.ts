import type { Viz } from '@viz-js/viz';

type Point = readonly [number, number];

/** What is to be laid out: boxes of a size, in px, and the links between them. */
export type Arrangement = {
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly links: readonly { readonly from: string; readonly to: string }[];
  /** Which way the links run: to the right, or down. */
  readonly direction: 'LR' | 'TB';
  /** Between boxes of a rank, and between ranks, in px. */
  readonly gap: number;
  readonly rankGap: number;
};

export type PlacedBox = {
  readonly id: string;
  /** Middle of the box. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** Where everything stands, in px from the top left. Boxes and links are in the order they were given in. */
export type Layout = {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly PlacedBox[];
  /** From the box it starts at: a point, then three for each Bézier curve; `tip` is where it touches the other box. */
  readonly links: readonly { readonly points: readonly Point[]; readonly tip: Point }[];
};

export type LayOut = (arrangement: Arrangement) => Layout;

/** Loads Graphviz. Its type measures are not used: boxes come with their size, and the drawing is our own. */
export async function openLayout(): Promise<LayOut> {
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  return (arrangement) => layOut(viz, arrangement);
}

/** What Graphviz says of a graph, as far as it is read here. Lengths are points; one of ours is one px. */
type Said = {
  readonly bb: string;
  readonly objects?: readonly { readonly name: string; readonly pos: string }[];
  readonly edges?: readonly { readonly id: string; readonly pos: string }[];
};

const pointsAnInch = 72;

function layOut(viz: Viz, { boxes, links, direction, gap, rankGap }: Arrangement): Layout {
  const inches = (px: number) => px / pointsAnInch;
  const said = viz.renderJSON(
    {
      directed: true,
      graphAttributes: {
        rankdir: direction,
        nodesep: inches(gap),
        ranksep: inches(rankGap),
        splines: 'spline',
        pad: 0,
        margin: 0,
      },
      nodeAttributes: { shape: 'box', fixedsize: true, label: '' },
      edgeAttributes: { arrowsize: 0.8 },
      nodes: boxes.map(({ id, width, height }) => ({
        name: id,
        attributes: { width: inches(width), height: inches(height) },
      })),
      edges: links.map(({ from, to }, index) => ({ tail: from, head: to, attributes: { id: `${index}` } })),
    },
    { engine: 'dot', yInvert: true },
  ) as Said;
  return read(said, boxes, links.length);
}

function read({ bb, objects = [], edges = [] }: Said, boxes: Arrangement['boxes'], count: number): Layout {
  const [left = 0, top = 0, right = 0, bottom = 0] = bb.split(',').map(Number);
  const [width, height] = [Math.abs(right - left), Math.abs(bottom - top)];
  const at = new Map(objects.map(({ name, pos }) => [name, point(pos)] as const));
  const paths = new Map(edges.map(({ id, pos }) => [Number(id), pathOf(pos)]));
  return {
    width,
    height,
    boxes: boxes.map((box) => {
      const [x, y] = at.get(box.id)!;
      return { ...box, x, y };
    }),
    links: Array.from({ length: count }, (_, index) => paths.get(index)!),
  };
}

const point = (text: string): Point => {
  const [x = 0, y = 0] = text.split(',').map(Number);
  return [x, y];
};

/** Graphviz writes `e,x,y x,y x,y …`: the tip, then the curve. */
function pathOf(pos: string): Layout['links'][number] {
  const words = pos.split(' ');
  const tip = words.find((word) => word.startsWith('e,'));
  const points = words.filter((word) => !word.startsWith('e,')).map(point);
  return { points, tip: tip ? point(tip.slice(2)) : points.at(-1)! };
}
