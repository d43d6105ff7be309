/** A box in px, from its upper left corner. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A label and where it may stand, the best place first. */
type Wanted<T> = { readonly label: T; readonly places: readonly Box[] };

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x &&
  inner.y >= outer.y &&
  inner.x + inner.width <= outer.x + outer.width &&
  inner.y + inner.height <= outer.y + outer.height;

/**
 * Gives each label the first of its places that is inside and free, in their order. One that finds none is left out:
 * its number stands in the table of the figure.
 */
export function placeLabels<T>(
  wanted: readonly Wanted<T>[],
  { inside, taken }: { readonly inside: Box; readonly taken: readonly Box[] },
): readonly { readonly label: T; readonly box: Box }[] {
  const placed: { label: T; box: Box }[] = [];
  for (const { label, places } of wanted) {
    const isFree = (box: Box) =>
      holds(inside, box) &&
      ![...taken, ...placed.map((other) => other.box)].some((other) => meet(box, other));
    const box = places.find(isFree);
    if (box) placed.push({ label, box });
  }
  return placed;
}

/** Upper edges of blocks in a column, as near to where they are wanted as their heights and the room let them. */
export function stacked(
  blocks: readonly { readonly wanted: number; readonly height: number }[],
  [top, bottom]: readonly [number, number],
): readonly number[] {
  const order = blocks.map((_, index) => index).toSorted((a, b) => blocks[a]!.wanted - blocks[b]!.wanted);
  const edges = blocks.map(({ wanted }) => wanted);
  let free = top;
  for (const index of order) {
    edges[index] = Math.max(edges[index]!, free);
    free = edges[index]! + blocks[index]!.height;
  }
  free = bottom;
  for (const index of order.toReversed()) {
    edges[index] = Math.min(edges[index]!, free - blocks[index]!.height);
    free = edges[index]!;
  }
  return edges;
}
