import { z } from 'zod';
import { evidence } from './claim.ts';
import { prose } from './prose.ts';
import { id } from './ref.ts';
import { orUnknown } from './unknown.ts';

/** A form in another script, once a reader of that language has checked it. */
export const scriptForm = z.strictObject({
  text: z.string().min(1),
  /** BCP 47 tag: ko. */
  language: z.string().min(2),
});

/** A word that the reader may not know. */
export const term = z.strictObject({
  id,
  label: z.string().min(1),
  definition: prose,
  plain: prose.optional(),
  original: orUnknown(scriptForm).optional(),
  /** Words that are used for it elsewhere and not here. */
  avoid: z.array(z.string().min(2)).default([]),
  evidence,
});

/** Who is who, in the one preferred spelling. */
export const actor = z.strictObject({
  id,
  name: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  kind: z.enum(['person', 'institution', 'group']),
  role: prose,
  original: orUnknown(scriptForm).optional(),
  evidence,
});
