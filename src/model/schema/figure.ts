import { z } from 'zod';
import { prose } from './prose.ts';
import { type EntityKind, ref } from './ref.ts';

/** What every figure of a profile says of itself. */
export const figureHead = {
  /** What the figure shows, above it: "Those asked had left the country, per cent". */
  title: prose,
  /** A line under the figure. */
  note: prose.optional(),
};

const anyFigure = z.looseObject({ figure: z.string(), ...figureHead });
/** A figure of a profile, of whatever kind: its word and its head. What else it says is known to its kind alone. */
export type FigureSpec = z.output<typeof anyFigure>;

/** Items by reference, in their order; or all that the audience may get. */
export const someOf = <K extends EntityKind>(kind: K) =>
  z.union([z.literal('all'), z.array(ref(kind)).min(1, `name one ${kind} or more, or write 'all'`)]);
