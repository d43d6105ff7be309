import { z } from 'zod';
import { fault, nonEmpty } from './fault.ts';
import { prose } from './prose.ts';
import { id, ref } from './ref.ts';
import { questionLevels } from './vocabulary.ts';

/** Something to discuss in class. The editors ask it; the claims are what an answer can rest on. */
export const question = z.strictObject({
  id,
  /** "Can a bribe both weaken and support a state?" */
  says: prose,
  /** What it asks of a student, from the easiest on (after Bloom). */
  level: z.enum(questionLevels),
  /** Whom it suits. */
  readers: z.enum(['secondary', 'undergraduate', 'both']).default('both'),
  /** What an answer can rest on. */
  claims: nonEmpty(ref('claim'), fault('a question needs a claim to answer from', 'add claims: [claim]')),
  /** What a good answer says, for the teacher; cited. */
  guide: prose,
});
