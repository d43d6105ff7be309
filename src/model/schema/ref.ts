import { z } from 'zod';
import { fault } from './fault.ts';

/** The kinds of thing an evidence base is made of. The order is the order of reference: later kinds refer to earlier ones. */
const entityKinds = [
  'library',
  'source',
  'term',
  'actor',
  'dataset',
  'claim',
  'caveat',
  'check',
  'correction',
  'pillar',
  'driver',
  'indicator',
  'variable',
  'causal-link',
  'mechanism',
  'event',
  'judgement',
  'assumption',
  'hypothesis',
  'ach-matrix',
  'scenario',
  'gap',
  'option',
  'question',
  'inventory',
  'omission',
  'audience',
  'style',
  'locale',
] as const;

export type EntityKind = (typeof entityKinds)[number];

/** A stable name: lower-case words joined by hyphens. */
export const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens')
  .refine(
    ({ length }) => length <= 80,
    fault('it is longer than 80 letters', 'shorten it: ids become names of files'),
  )
  .refine((text) => text !== 'constructor', 'JavaScript keeps this word for itself: choose another id');

/** What stands for an entity inside another one. Every `define…` result is one. */
export type Ref<K extends EntityKind> = { readonly entity: K; readonly id: string };

/** A reference to one entity of a kind: the value that `define…` gave in, its id out. */
export const ref = <K extends EntityKind>(entity: K) =>
  z
    .object({
      entity: z.literal(entity, { error: `must be a ${entity}, made by its define… function` }),
      id: z.string(),
    })
    .transform((value): string => value.id);

/** A list of references. */
export const refs = <K extends EntityKind>(entity: K) => z.array(ref(entity)).default([]);

/** Ids of the inventory items that an entity covers. They let coverage be counted. */
export const evidence = z.array(z.string()).default([]);
