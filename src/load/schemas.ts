import type { z } from 'zod';
import { schemas } from '../model/library.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import { audience } from '../sections/audience.ts';

/** The schema of every kind of entity. */
export const entitySchemas: Readonly<Record<EntityKind, z.ZodType>> = { ...schemas, audience };
