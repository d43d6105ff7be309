import { z } from 'zod';

/** A form in another script, once a reader of that language has checked it. */
export const scriptForm = z.strictObject({
  /** The word as that script writes it. */
  text: z.string().min(1),
  /** BCP 47 tag: ko. */
  language: z.string().min(2),
});
