import { z } from 'zod';
import { prose } from './prose.ts';
import { evidence, id, ref } from './ref.ts';
import { scriptForm } from './script-form.ts';
import { orUnknown } from './unknown.ts';
import { actorKinds } from './vocabulary.ts';

/** Who is who, in the one preferred spelling. */
export const actor = z.strictObject({
  id,
  name: z.string().min(1),
  /** Other spellings and names that readers meet elsewhere; in prose they are errors. */
  aliases: z.array(z.string()).default([]),
  kind: z.enum(actorKinds),
  role: prose,
  /** The body that a person speaks for or works in, or that a body belongs to. */
  affiliation: ref('actor').optional(),
  original: orUnknown(scriptForm).optional(),
  evidence,
});
