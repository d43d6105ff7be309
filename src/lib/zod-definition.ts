import type { z } from 'zod';

/**
 * What zod keeps of a schema: its type, and what belongs to a schema of that type. This is inside of zod and may move with
 * a new version of it; nothing else here looks there, and a test pins each line.
 */
export type Definition = {
  /** `object`, `union`, `optional` … */
  readonly type: string;
  /** What `optional`, `nullable`, `default`, `readonly` and their like are around. */
  readonly innerType?: z.ZodType;
  /** What `default` and `prefault` put in. */
  readonly defaultValue?: unknown;
  /** Both ends of a `pipe`: what it takes, what it gives. */
  readonly in?: z.ZodType;
  readonly out?: z.ZodType;
  /** What a `lazy` schema stands for. */
  readonly getter?: () => z.ZodType;
  /** Fields of an `object`. */
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  /** Of an `array`. */
  readonly element?: z.ZodType;
  /** Of a `tuple`. */
  readonly items?: readonly z.ZodType[];
  readonly rest?: z.ZodType | null;
  /** Of a `record`. */
  readonly valueType?: z.ZodType;
  /** Of a `union`, with the field that decides between them where there is one. */
  readonly options?: readonly z.ZodType[];
  readonly discriminator?: string;
  /** Of an `intersection`. */
  readonly left?: z.ZodType;
  readonly right?: z.ZodType;
  /** Of a `literal`. */
  readonly values?: readonly unknown[];
  /** Of an `enum`. */
  readonly entries?: Readonly<Record<string, string | number>>;
  /** `safeint` of a whole `number`, `url` of a text. */
  readonly format?: string;
  /** What it must be beside its type. */
  readonly checks?: readonly z.core.$ZodCheck<never>[];
};

/** One of the checks of a schema: `min_length` with its `minimum`, `greater_than` with its `value`. */
export type Check = {
  readonly check: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly value?: unknown;
  readonly inclusive?: boolean;
  /** What it says of a value that fails it, where its schema gives the words. */
  readonly error?: (issue: { readonly input: unknown }) => unknown;
};

/** What zod keeps of a schema. The same schema has the same definition. */
export const definitionOf = (schema: z.ZodType): Definition => schema._zod.def as Definition;

/** The checks of a schema, in the order in which they are written. */
export const checksOf = ({ checks = [] }: Definition): readonly Check[] =>
  checks.map((check) => check._zod.def as Check);

/** What a wrapper is around, for what an author writes: the inside of `optional`, the side of a `pipe` that takes. */
export const wrapped = ({ innerType, in: taken }: Definition): z.ZodType | undefined => innerType ?? taken;

/** The definition below all wrappers. */
export function unwrapped(schema: z.ZodType): Definition {
  const definition = definitionOf(schema);
  const inner = wrapped(definition);
  return inner ? unwrapped(inner) : definition;
}

/** The one value of a literal field: `claim` of `entity: z.literal('claim')`. Nothing where the field is none. */
export const literalOf = (field: z.ZodType | undefined): unknown => field && definitionOf(field).values?.[0];
