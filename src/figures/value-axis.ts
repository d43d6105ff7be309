import { scaleLinear } from 'd3-scale';
import { numberFormat } from '../lib/intl.ts';
import { fillPattern } from '../lib/pattern.ts';

/** How amounts are written along an axis, in patterns with one `{}`. */
export type AxisWords = {
  readonly language: string;
  /** Every mark of the axis: `{}%`. */
  readonly each: string;
  /** The last one, which says the unit: `{} people`. */
  readonly last: string;
};

export type ValueAxis = {
  readonly at: (value: number) => number;
  /** In the order of the axis, with their places in px; `bare` is the text without the unit that the last one says. */
  readonly marks: readonly {
    readonly value: number;
    readonly at: number;
    readonly text: string;
    readonly bare: string;
  }[];
};

/** An axis of amounts between two places in px. It begins at zero, or below it where an amount is negative. */
export function valueAxis(
  values: readonly number[],
  [from, to]: readonly [number, number],
  { words, marks }: { readonly words: AxisWords; readonly marks: number },
): ValueAxis {
  let [least, most] = [0, 0];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  const scale = scaleLinear([least, least === most ? 1 : most], [from, to]).nice(marks);
  const ticks = scale.ticks(marks);
  const write = (value: number, pattern: string) =>
    fillPattern(pattern, numberFormat(words.language, numberForm(value)).format(value).replace(/^-/, '−'));
  return {
    at: scale,
    marks: ticks.map((value, index) => ({
      value,
      at: scale(value),
      text: write(value, index === ticks.length - 1 ? words.last : words.each),
      bare: write(value, words.each),
    })),
  };
}

/** Millions and more are words: 2.5 billion. */
const numberForm = (value: number): Intl.NumberFormatOptions =>
  Math.abs(value) >= 1_000_000
    ? { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 3 }
    : { maximumFractionDigits: 6 };
