import type { Diagnostic } from '../lib/diagnostic.ts';
import { suggest } from '../lib/nearest.ts';
import { onceFor } from '../lib/once.ts';
import { placeOf } from '../lib/place.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import type { RawEntity } from './messages.ts';

type Ref = { readonly entity: EntityKind; readonly id: string };
type Path = readonly PropertyKey[];

const isRef = (value: object): value is Ref =>
  'entity' in value && 'id' in value && Object.keys(value).length === 2;

/** Every reference inside plain data, with its path. */
function* refsIn(value: unknown, path: Path = []): Generator<readonly [Ref, Path]> {
  if (typeof value !== 'object' || value === null) return;
  if (isRef(value)) yield [value, path];
  else for (const [key, inner] of Object.entries(value)) yield* refsIn(inner, [...path, key]);
}

const refsOf = onceFor(({ spec }: RawEntity) => [...refsIn(spec)]);

/** References to what is not there. A reference made from a `define…` value always is; a hand-written one may not be. */
export function checkReferences(entities: readonly RawEntity[]): Diagnostic[] {
  const known = new Map<EntityKind, Set<string>>();
  for (const { entity, id } of entities) known.set(entity, (known.get(entity) ?? new Set()).add(id));
  return entities.flatMap((raw) =>
    refsOf(raw).flatMap(([{ entity, id }, path]) =>
      known.get(entity)?.has(id)
        ? []
        : [
            {
              severity: 'error' as const,
              rule: 'content/reference',
              place: placeOf(raw, path),
              message: `${raw.entity} "${raw.id}" refers to the ${entity} "${id}", which is not there`,
              hint: suggest(id, known.get(entity) ?? []),
            },
          ],
    ),
  );
}

/** Two entities of one kind with the same id: both places are named. */
export function checkDuplicates(entities: readonly RawEntity[]): Diagnostic[] {
  const first = new Map<string, RawEntity>();
  return entities.flatMap((raw) => {
    if (raw.id === '') return []; // it lacks its id, which the schema says
    const key = `${raw.entity}:${raw.id}`;
    const before = first.get(key);
    if (!before) {
      first.set(key, raw);
      return [];
    }
    const there = placeOf(before, ['id']);
    return [
      {
        severity: 'error' as const,
        rule: 'content/duplicate-id',
        place: placeOf(raw, ['id']),
        message: `the ${raw.entity} "${raw.id}" is defined twice; the other is at ${there.file}:${there.line}`,
        hint: 'give one of them another id',
      },
    ];
  });
}
