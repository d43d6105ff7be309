import type { PillarGauge } from '../../figures/gauges.ts';
import type { PanelIndicator } from '../../figures/indicators.ts';
import type { BrierMean } from '../../figures/scorecard.ts';
import { yearsOf } from '../../figures/years.ts';
import { fail } from '../../lib/diagnostic.ts';
import { numberFormat } from '../../lib/intl.ts';
import { fillPattern } from '../../lib/pattern.ts';
import { capitalised } from '../../model/capital.ts';
import type { Claim, EntityOf, Forecast } from '../../model/library.ts';
import type { SpecOf } from '../../model/schema/figure.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { type Brier, scorecardOf } from '../analysis/forecasts.ts';
import { gradeMap } from '../analysis/grades.ts';
import { type Choice, chosen, type FigureDesk } from './choice.ts';
import { sizeOf } from './counts.ts';

/** Pillars with how many claims that the audience may get speak for strain and for steadiness. */
export const chooseGauges = (spec: SpecOf<'gauges'>, desk: FigureDesk): Choice<'gauges'> => ({
  data: {
    title: desk.say(spec.title),
    pillars: chosen(spec.pillars, desk.library.pillars).map((pillar) => toGauge(pillar, desk)),
  },
  claims: [],
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

/** Indicators with their direction and the latest reading that the audience may get. */
export function chooseIndicators(spec: SpecOf<'indicators'>, desk: FigureDesk): Choice<'indicators'> {
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

/** What became of forecasts, with mean Brier scores; given and imputed probabilities apart. */
export function chooseScorecard(spec: SpecOf<'scorecard'>, desk: FigureDesk): Choice<'scorecard'> {
  const claims = chosen(
    spec.forecasts,
    desk.library.claims,
    (claim) => isForecast(claim) && desk.permits(claim.id),
  );
  const forecasts = claims.map((claim) => toForecast(claim, desk));
  for (const { id } of forecasts) desk.rest(id);
  const { states, given, imputed } = scorecardOf(forecasts);
  const { outcomes, figures } = desk.locale;
  return {
    data: {
      title: desk.say(spec.title),
      outcomes: (['yes', 'no', 'open', 'void', 'unscorable'] as const)
        .filter((state) => states[state] > 0 || state !== 'void')
        .map((state) => ({ outcome: state, text: outcomes[state], count: states[state] })),
      brier: [
        ...meanOf(given, { text: figures.given, imputed: false }, desk),
        ...meanOf(imputed, { text: figures.imputed, imputed: true }, desk),
      ],
    },
    claims: [],
  };
}

const isForecast = (claim: Claim): claim is Forecast => claim.kind === 'forecast';

function toForecast(claim: Claim, { place }: FigureDesk): Forecast {
  if (isForecast(claim)) return claim;
  throw fail({
    rule: 'content/kind',
    place: place(),
    message: `"${claim.id}" is of kind ${claim.kind}, not forecast`,
    hint: 'a scorecard counts claims of kind forecast',
  });
}

function meanOf(
  brier: Brier | undefined,
  base: Pick<BrierMean, 'text' | 'imputed'>,
  { locale }: FigureDesk,
): BrierMean[] {
  const format = numberFormat(locale.language, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return brier ? [{ ...base, mean: brier.mean, meanText: format.format(brier.mean), count: brier.n }] : [];
}

/** How many claims have which grade of source and of information (Admiralty code). */
export function chooseHeatMap(spec: SpecOf<'heat-map'>, desk: FigureDesk): Choice<'heat-map'> {
  const { library, locale, permits } = desk;
  const claims = chosen(spec.claims, library.claims, ({ id }) => permits(id)).map(({ id }) => id);
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

/** Scenarios that open from the day the evidence stands at, with their signposts. */
export function chooseCone(spec: SpecOf<'cone'>, desk: FigureDesk): Choice<'cone'> {
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
