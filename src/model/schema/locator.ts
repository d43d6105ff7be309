import { z } from 'zod';
import { phrase } from './phrase.ts';
import { ref } from './ref.ts';

/** Letters of the Admiralty (NATO) scale, from completely reliable to not to be judged. */
export const reliabilities = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Its digits, from confirmed to not to be judged. */
export const credibilities = [1, 2, 3, 4, 5, 6] as const;

/** Admiralty (NATO) grade: reliability of the source and credibility of the information, judged apart. */
export const grade = z.strictObject({
  /** A completely reliable … E unreliable, F cannot be judged. */
  reliability: z.enum(reliabilities),
  /** 1 confirmed … 5 improbable, 6 cannot be judged. */
  credibility: z.literal(credibilities),
  /** Why, in a few words. */
  why: phrase.optional(),
});

/** Where in a source something stands. Made by `at`. */
export const locator = z.strictObject({
  /** The source itself. */
  source: ref('source'),
  /** Counted from 1 over the non-empty lines of the source. */
  paragraph: z.int().positive().optional(),
  /** The page as it is printed there: "12", "iv", "12-14". */
  page: z.string().optional(),
  /** The heading or number of the part: "Methods", "3.2". */
  section: z.string().optional(),
});
