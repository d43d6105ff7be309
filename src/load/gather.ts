import { placeInText } from '../lib/place.ts';
import type { Entity } from '../model/author/definer.ts';
import { fieldName } from './field-name.ts';
import type { ModuleError, RawEntity } from './messages.ts';

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && 'entity' in value && 'spec' in value && 'origin' in value;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Gathered = { entities: RawEntity[]; errors: ModuleError[] };
/** An entity by itself: as plain data unless something in it cannot be, and what it holds. */
type Flat = {
  readonly raw: RawEntity | undefined;
  readonly errors: readonly ModuleError[];
  readonly holds: readonly Entity[];
};

/** What was made of entities before. A reader that stays keeps it: an entity of a module that was not read again is as it was. */
export type Gathering = WeakMap<Entity, Flat>;

/** All entities that the exports reach, each once, in order of discovery, with references put in place of nested entities. */
export function gatherEntities(exported: readonly unknown[], known: Gathering = new WeakMap()): Gathered {
  const gathered: Gathered = { entities: [], errors: [] };
  const queue: Entity[] = [];
  const seen = new Set<Entity>();
  const enqueue = (entity: Entity) => {
    if (seen.has(entity)) return;
    seen.add(entity);
    queue.push(entity);
  };
  for (const namespace of exported)
    for (const value of Object.values(namespace as Record<string, unknown>)) visitExport(value, enqueue);
  // The queue grows while it is read.
  for (const entity of queue) {
    const flat = known.get(entity) ?? flattenEntity(entity);
    known.set(entity, flat);
    if (flat.raw) gathered.entities.push(flat.raw);
    gathered.errors.push(...flat.errors);
    for (const held of flat.holds) enqueue(held);
  }
  return gathered;
}

function flattenEntity(entity: Entity): Flat {
  const { id, origin } = entity;
  const kind = entity.entity;
  const holds = new Set<Entity>();
  const errors: ModuleError[] = [];
  const refuse = (what: string, path: readonly string[]) =>
    errors.push({
      ...origin,
      ...placeInText(origin, path),
      message: `${kind} "${id}": ${fieldName(path)} is ${what}`,
      hint: 'write the value itself; content is plain data',
    });
  const spec = flatten(entity.spec, { enqueue: (held) => holds.add(held), refuse, above: [], path: [] });
  const raw = errors.length === 0 ? { entity: kind, id, origin, spec } : undefined;
  return { raw, errors, holds: [...holds] };
}

/** An export may be an entity, or a list of them. */
function visitExport(value: unknown, enqueue: (entity: Entity) => void): void {
  if (isEntity(value)) enqueue(value);
  else if (Array.isArray(value)) for (const item of value) visitExport(item, enqueue);
}

type Walk = {
  readonly enqueue: (entity: Entity) => void;
  readonly refuse: (what: string, path: readonly string[]) => void;
  readonly above: readonly object[];
  readonly path: readonly string[];
};

function flatten(value: unknown, walk: Walk): unknown {
  const odd =
    notData(value) ?? (walk.above.includes(value as object) ? 'the thing that holds it' : undefined);
  if (odd) {
    walk.refuse(odd, walk.path);
    return undefined;
  }
  if (!isObject(value)) return value;
  if (isEntity(value)) {
    walk.enqueue(value);
    return { entity: value.entity, id: value.id };
  }
  const flattenOne = (item: unknown, key: string) =>
    flatten(item, { ...walk, above: [...walk.above, value], path: [...walk.path, key] });
  if (Array.isArray(value)) return value.map((item, index) => flattenOne(item, String(index)));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, flattenOne(item, key)]));
}

/** What a value is, where it is not data that can cross to another thread as it stands. */
function notData(value: unknown): string | undefined {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint')
    return `a ${typeof value}`;
  if (!isObject(value) || Array.isArray(value)) return undefined;
  const maker: unknown = Object.getPrototypeOf(value)?.constructor;
  return typeof maker === 'function' && maker !== Object ? `a ${maker.name}` : undefined;
}
