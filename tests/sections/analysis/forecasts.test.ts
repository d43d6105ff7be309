import { describe, expect, test } from 'vitest';
import { brier, type Scored, scorecardOf, scoreOf } from '../../../src/sections/analysis/forecasts.ts';

const imputed = (value: number) => ({
  probabilityImputed: { value, by: 'the editors', rule: { '': { parts: [] } } },
});
const settled = (state: Scored['resolution']['state'], rest: Partial<Scored> = {}): Scored => ({
  horizon: '2016-06',
  resolution: { state },
  ...rest,
});

describe('a Brier score', () => {
  test.each([
    [0.9, 'yes', 0.01],
    [0.9, 'no', 0.81],
    [0.5, 'no', 0.25],
    [0.2, 'no', 0.04],
  ] as const)('of %s that came out as %s is %s', (probability, state, score) => {
    expect(brier(probability, state)).toBeCloseTo(score, 10);
  });

  test.each(['open', 'void', 'unscorable'] as const)('of what is %s is none', (state) => {
    expect(brier(0.9, state)).toBeUndefined();
  });

  test('takes the probability that was given before one that was imputed', () => {
    expect(scoreOf(settled('yes', { probabilityGiven: 0.5, ...imputed(0.9) }))).toEqual({
      brier: 0.25,
      basis: 'given',
    });
    expect(scoreOf(settled('yes'))).toBeUndefined();
  });
});

describe('a scorecard', () => {
  test('keeps given and imputed probabilities apart', () => {
    const card = scorecardOf([
      settled('yes', { probabilityGiven: 0.5 }),
      settled('no', imputed(0.5)),
      settled('yes', imputed(1)),
      settled('void', imputed(0.9)),
    ]);
    expect(card.given).toEqual({ n: 1, mean: 0.25 });
    expect(card.imputed).toEqual({ n: 2, mean: 0.125 });
    expect(scorecardOf([settled('no')])).toMatchObject({ given: undefined, imputed: undefined });
  });

  test('counts what was said twice once, and says how little can be scored', () => {
    const undated: Partial<Scored> = { horizon: { unknown: 'no date' } };
    const card = scorecardOf([
      settled('no', imputed(0.9)),
      settled('no', { ...imputed(0.9), repeats: 'the-first' }),
      settled('open'),
      settled('unscorable', undated),
      settled('unscorable', undated),
    ]);
    expect(card).toEqual({
      listed: 5,
      counted: 4,
      dated: 2,
      states: { open: 1, yes: 0, no: 1, void: 0, unscorable: 2 },
      given: undefined,
      imputed: { n: 1, mean: expect.closeTo(0.81, 10) },
    });
  });
});
