import { fillPattern } from '../lib/pattern.ts';
import type { Drawing } from './drawing.ts';
import type { GraphContext } from './drawing-context.ts';
import { drawGraph } from './graph/draw.ts';
import { fitGraph } from './graph/fit.ts';
import type { GraphNode } from './graph/graph.ts';

export type Relays = {
  readonly title: string;
  readonly sources: readonly RelaySource[];
  /** `from` said it, `to` passed it on. */
  readonly relays: readonly { readonly from: string; readonly to: string }[];
};

export type RelaySource = {
  readonly id: string;
  readonly label: string;
  /** How many claims rest on it; printed in brackets. Absent for an origin that nobody cites directly. */
  readonly claims?: number;
};

/** Who passes on whose reports. Rounded boxes are origins: what they say comes from nobody else here. */
export function drawRelays(data: Relays, { frame, words, measure, layOut }: GraphContext): Drawing {
  const { sources, relays } = data;
  const relayed = new Set(relays.map(({ to }) => to));
  const nodes: GraphNode[] = sources.map(({ id, label, claims }) => ({
    id,
    label: claims === undefined ? label : `${label} (${claims})`,
    look: relayed.has(id) ? 'plain' : 'origin',
  }));
  const graph = { nodes, links: relays.map((relay) => ({ ...relay, line: 'asserted' as const })) };
  const labelOf = (id: string) => sources.find((source) => source.id === id)?.label ?? id;
  const origins = sources.filter(({ id }) => !relayed.has(id));
  const byTarget = [...relayed].map((id) => ({
    to: labelOf(id),
    from: relays.filter(({ to }) => to === id).map(({ from }) => labelOf(from)),
  }));
  const said = byTarget.map(({ to, from }) => fillPattern(words.relaysFrom, to, from.join(', ')));
  const alternative = `${data.title}: ${fillPattern(words.origins, String(origins.length))}. ${said.join('; ')}.`;
  const fitted = fitGraph(graph, frame, { measure, layOut });
  return {
    html: drawGraph(graph, fitted, { name: 'relays', alternative }),
    alternative,
    type: fitted.type * fitted.scale,
    table: {
      head: [words.source, words.claims, words.passesOn],
      rows: sources.map(({ id, label, claims }) => [
        label,
        claims === undefined ? '' : String(claims),
        relays
          .filter(({ to }) => to === id)
          .map(({ from }) => labelOf(from))
          .join(', ') || words.origin,
      ]),
    },
  };
}
