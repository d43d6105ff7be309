import { z } from 'zod';

/** What a schema says of a value that it refuses: what is wrong, and, apart from it, what to do. For `refine`. */
export const fault = (wrong: string, remedy: string) => ({ error: wrong, params: { remedy } });

/** What to do about a fault that `fault` told of; nothing where the schema's words are all in one. */
export const remedyOf = (issue: z.core.$ZodIssue): string | undefined => {
  const remedy: unknown = issue.code === 'custom' ? issue.params?.remedy : undefined;
  return typeof remedy === 'string' ? remedy : undefined;
};

/** A list with one entry at the least, and what to say of an empty one. */
export const nonEmpty = <S extends z.ZodType>(element: S, empty: ReturnType<typeof fault>) =>
  z.array(element).refine((entries) => entries.length > 0, empty);
