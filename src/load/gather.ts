import type { Entity } from '../author/define.ts';
import type { ModuleError, RawEntity } from './messages.ts';

const isEntity = (value: unknown): value is Entity =>
  typeof value === 'object' && value !== null && 'entity' in value && 'spec' in value && 'origin' in value;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

type Gathered = { entities: RawEntity[]; errors: ModuleError[] };

/** All entities that the exports reach, each once, in order of discovery, with references put in place of nested entities. */
export function gatherEntities(exported: readonly unknown[]): Gathered {
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
  for (let entity = queue.shift(); entity; entity = queue.shift()) {
    const { origin } = entity;
    const refuse = (what: string) =>
      gathered.errors.push({ ...origin, message: `"${entity?.id}" holds ${what}; content is plain data` });
    const spec = flatten(entity.spec, { enqueue, refuse, above: [] });
    gathered.entities.push({ entity: entity.entity, id: entity.id, origin, spec });
  }
  return gathered;
}

/** An export may be an entity, or a list of them. */
function visitExport(value: unknown, enqueue: (entity: Entity) => void): void {
  if (isEntity(value)) enqueue(value);
  else if (Array.isArray(value)) for (const item of value) visitExport(item, enqueue);
}

type Walk = {
  readonly enqueue: (entity: Entity) => void;
  readonly refuse: (what: string) => void;
  readonly above: readonly object[];
};

function flatten(value: unknown, walk: Walk): unknown {
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    walk.refuse(`a ${typeof value}`);
    return undefined;
  }
  if (!isObject(value)) return value;
  if (walk.above.includes(value)) {
    walk.refuse('itself');
    return undefined;
  }
  const inner = { ...walk, above: [...walk.above, value] };
  if (isEntity(value)) {
    walk.enqueue(value);
    return { entity: value.entity, id: value.id };
  }
  if (Array.isArray(value)) return value.map((item) => flatten(item, inner));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, flatten(item, inner)]));
}
