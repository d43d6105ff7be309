import { z } from 'zod';
import type { CausalMap } from '../../figures/causal-map.ts';
import type { GraphNode } from '../../figures/graph/graph.ts';
import { fail } from '../../lib/diagnostic.ts';
import { figureHead } from '../../model/schema/figure.ts';
import { ref } from '../../model/schema/ref.ts';
import { toneOf } from '../../model/tone.ts';
import { type Arrow, certaintyOf, driverMap, linksOf, variablesOf } from '../analysis/causal-map.ts';
import type { Choice, FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** What brings more or less of what. With a driver, its own map in full; without one, how the drivers feed each other. */
const causalMapSpec = z.strictObject({
  figure: z.literal('causal-map'),
  ...figureHead,
  /** Whose map it is; without it, the map of all drivers. */
  driver: ref('driver').optional(),
  /**
   * `asserted` leaves out what is hedged or contested: for a place that is too small for all. A list of links, each going on
   * where the one before it ends, is drawn as a strip.
   */
  links: z.union([z.enum(['all', 'asserted']), z.array(ref('causal-link')).min(2).max(6)]).default('all'),
});
type Spec = z.output<typeof causalMapSpec>;

export const causalMap = defineFigure({
  spec: causalMapSpec,
  needs: 'graph',
  choose: chooseCausalMap,
  draw: { load: async () => (await import('../../figures/causal-map.ts')).drawCausalMap },
});

/** How a driver works, how all drivers act on each other, or a strip of links: of links that the audience may get. */
function chooseCausalMap(spec: Spec, desk: FigureDesk): Choice<CausalMap> {
  const links = Object.values(desk.library.causalLinks).filter(({ claims }) => claims.every(desk.permits));
  if (Array.isArray(spec.links)) return strip(spec.links, spec, desk);
  const own = spec.driver === undefined ? links : linksOf(links, spec.driver);
  const wanted = own.filter((link) => spec.links === 'all' || certaintyOf(link) === 'asserted');
  for (const { claims } of wanted) for (const claim of claims) desk.rest(claim);
  const map = spec.driver === undefined ? mapOfDrivers(wanted, spec, desk) : mapOfVariables(wanted, desk);
  return { data: { title: desk.say(spec.title), ...map }, claims: [] };
}

/** Links in a row, each from where the one before it ends. What the audience may not get ends the document: a strip with a hole misleads. */
function strip(ids: readonly string[], { title }: Spec, desk: FigureDesk): Choice<CausalMap> {
  const links = ids.map((id) => desk.named('causalLinks', id));
  const broken = links.find((link, index) => index > 0 && link.from !== links[index - 1]!.to);
  if (broken)
    throw fail({
      rule: 'figures/broken-strip',
      place: desk.place(),
      message: `the link "${broken.id}" begins at "${broken.from}", and the one before it does not end there`,
      hint: 'name links that follow on each other, or draw a map of a driver',
    });
  // Cited below the strip: so what an audience may not get stops it, and caveats and flags travel.
  const claims = [...new Set(links.flatMap((link) => link.claims))];
  return { data: { title: desk.say(title), strip: true, ...mapOfVariables(links, desk) }, claims };
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
function mapOfDrivers(links: readonly Arrow[], spec: Spec, { library, say }: FigureDesk): Map {
  const arrows = driverMap(links);
  const joined = new Set(variablesOf(arrows));
  const nodes: GraphNode[] = Object.values(library.drivers)
    .filter(({ id }) => spec.links === 'all' || joined.has(id))
    .map(({ id, short, name, effect }) => ({ id, label: say(short ?? name), tone: toneOf[effect] }));
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
