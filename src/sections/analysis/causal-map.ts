import type { EntityOf } from '../../model/library.ts';

/** The part of a link that the map is drawn from. Variables and drivers by id. */
export type Arrow = Pick<
  EntityOf<'causal-link'>,
  'id' | 'from' | 'to' | 'sign' | 'hedge' | 'contestedBy' | 'drivers'
>;
type Sign = Arrow['sign'];

/** How firm a link is, and so how its line is drawn: solid, dashed, grey. */
type Certainty = 'asserted' | 'hedged' | 'contested';

/** Contested where a claim speaks against it; asserted where the source says it without any reserve. */
export const certaintyOf = ({ hedge, contestedBy }: Pick<Arrow, 'hedge' | 'contestedBy'>): Certainty =>
  contestedBy.length > 0 ? 'contested' : hedge === 'asserted' ? 'asserted' : 'hedged';

/** The effect of one link after another: two minuses make a plus, and what is not known stays so. */
export const signOf = (signs: readonly Sign[]): Sign =>
  signs.includes('?') ? '?' : signs.filter((sign) => sign === '-').length % 2 === 0 ? '+' : '-';

/** The links of one driver's own map. */
export const linksOf = <A extends Pick<Arrow, 'drivers'>>(
  arrows: readonly A[],
  driver: string,
): readonly A[] => arrows.filter(({ drivers }) => drivers.includes(driver));

/** The variables that some links join, in the order in which they are met. */
export const variablesOf = (arrows: readonly Pick<Arrow, 'from' | 'to'>[]): readonly string[] => [
  ...new Set(arrows.flatMap(({ from, to }) => [from, to])),
];

/** A way through the map that ends where it began. */
type Loop = {
  /** Ids of the links, beginning at the variable whose id comes first in the alphabet. */
  readonly links: readonly string[];
  readonly variables: readonly string[];
  /** `reinforcing`: it feeds on itself. `balancing`: it works against itself. */
  readonly kind: 'reinforcing' | 'balancing' | 'unknown';
  /** The weakest of its links decides. */
  readonly certainty: Certainty;
};

const kinds = { '+': 'reinforcing', '-': 'balancing', '?': 'unknown' } as const;

/**
 * All feedback loops that pass no variable twice, the shortest first. Each is found once, from its first variable in the alphabet
 * (as Tiernan 1970 does; a map of some hundred links is small).
 */
export function loopsOf(arrows: readonly Arrow[]): readonly Loop[] {
  const starts = [...variablesOf(arrows)].sort();
  const found = starts.flatMap((start) => waysBack(arrows, { start, way: [] }));
  return found.map(toLoop).toSorted((a, b) => a.links.length - b.links.length);
}

type Way = { readonly start: string; readonly way: readonly Arrow[] };

function waysBack(arrows: readonly Arrow[], { start, way }: Way): readonly (readonly Arrow[])[] {
  const here = way.at(-1)?.to ?? start;
  if (way.length > 0 && here === start) return [way];
  const passed = new Set(way.map(({ from }) => from));
  return arrows
    .filter(({ from, to }) => from === here && to >= start && (to === start || !passed.has(to)))
    .flatMap((arrow) => waysBack(arrows, { start, way: [...way, arrow] }));
}

const toLoop = (way: readonly Arrow[]): Loop => ({
  links: way.map(({ id }) => id),
  variables: way.map(({ from }) => from),
  kind: kinds[signOf(way.map(({ sign }) => sign))],
  certainty: weakest(way),
});

const weakest = (arrows: readonly Arrow[]): Certainty => {
  const found = new Set(arrows.map(certaintyOf));
  return found.has('contested') ? 'contested' : found.has('hedged') ? 'hedged' : 'asserted';
};

/** That one driver acts on another. It has no sign: a driver is no variable of which there is more or less. */
type DriverArrow = {
  readonly from: string;
  readonly to: string;
  /** The links that say so. */
  readonly links: readonly string[];
  /** The firmest of those links decides. */
  readonly certainty: Certainty;
};

/** The map at the level of drivers: the first driver of a link acts on the others. */
export function driverMap(arrows: readonly Arrow[]): readonly DriverArrow[] {
  const pairs = arrows.flatMap((arrow) =>
    arrow.drivers.slice(1).map((to) => ({ from: arrow.drivers[0]!, to, arrow })),
  );
  const byPair = Map.groupBy(pairs, ({ from, to }) => `${from} ${to}`);
  return [...byPair.values()].map((group) => ({
    from: group[0]!.from,
    to: group[0]!.to,
    links: group.map(({ arrow }) => arrow.id),
    certainty: firmest(group.map(({ arrow }) => arrow)),
  }));
}

const firmest = (arrows: readonly Arrow[]): Certainty => {
  const found = new Set(arrows.map(certaintyOf));
  return found.has('asserted') ? 'asserted' : found.has('hedged') ? 'hedged' : 'contested';
};

/** Two drivers that act on each other, by the links that come closest to a loop, and what is missing to close it. */
type Mutual<A extends Arrow = Arrow> = {
  readonly there: A;
  readonly back: A;
  /** Pairs of variables by id: no way leads from the first to the second. */
  readonly missing: readonly (readonly [from: string, to: string])[];
};

/** Every pair of drivers with a link each way, once. The evidence may hold such pairs without holding a loop. */
export function mutualDrivers<A extends Arrow>(arrows: readonly A[]): readonly Mutual<A>[] {
  const acts = (one: A, other: A) => one.drivers.slice(1).includes(other.drivers[0]!);
  const pairs = arrows.flatMap((there) =>
    arrows
      .filter((back) => there.drivers[0]! < back.drivers[0]! && acts(there, back) && acts(back, there))
      .map((back) => ({ there, back, missing: missingJoins(arrows, there, back) })),
  );
  const byDrivers = Map.groupBy(pairs, ({ there, back }) => `${there.drivers[0]} ${back.drivers[0]}`);
  return [...byDrivers.values()].map(
    (group) => group.toSorted((a, b) => a.missing.length - b.missing.length)[0]!,
  );
}

const missingJoins = (arrows: readonly Arrow[], there: Arrow, back: Arrow) =>
  (
    [
      [there.to, back.from],
      [back.to, there.from],
    ] as const
  ).filter(([from, to]) => !reachedFrom(arrows, from).has(to));

/** All variables that ways from one lead to, itself among them. */
function reachedFrom(arrows: readonly Arrow[], start: string): ReadonlySet<string> {
  const reached = new Set([start]);
  for (const here of reached) for (const { from, to } of arrows) if (from === here) reached.add(to);
  return reached;
}
