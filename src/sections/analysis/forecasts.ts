import type { Forecast } from '../../model/library.ts';
import { isUnknown } from '../../model/schema/unknown.ts';

type State = Forecast['resolution']['state'];
/** The part of a forecast that a score comes from. */
export type Scored = Pick<Forecast, 'horizon' | 'probabilityGiven' | 'probabilityImputed' | 'repeats'> & {
  readonly resolution: Pick<Forecast['resolution'], 'state'>;
};

/** A mean Brier score over `n` forecasts: 0 is perfect, 0.25 is what a coin gets, 1 is sure and wrong (Brier 1950, in one dimension). */
export type Brier = { readonly n: number; readonly mean: number };

/** What became of some forecasts. One that repeats another counts once. */
type Scorecard = {
  /** All that are listed, repeats with them. */
  readonly listed: number;
  /** Without repeats. */
  readonly counted: number;
  /** Those that named a date. Only they can ever be scored. */
  readonly dated: number;
  readonly states: Readonly<Record<State, number>>;
  /** Over probabilities that the forecasters gave; none when none did. */
  readonly given: Brier | undefined;
  /** Over probabilities that somebody read out of the wording. Never in one mean with those given. */
  readonly imputed: Brier | undefined;
};

/** The Brier score of one forecast: (probability − outcome)², the outcome 1 for yes and 0 for no. None where nothing is settled. */
export function brier(probability: number, state: State): number | undefined {
  if (state !== 'yes' && state !== 'no') return undefined;
  return (probability - (state === 'yes' ? 1 : 0)) ** 2;
}

/** The score of a forecast, and whether its probability was given or imputed. */
export function scoreOf(
  forecast: Scored,
): { readonly brier: number; readonly basis: 'given' | 'imputed' } | undefined {
  const { probabilityGiven, probabilityImputed, resolution } = forecast;
  const basis = probabilityGiven === undefined ? 'imputed' : 'given';
  const probability = probabilityGiven ?? probabilityImputed?.value;
  const score = probability === undefined ? undefined : brier(probability, resolution.state);
  return score === undefined ? undefined : { brier: score, basis };
}

/** The scorecard of some forecasts. */
export function scorecardOf(forecasts: readonly Scored[]): Scorecard {
  const counted = forecasts.filter(({ repeats }) => repeats === undefined);
  const count = (state: State) => counted.filter(({ resolution }) => resolution.state === state).length;
  const scores = counted.flatMap((forecast) => scoreOf(forecast) ?? []);
  const meanOf = (basis: 'given' | 'imputed') =>
    mean(scores.flatMap((score) => (score.basis === basis ? [score.brier] : [])));
  return {
    listed: forecasts.length,
    counted: counted.length,
    dated: counted.filter(({ horizon }) => !isUnknown(horizon)).length,
    states: {
      open: count('open'),
      yes: count('yes'),
      no: count('no'),
      void: count('void'),
      unscorable: count('unscorable'),
    },
    given: meanOf('given'),
    imputed: meanOf('imputed'),
  };
}

const mean = (scores: readonly number[]): Brier | undefined =>
  scores.length === 0
    ? undefined
    : { n: scores.length, mean: scores.reduce((sum, score) => sum + score, 0) / scores.length };
