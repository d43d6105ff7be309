import { z } from 'zod';
import type { Forecast } from '../../model/library.ts';
import { type Printable, plain } from '../../model/printable.ts';
import { sectionHead } from '../../model/schema/section.ts';
import { isUnknown } from '../../model/schema/unknown.ts';
import { type Brier, scorecardOf, scoreOf } from '../analysis/forecasts.ts';
import type { Desk } from '../desk/desk.ts';
import { defineSection } from '../section.ts';
import { cell, columns, idLine, lineOf, quiet, type Table, tableContext, words } from './table.ts';

/** Every forecast with what came of it, its probability (given or imputed) and its Brier score, and the count of what cannot be scored. */
const forecastTableSpec = z.strictObject({ section: z.literal('forecast-table'), ...sectionHead });

export const forecastTable = defineSection({
  templates: { briefing: 'table' },
  spec: forecastTableSpec,
  context: tableContext,
  select: (_spec, desk) => {
    const { annex, outcomes } = desk.locale;
    const { labels } = annex;
    const all = forecastsOf(desk);
    const score = scorecardOf(all);
    const states = Object.entries(score.states).map(
      ([state, count]) => `${outcomes[state as keyof typeof outcomes]}: ${count}`,
    );
    return {
      intro: [
        plain(
          desk.fillAnnex('forecastCounts', String(score.listed), String(score.counted), String(score.dated)),
        ),
        plain(`${states.join('; ')}.`),
        meanLine(score.given, labels.brierGiven, desk),
        meanLine(score.imputed, labels.brierImputed, desk),
      ],
      empty: labels.none,
      table: {
        columns: columns(
          [desk.labels.who, 23],
          [desk.labels.what, 33],
          [desk.labels.horizon, 13],
          [labels.outcomeAndScore, 31],
        ),
        rows: all.map((one) => rowOf(one, desk)),
      },
      note: plain(labels.brierNote),
    };
  },
});

const forecastsOf = (desk: Desk): readonly Forecast[] =>
  Object.values(desk.library.claims).filter(
    (claim): claim is Forecast => claim.kind === 'forecast' && desk.permits(claim.id),
  );

const meanLine = (brier: Brier | undefined, label: string, desk: Desk): Printable =>
  plain(
    `${label}: ${brier ? desk.fillAnnex('brierMean', brier.mean.toFixed(2), String(brier.n)) : desk.locale.annex.labels.noScore}.`,
  );

function rowOf(claim: Forecast, desk: Desk): Table['rows'][number] {
  const { locale, labels } = desk;
  const { resolution } = claim;
  const outcome = locale.outcomes[resolution.state];
  return {
    head: [lineOf('strong', `${claim.forecaster}, ${desk.date(claim.madeOn)}`), idLine(claim.id)],
    cells: [
      cell(
        words(desk.cited(claim.short, [claim.id])),
        claim.question && quiet(desk.print(claim.question, claim.id), `${locale.annex.labels.question}:`),
        claim.conditionalOn &&
          quiet(desk.print(claim.conditionalOn, claim.id), `${locale.annex.labels.conditional}:`),
        claim.repeats ? quiet(claim.repeats, `${locale.annex.labels.repeats}:`) : undefined,
        claim.supersedes ? quiet(claim.supersedes, `${locale.annex.labels.supersedes}:`) : undefined,
      ),
      cell(
        words(isUnknown(claim.horizon) ? labels.noDate : desk.date(claim.horizon)),
        claim.horizonWording && quiet(desk.print(claim.horizonWording, claim.id)),
      ),
      cell(
        lineOf(resolution.state === 'no' ? 'flag' : 'text', outcome),
        resolution.says && quiet(desk.print(resolution.says, claim.id)),
        scoreLine(claim, desk),
      ),
    ],
  };
}

/** "Probability 0.90, imputed by the editors; Brier 0.01". Nothing where nobody gave or imputed a probability. */
function scoreLine(claim: Forecast, desk: Desk) {
  const { labels } = desk.locale.annex;
  const { probabilityGiven, probabilityImputed } = claim;
  const probability = probabilityGiven ?? probabilityImputed?.value;
  if (probability === undefined) return undefined;
  const by = probabilityGiven === undefined ? `${labels.imputed}, ${probabilityImputed!.by}` : labels.given;
  const score = scoreOf(claim);
  const brier = score ? `${labels.brier} ${score.brier.toFixed(2)}` : labels.noScore;
  return quiet(`${probability.toFixed(2)} (${by}); ${brier}`, `${labels.probability}:`);
}
