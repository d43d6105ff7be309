import { fillPattern } from '../lib/pattern.ts';
import type { Drawing } from './drawing.ts';
import type { FigureWords, GraphContext } from './drawing-context.ts';
import { drawGraph } from './graph/draw.ts';
import { fitGraph } from './graph/fit.ts';
import type { GraphLink, GraphNode } from './graph/graph.ts';
import { keyHtml } from './key.ts';

export type CausalMap = {
  readonly title: string;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly CausalLink[];
  /** True for one row of boxes, as wide as its place. */
  readonly strip?: boolean;
};

/** That one thing acts on another, as firmly as the evidence says it. */
type CausalLink = {
  readonly from: string;
  readonly to: string;
  /** More of one brings more (`+`) or less (`-`) of the other, or either. Absent where no one sign holds. */
  readonly sign?: '+' | '-' | '?' | undefined;
  readonly certainty: 'asserted' | 'hedged' | 'contested';
  /** How many links of a finer map it stands for: the more, the heavier its line. */
  readonly count?: number;
};

/** What the bar of a box says; a box with both works both ways. */
const tones = ['pressure', 'steady'] as const;

/** Widths of lines in ems, for one link, two, three, and four or more. */
const strokes = [0.09, 0.14, 0.19, 0.24] as const;

/** Up to so many links the text alternative says each; the table says all of them anyway. */
const sayable = 14;

/** A signed graph: what brings more or less of what. Solid where it is asserted, dashed where hedged, grey dots where contested. */
export function drawCausalMap(data: CausalMap, { frame, words, measure, layOut }: GraphContext): Drawing {
  const links: GraphLink[] = data.links.map(({ from, to, sign, certainty, count = 1 }) => ({
    ...{ from, to, sign, line: certainty },
    stroke: strokes[Math.min(count, strokes.length) - 1]! * frame.type,
  }));
  const graph = { nodes: data.nodes, links };
  const alternative = inWords(data, words);
  const key = {
    frame,
    lines: used(data.links.map(({ certainty }) => certainty)),
    signs: used(data.links.flatMap(({ sign }) => sign ?? [])),
    tones: tones.filter((tone) => data.nodes.some((node) => node.tone === tone || node.tone === 'mixed')),
  };
  const height = data.strip ? frame.width / 4 : frame.height - 2.4 * frame.small;
  const room = { ...frame, height };
  const fitted = fitGraph(graph, room, { measure, layOut });
  return {
    html: drawGraph(graph, fitted, { name: 'causal-map', alternative }) + keyHtml(key, words),
    alternative,
    type: fitted.type * fitted.scale,
    table: {
      head: [words.cause, words.does, words.effect, words.firmness],
      rows: data.links.map((link) => {
        const { from, to } = named(link, data);
        return [from, verbOf(link, words), to, words[link.certainty]];
      }),
    },
  };
}

const verbs = { '+': 'raises', '-': 'lowers', '?': 'changes' } as const;
const verbOf = ({ sign }: CausalLink, words: FigureWords): string =>
  sign ? words[verbs[sign]] : words.actsOn;

const used = <T>(values: readonly T[]): T[] => [...new Set(values)].sort();

function named({ from, to }: CausalLink, { nodes }: CausalMap) {
  const labelOf = (id: string) => nodes.find((node) => node.id === id)?.label ?? id;
  return { from: labelOf(from), to: labelOf(to) };
}

function inWords(data: CausalMap, words: FigureWords): string {
  const { title, nodes, links } = data;
  const counted = (['asserted', 'hedged', 'contested'] as const)
    .map((certainty) => ({ certainty, count: links.filter((link) => link.certainty === certainty).length }))
    .filter(({ count }) => count > 0)
    .map(({ certainty, count }) => `${count} ${words[certainty]}`);
  const size = fillPattern(words.graphSize, String(nodes.length), String(links.length));
  const said =
    links.length > sayable
      ? mostLinked(data, words)
      : links.map((link) => {
          const { from, to } = named(link, data);
          return `${from} ${verbOf(link, words)} ${to} (${words[link.certainty]})`;
        });
  return `${title}: ${size} (${counted.join(', ')}). ${said.join('; ')}.`;
}

/** The three that most links touch. */
function mostLinked({ nodes, links }: CausalMap, words: FigureWords): string[] {
  const touching = nodes
    .map(({ id, label }) => ({
      label,
      count: links.filter(({ from, to }) => from === id || to === id).length,
    }))
    .sort((a, b) => b.count - a.count)
    .slice(0, 3)
    .map(({ label, count }) => `${label} (${count})`);
  return [fillPattern(words.mostLinked, touching.join(', '))];
}
