import { z } from 'zod';
import type { IndicatorPanel, PanelIndicator } from '../../figures/indicators.ts';
import { yearsOf } from '../../figures/years.ts';
import { capitalised } from '../../model/capital.ts';
import type { EntityOf } from '../../model/library.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { type Choice, chosen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';
import { sizeOf } from './size.ts';

/** Indicators with their direction, their latest reading and its date. */
const indicatorsSpec = z.strictObject({
  figure: z.literal('indicators'),
  ...figureHead,
  /** The indicators, from top to bottom. */
  indicators: someOf('indicator'),
});
type Spec = z.output<typeof indicatorsSpec>;

export const indicators = defineFigure({
  spec: indicatorsSpec,
  choose: chooseIndicators,
  draw: { load: async () => (await import('../../figures/indicators.ts')).drawIndicators },
});

/** Indicators with their direction and the latest reading that the audience may get. */
function chooseIndicators(spec: Spec, desk: FigureDesk): Choice<IndicatorPanel> {
  const indicators = chosen(spec.indicators, desk.library.indicators);
  return {
    data: {
      title: desk.say(spec.title),
      indicators: indicators.map((indicator) => toRow(indicator, desk)),
    },
    claims: indicators.flatMap((one) =>
      readingsOf(one, desk)
        .slice(-1)
        .map(({ claim }) => claim),
    ),
  };
}

/** The readings that the audience may get, the latest last. */
const readingsOf = ({ series }: EntityOf<'indicator'>, { permits }: FigureDesk) =>
  isUnknown(series) ? [] : series.filter(({ claim }) => permits(claim));

function toRow(indicator: EntityOf<'indicator'>, desk: FigureDesk): PanelIndicator {
  const readings = readingsOf(indicator, desk).map(({ on, claim, key }) => ({
    on,
    value: desk.quantity(claim, key),
  }));
  const latest = readings.at(-1);
  return {
    name: desk.say(indicator.short),
    direction: indicator.direction,
    directionText: desk.locale.directions[indicator.direction],
    latest: latest ? capitalised(desk.full(latest.value)) : desk.locale.labels.notRecorded,
    asOf: latest ? capitalised(desk.date(latest.on)) : '',
    series: readings.map(({ on, value }) => [yearsOf(on)[0], sizeOf(value)]),
  };
}
