import { z } from 'zod';
import type { BrierMean, ForecastScore } from '../../figures/scorecard.ts';
import { fail } from '../../lib/diagnostic.ts';
import { numberFormat } from '../../lib/intl.ts';
import type { Claim, Forecast } from '../../model/library.ts';
import { figureHead, someOf } from '../../model/schema/figure.ts';
import { type Brier, scorecardOf } from '../analysis/forecasts.ts';
import { type Choice, chosenOpen, type FigureDesk } from './choice.ts';
import { defineFigure } from './define.ts';

/** What became of forecasts: how many came true, did not, are open or cannot be scored, and their mean Brier scores. */
const scorecardSpec = z.strictObject({
  figure: z.literal('scorecard'),
  ...figureHead,
  /** Claims of kind forecast. */
  forecasts: someOf('claim'),
});
type Spec = z.output<typeof scorecardSpec>;

export const scorecard = defineFigure({
  spec: scorecardSpec,
  needs: 'type',
  choose: chooseScorecard,
  draw: { load: async () => (await import('../../figures/scorecard.ts')).drawScore },
});

/** What became of forecasts, with mean Brier scores; given and imputed probabilities apart. */
function chooseScorecard(spec: Spec, desk: FigureDesk): Choice<ForecastScore> {
  const claims = chosenOpen('claims', spec.forecasts, { desk, fit: isForecast });
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
