import { z } from 'zod';

/** What the evidence does not say, with the reason. It prints as not recorded. */
const unknownValue = z.strictObject({ unknown: z.string().min(1) });
export type Unknown = z.infer<typeof unknownValue>;

/** A field that may be unknown, but not silently absent. */
export const orUnknown = <S extends z.ZodType>(schema: S) => z.union([schema, unknownValue]);

/** Whether a field says that the evidence does not say it. */
export const isUnknown = (value: unknown): value is Unknown =>
  typeof value === 'object' && value !== null && 'unknown' in value;
