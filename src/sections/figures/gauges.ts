import { z } from 'zod';
import type { PillarGauge } from '../../figures/gauges.ts';
import type { EntityOf } from '../../model/library.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { chosen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** How each pillar stands: the evidence of strain and of steadiness, counted, with the level and the trend. */
const gaugesSpec = z.strictObject({
  figure: z.literal('gauges'),
  ...figureHead,
  /** The pillars, from top to bottom. What a pillar without `stress` shows is unknown. */
  pillars: someOf('pillar'),
});

export const gauges = defineFigure({
  spec: gaugesSpec,
  choose: (spec, desk) => ({
    data: {
      title: desk.say(spec.title),
      pillars: chosen(spec.pillars, desk.library.pillars).map((pillar) => toGauge(pillar, desk)),
    },
    claims: [],
  }),
  draw: { load: async () => (await import('../../figures/gauges.ts')).drawGauges },
});

function toGauge({ name, stress }: EntityOf<'pillar'>, desk: FigureDesk): PillarGauge {
  const permitted = (claims: readonly string[] = []) => {
    const found = claims.filter(desk.permits);
    for (const claim of found) desk.rest(claim);
    return found.length;
  };
  const { level = 'unknown', trend = 'unknown' } = stress ?? {};
  return {
    name: desk.say(name),
    straining: permitted(stress?.strains),
    steadying: permitted(stress?.steadies),
    level,
    levelText: desk.locale.levels[level],
    trend,
    trendText: desk.locale.trends[trend],
  };
}
