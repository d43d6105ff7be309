import { z } from 'zod';
import { named } from './phrase.ts';
import { prose } from './prose.ts';
import { evidence, id, ref } from './ref.ts';
import { scriptForm } from './script-form.ts';
import { orUnknown } from './unknown.ts';
import { actorKinds } from './vocabulary.ts';

/** Who is who, in the one preferred spelling. */
export const actor = z.strictObject({
  id,
  /** The one preferred spelling, as texts print it. */
  name: named,
  /** Other spellings and names that readers meet elsewhere; in prose they are errors. */
  aliases: z.array(z.string()).default([]),
  /** Whether it is one person, a body, a group of people, or a country. */
  kind: z.enum(actorKinds),
  /** Who that is, in a few words: "King", "asks households in the harbour towns". */
  role: prose,
  /** The body that a person speaks for or works in, or that a body belongs to. */
  affiliation: ref('actor').optional(),
  /** The name in its own script, once a reader of that language has checked it; or why there is none. */
  original: orUnknown(scriptForm).optional(),
  evidence,
});
