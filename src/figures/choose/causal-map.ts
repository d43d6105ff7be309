import { type Arrow, certaintyOf, driverMap, linksOf, variablesOf } from '../../analysis/causal-map.ts';
import type { SpecOf } from '../../schema/figure.ts';
import type { CausalMap } from '../causal-map.ts';
import type { GraphNode } from '../graph/graph.ts';
import type { Choice, FigureDesk } from './choice.ts';

const tones = { destabilising: 'pressure', stabilising: 'steady', mixed: 'mixed' } as const;

export function chooseCausalMap(spec: SpecOf<'causal-map'>, desk: FigureDesk): Choice<'causal-map'> {
  const links = Object.values(desk.library.causalLinks).filter(({ claims }) => claims.every(desk.permits));
  const own = spec.driver === undefined ? links : linksOf(links, spec.driver);
  const wanted = own.filter((link) => spec.links === 'all' || certaintyOf(link) === 'asserted');
  for (const { claims } of wanted) for (const claim of claims) desk.rest(claim);
  const map = spec.driver === undefined ? mapOfDrivers(wanted, spec, desk) : mapOfVariables(wanted, desk);
  return { data: { title: desk.say(spec.title), ...map }, claims: [] };
}

type Map = Omit<CausalMap, 'title'>;

/** The variables of a driver, joined as the sources say. */
const mapOfVariables = (links: readonly Arrow[], { library, say }: FigureDesk): Map => ({
  nodes: variablesOf(links).map((id) => ({ id, label: say(library.variables[id]!.name) })),
  links: links.map((link) => ({
    from: link.from,
    to: link.to,
    sign: link.sign,
    certainty: certaintyOf(link),
  })),
});

/** How the drivers act on each other; between them a link has no one sign. All of them are shown, unless only some of the links are. */
function mapOfDrivers(
  links: readonly Arrow[],
  spec: SpecOf<'causal-map'>,
  { library, say }: FigureDesk,
): Map {
  const arrows = driverMap(links);
  const joined = new Set(variablesOf(arrows));
  const nodes: GraphNode[] = Object.values(library.drivers)
    .filter(({ id }) => spec.links === 'all' || joined.has(id))
    .map(({ id, short, name, effect }) => ({ id, label: say(short ?? name), tone: tones[effect] }));
  return {
    nodes,
    links: arrows.map(({ from, to, certainty, links: said }) => ({
      from,
      to,
      certainty,
      count: said.length,
    })),
  };
}
