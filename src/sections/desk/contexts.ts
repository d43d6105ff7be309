import { z } from 'zod';
import { markup, printable } from '../../model/printable.ts';

/** What several sections give their templates: how sure we are, and why. */
export const confidenceContext = z.object({
  level: z.enum(['low', 'moderate', 'high']),
  /** "Moderate confidence". */
  label: z.string(),
  basis: printable,
});

/** A figure that was drawn. */
export const figureContext = z.object({
  title: printable,
  /** Bars, grid: markup made by the engine, with its text alternative inside. */
  picture: markup,
  /** Base, sampling and date of what it shows; absent where there is nothing to say. */
  caption: printable.optional(),
  /** What was drawn as a table, for screens. Absent where the picture is a table itself. */
  data: markup.optional(),
  /** True for a picture that takes the whole width. */
  wide: z.boolean(),
});
