import type { Graph } from './graph.ts';

/** A part of a graph that nothing joins to the rest: indexes of its nodes and links. */
export type Component = { readonly nodes: readonly number[]; readonly links: readonly number[] };

/** The parts of a graph, the one with the most nodes first. */
export function componentsOf({ nodes, links }: Graph): readonly Component[] {
  const home = new Map(nodes.map(({ id }) => [id, id]));
  const rootOf = (id: string): string => {
    const above = home.get(id)!;
    return above === id ? id : rootOf(above);
  };
  for (const { from, to } of links) home.set(rootOf(from), rootOf(to));
  const roots = [...new Set(nodes.map(({ id }) => rootOf(id)))];
  return roots
    .map((root) => ({
      nodes: nodes.flatMap(({ id }, index) => (rootOf(id) === root ? [index] : [])),
      links: links.flatMap(({ from }, index) => (rootOf(from) === root ? [index] : [])),
    }))
    .toSorted((a, b) => b.nodes.length - a.nodes.length);
}
