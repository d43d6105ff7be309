import { z } from 'zod';
import type { Cone } from '../../figures/cone.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { type Choice, chosen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** Futures that open from the as-of date: the baseline, the plausible ones beside it, the wild card outside. */
const coneSpec = z.strictObject({
  figure: z.literal('cone'),
  ...figureHead,
  /** As they are drawn, from top to bottom. */
  scenarios: someOf('scenario'),
});
type Spec = z.output<typeof coneSpec>;

export const cone = defineFigure({
  spec: coneSpec,
  needs: 'type',
  choose: chooseCone,
  draw: { load: async () => (await import('../../figures/cone.ts')).drawCone },
});

/** Scenarios that open from the day the evidence stands at, with their signposts. */
function chooseCone(spec: Spec, desk: FigureDesk): Choice<Cone> {
  const { library, locale } = desk;
  const named = chosen(spec.scenarios, library.scenarios);
  const scenarios = spec.scenarios === 'all' ? baselineAmong(named) : named;
  return {
    data: {
      title: desk.say(spec.title),
      from: desk.date(library.library.asOf),
      scenarios: scenarios.map(({ kind, name, short, signposts }) => ({
        kind,
        kindText: locale.scenarios[kind],
        name: desk.say(name),
        short: desk.say(short),
        signposts: signposts.map((id) => desk.say(library.indicators[id]!.short)),
      })),
    },
    claims: [],
  };
}

/** The baseline in the midst of the plausible ones, wild cards last. */
function baselineAmong<T extends { readonly kind: string }>(scenarios: readonly T[]): T[] {
  const of = (kind: string) => scenarios.filter((one) => one.kind === kind);
  const beside = of('plausible');
  const half = Math.ceil(beside.length / 2);
  return [...beside.slice(0, half), ...of('baseline'), ...beside.slice(half), ...of('wild-card')];
}
