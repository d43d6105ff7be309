import type { z } from 'zod';
import type { Origin } from '../../lib/origin.ts';
import type { EntityKind, Ref } from '../schema/ref.ts';
import { callSite } from './origin.ts';

/** One thing of the evidence base, as its author wrote it, with the place where it was written. Checked by `load`. */
export type Entity<K extends EntityKind = EntityKind> = Ref<K> & {
  readonly spec: Readonly<Record<string, unknown>>;
  readonly origin: Origin;
};

/** Makes the `define…` function of one kind of entity. */
export const definer =
  <K extends EntityKind, S extends z.ZodType>(entity: K) =>
  (spec: z.input<S>): Entity<K> => {
    const given = (spec ?? {}) as Record<string, unknown>;
    return { entity, id: String(given.id ?? given.language ?? ''), spec: given, origin: callSite() };
  };
