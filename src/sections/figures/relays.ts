import { z } from 'zod';
import type { RelaySource, Relays } from '../../figures/relays.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { type Choice, chosenOpen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** Which sources pass on which others, and where what they say began. */
const relaysSpec = z.strictObject({
  figure: z.literal('relays'),
  ...figureHead,
  /** The sources that are joined by what they pass on. */
  sources: someOf('source'),
});
type Spec = z.output<typeof relaysSpec>;

/** A reporter whom a source quotes fewer times than this is no voice of its own in the picture. */
const fewest = 2;

type Relay = Relays['relays'][number];

export const relays = defineFigure({
  spec: relaysSpec,
  needs: 'graph',
  choose: chooseRelays,
  draw: { load: async () => (await import('../../figures/relays.ts')).drawRelays },
});

/** Sources that pass on others, those others, and the reporters whom they quote again and again. */
function chooseRelays(spec: Spec, desk: FigureDesk): Choice<Relays> {
  const { library } = desk;
  const sources = chosenOpen('sources', spec.sources, { desk });
  const claims = Object.values(library.claims);
  const shown = new Set(sources.map(({ id }) => id));
  const derived: Relay[] = sources.flatMap(({ id, derivedFrom }) =>
    derivedFrom.filter((from) => library.sources[from]).map((from) => ({ from, to: id })),
  );
  const quoted = new Map<string, { readonly relay: Relay; readonly count: number }>();
  for (const { reportedBy, sources: locators } of claims)
    for (const { source } of locators) {
      if (!reportedBy || !shown.has(source)) continue;
      const key = `${reportedBy} ${source}`;
      const relay = { from: `reporter ${reportedBy}`, to: source };
      quoted.set(key, { relay, count: (quoted.get(key)?.count ?? 0) + 1 });
    }
  const reported = [...quoted.values()].filter(({ count }) => count >= fewest).map(({ relay }) => relay);
  const relays = unique([...derived, ...reported.filter(({ from, to }) => !tells(from, to, desk))]);
  const ids = [...new Set(relays.flatMap(({ from, to }) => [from, to]))];
  const countOf = (id: string) =>
    claims.filter((claim) => claim.sources.some(({ source }) => source === id)).length;
  const toSource = (id: string): RelaySource =>
    id.startsWith('reporter ')
      ? { id, label: id.slice('reporter '.length) }
      : { id, label: library.sources[id]!.short, claims: countOf(id) };
  return { data: { title: desk.say(spec.title), sources: ids.map(toSource), relays }, claims: [] };
}

/** A reporter who is the source itself, or one that it is derived from already. */
function tells(reporter: string, source: string, { library }: FigureDesk): boolean {
  const name = reporter.slice('reporter '.length);
  const { short, publisher, derivedFrom } = library.sources[source]!;
  const names = [short, publisher, ...derivedFrom.map((id) => library.sources[id]?.publisher)];
  return names.includes(name);
}

const unique = (relays: readonly Relay[]): Relay[] => [
  ...new Map(relays.map((relay) => [`${relay.from} ${relay.to}`, relay])).values(),
];
