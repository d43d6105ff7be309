import { resolve } from 'node:path';
import { type Diagnostic, Failure, fail } from './diagnostic.ts';
import type { EntityOf, Library } from './library.ts';
import type { RawEntity } from './load/messages.ts';
import { findModules, readModules } from './load/modules.ts';
import { placeOf } from './load/place.ts';
import { checkDuplicates, checkReferences } from './load/references.ts';
import { libraryRules } from './load/rules.ts';
import { validateEntity } from './load/validate.ts';
import { relativePath } from './paths.ts';
import type { Locale } from './schema/locale.ts';
import type { EntityKind } from './schema/ref.ts';

export type Folders = { readonly content: string; readonly templates: string };
export type Loaded = { readonly library: Library; readonly locales: Readonly<Record<string, Locale>> };

/**
 * Reads the content modules and the locales and returns the validated library, frozen.
 * `asOf` (`YYYY-MM-DD`) overrides the library's as-of date.
 * Throws `Failure` with everything that is wrong, each at its file and line.
 */
export async function loadLibrary({ content, templates }: Folders, asOf?: string): Promise<Loaded> {
  const roots = [resolve(content), resolve(templates, 'locales')];
  const files = (await Promise.all(roots.map((root) => findModules(root)))).flat();
  const entities = await readModules({ files, roots });
  const { values, findings } = validateAll(entities);
  stopOn([...findings, ...checkReferences(entities), ...checkDuplicates(entities)]);
  const loaded = assemble(values, { content, origins: originsOf(entities), asOf });
  stopOn(libraryRules.flatMap((rule) => rule(loaded.library)));
  return deepFreeze(loaded);
}

type Values = ReadonlyMap<EntityKind, Readonly<Record<string, unknown>>>;

function validateAll(entities: readonly RawEntity[]): { values: Values; findings: Diagnostic[] } {
  const values = new Map<EntityKind, Record<string, unknown>>();
  const findings: Diagnostic[] = [];
  for (const raw of entities) {
    const checked = validateEntity(raw);
    findings.push(...checked.findings);
    const ofKind = values.get(raw.entity) ?? {};
    if (checked.value) ofKind[raw.id] = checked.value;
    values.set(raw.entity, ofKind);
  }
  return { values, findings };
}

function stopOn(findings: readonly Diagnostic[]): void {
  if (findings.length > 0) throw new Failure(findings);
}

const originsOf = (entities: readonly RawEntity[]) =>
  Object.fromEntries(entities.map(({ entity, id, origin }) => [`${entity}:${id}`, origin]));

type Ground = {
  readonly content: string;
  readonly origins: Library['origins'];
  readonly asOf: string | undefined;
};

function assemble(values: Values, { content, origins, asOf }: Ground): Loaded {
  const all = <K extends EntityKind>(kind: K) =>
    (values.get(kind) ?? {}) as Readonly<Record<string, EntityOf<K>>>;
  const [library, second] = Object.values(all('library'));
  if (!library)
    throw fail({
      rule: 'content/library',
      place: { file: relativePath(content) },
      message: 'no module defines the library',
      hint: 'write content/library.ts with defineLibrary({ id, title, subject, edition, asOf, rests })',
    });
  if (second)
    throw fail({
      rule: 'content/library',
      place: placeOf({ origin: origins[`library:${second.id}`]! }, []),
      message: `two libraries are defined: "${library.id}" and "${second.id}"`,
      hint: 'keep one',
    });
  return {
    library: {
      library: asOf ? { ...library, asOf } : library,
      sources: all('source'),
      terms: all('term'),
      actors: all('actor'),
      pillars: all('pillar'),
      claims: all('claim'),
      caveats: all('caveat'),
      checks: all('check'),
      corrections: all('correction'),
      drivers: all('driver'),
      indicators: all('indicator'),
      judgements: all('judgement'),
      scenarios: all('scenario'),
      gaps: all('gap'),
      options: all('option'),
      audiences: all('audience'),
      caveatsOf: inverse(Object.values(all('caveat')), ({ appliesTo }) => appliesTo),
      checksOf: inverse(Object.values(all('check')), ({ claims }) => claims),
      origins,
    },
    locales: all('locale'),
  };
}

/** From "caveat names claims" to "claim has caveats". */
function inverse<T extends { readonly id: string }>(
  entities: readonly T[],
  named: (entity: T) => readonly string[],
): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const entity of entities)
    for (const id of named(entity)) {
      found[id] ??= [];
      found[id].push(entity.id);
    }
  return found;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
