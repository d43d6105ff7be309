import { z } from 'zod';

/**
 * What must stand in no finished file of any audience, each as it would be printed. Nothing prints these fields; the search for
 * leaks looks for them in every file, with the other spellings of a name that an actor has. A word that texts for readers need
 * cannot be protected: write what tells the source, not the town that everybody names.
 */
export const protectedFields = z.strictObject({
  /** Who it is: `identity: 'Flavia Tarlenheim'`, for somebody whom the documents call "a trader from the coast". */
  identity: z.string().min(1).optional(),
  /** Where it was, or where somebody lives: `place: 'Mill Lane, Hentzau'`. */
  place: z.string().min(1).optional(),
  /** What else would give it away: `other: 'cook at the embassy until 2019'`. */
  other: z.string().min(1).optional(),
});
export type ProtectedFields = z.infer<typeof protectedFields>;
