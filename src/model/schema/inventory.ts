import { z } from 'zod';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import { omissionReasons } from './vocabulary.ts';

const item = z.string().min(1);

/** The ids of what was found in the sources. Each must be kept in the `evidence` of something, or be left out with a reason. */
export const inventory = z.strictObject({
  id,
  items: z.array(item).min(1, 'list the ids of the items'),
});

/** Items that are left out on purpose. */
export const omission = z.strictObject({
  id,
  items: z.array(item).min(1, 'list the ids of the items'),
  reason: z.enum(omissionReasons),
  /** Why, in one sentence. */
  why: prose,
});
