import { z } from 'zod';
import type { HeatMap } from '../../figures/heat-map.ts';
import { fillPattern } from '../../lib/pattern.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { gradeMap } from '../analysis/grades.ts';
import { type Choice, chosenOpen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** How many claims have which grade: reliability of the source × credibility of the information. */
const heatMapSpec = z.strictObject({
  figure: z.literal('heat-map'),
  ...figureHead,
  /** The claims that are counted; how many have no grade stands under it. */
  claims: someOf('claim'),
});
type Spec = z.output<typeof heatMapSpec>;

export const heatMap = defineFigure({
  spec: heatMapSpec,
  choose: chooseHeatMap,
  draw: { load: async () => (await import('../../figures/heat-map.ts')).drawHeatMap },
});

/** How many claims have which grade of source and of information (Admiralty code). */
function chooseHeatMap(spec: Spec, desk: FigureDesk): Choice<HeatMap> {
  const { library, locale } = desk;
  const claims = chosenOpen('claims', spec.claims, { desk }).map(({ id }) => id);
  const { rows, graded, ungraded } = gradeMap(library, claims);
  return {
    data: {
      title: desk.say(spec.title),
      rows,
      graded,
      reliability: locale.reliability,
      credibility: locale.credibility,
    },
    claims: [],
    note: fillPattern(locale.figures.ungraded, String(graded), String(ungraded)),
  };
}
