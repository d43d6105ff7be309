import type { TypeContext } from './drawing-context.ts';
import type { Box } from './labels.ts';
import type { ValueAxis } from './value-axis.ts';

/** The name of a period or a moment, above the plot, where it begins. */
export type Head = {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
  readonly box: Box;
  /** A moment is drawn as a line, a period as a ground. */
  readonly isMoment: boolean;
};

export type Heads = { readonly heads: readonly Head[]; readonly height: number };

/** Time of which a series has no number. */
export type Gap = {
  readonly box: Box;
  /** What is said in it; empty where there is no room. */
  readonly texts: readonly string[];
  readonly size: number;
};

/** Where a chart of lines is drawn. */
export type Ground = {
  readonly context: TypeContext;
  readonly scale: (year: number) => number;
  readonly axis: ValueAxis;
  readonly plot: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
  readonly heads: Heads;
};
