import { z } from 'zod';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import { omissionReasons } from './vocabulary.ts';

const item = z.string().min(1);

/** The ids of what was found in the sources. Each must be kept in the `evidence` of something, or be left out with a reason. */
export const inventory = z.strictObject({
  id,
  /** The ids of what was found, in any form that you use: "s0-cross-border-exchange". */
  items: z.array(item).min(1, 'list the ids of the items'),
});

/** Items that are left out on purpose. */
export const omission = z.strictObject({
  id,
  /** The ids that are left out. */
  items: z.array(item).min(1, 'list the ids of the items'),
  /** Why: said elsewhere, not evidence, not of this subject, or it would harm somebody. */
  reason: z.enum(omissionReasons),
  /** Why, in one sentence. */
  why: prose,
});
