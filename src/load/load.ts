import { resolve } from 'node:path';
import { type Diagnostic, Failure } from '../lib/diagnostic.ts';
import { onceFor } from '../lib/once.ts';
import { relativePath } from '../lib/paths.ts';
import { placeOf } from '../lib/place.ts';
import type { EntityOf } from '../model/library.ts';
import { type Phrase, withPhrases } from '../model/phrase.ts';
import type { EntityKind } from '../model/schema/ref.ts';
import { caveatsOf } from './caveats-of.ts';
import { checkCoverage } from './coverage.ts';
import type { Evidence } from './ground.ts';
import { inverse } from './inverse.ts';
import type { Folders, Loaded } from './loaded.ts';
import type { RawEntity } from './messages.ts';
import { findModules, type ModuleReader, readModules } from './modules.ts';
import { phrasesOf } from './phrases.ts';
import { readPictures } from './picture/content.ts';
import { checkDuplicates, checkReferences } from './references.ts';
import { libraryRules } from './rules.ts';
import { checkStyleNames } from './style/names.ts';
import { readStyles } from './style/read.ts';
import { validateEntity } from './validate.ts';

type LoadOptions = {
  readonly timeLimit?: number | undefined;
  readonly read?: ModuleReader | undefined;
  /** House styles that are not there yet and may be named: they are about to be written. */
  readonly styles?: readonly string[] | undefined;
};

/**
 * Reads the content modules and the locales and returns the validated library, frozen.
 * `asOf` (`YYYY-MM-DD`) overrides the library's as-of date. A module that runs longer than `timeLimit` milliseconds is stopped.
 * `read` is who reads the modules: someone who starts afresh, unless a warm reader is given.
 * Throws `Failure` with everything that is wrong, each at its file and line.
 */
export async function loadLibrary(
  { content, templates, timeLimit, read = readModules, styles: planned = [] }: Folders & LoadOptions,
  asOf?: string,
): Promise<Loaded> {
  const roots = [resolve(content), resolve(templates, 'locales'), resolve(templates, 'styles')];
  const found = roots.map((root, index) =>
    findModules(root, { optional: index === 2, hint: index === 0 ? hints.content : hints.templates }),
  );
  const files = (await Promise.all(found)).flat();
  const { entities, findings } = await read({ files, roots, timeLimit });
  const values = new Map<EntityKind, Record<string, unknown>>();
  const faults = [...findings, ...validateAll(entities, values), ...checkDuplicates(entities)];
  // What a module that failed would have defined is not missing: it is told of once it can be read.
  if (findings.length === 0)
    faults.push(
      ...checkReferences(entities),
      ...checkLibraries(entities, content),
      ...checkCoverage(entities),
    );
  const { pictures, findings: unusable } = await readPictures(entities, content);
  faults.push(...unusable);
  const { styles, findings: unusableStyles } = await readStyles(entities, ofKind(values, 'style'));
  faults.push(...unusableStyles, ...checkStyleNames(entities, planned));
  const evidence = assemble(values, entities);
  const [library] = Object.values(ofKind(values, 'library'));
  faults.push(
    ...libraryRules.flatMap((rule) => rule({ ...evidence, entities, asOf: asOf ?? library?.asOf })),
  );
  if (faults.length > 0) throw new Failure(faults);
  return deepFreeze({
    ...inOwnLanguage(
      { library: { ...evidence, pictures, library: asOf ? { ...library!, asOf } : library! }, styles },
      phrasesOf(entities),
    ),
    locales: ofKind(values, 'locale'),
  });
}

type Written = Pick<Loaded, 'library' | 'styles'>;

/** What has phrases in several languages, with each in the library's own. */
function inOwnLanguage({ library, styles }: Written, phrases: readonly Phrase[]): Written {
  if (phrases.length === 0) return { library, styles };
  const { language } = library.library;
  return {
    library: { ...withPhrases(library, phrases, [language, language]), phrases },
    ...withPhrases({ styles }, phrases, [language, language]),
  };
}

/** What to do where there is no such folder. */
const hints = {
  content: 'check the path given with --content',
  templates:
    'check the path given with --templates; such a folder is whole: copy templates/, then change the copy',
};

type Values = Map<EntityKind, Record<string, unknown>>;

const ofKind = <K extends EntityKind>(values: Values, kind: K) =>
  (values.get(kind) ?? {}) as Readonly<Record<string, EntityOf<K>>>;

/** An entity that a warm reader hands over again, because nothing in it changed, is not looked at again. */
const validateOnce = onceFor(validateEntity);

/** Puts the entities that are sound into `values`, and returns the faults of the others. */
function validateAll(entities: readonly RawEntity[], values: Values): Diagnostic[] {
  return entities.flatMap((raw) => {
    const { value, findings } = validateOnce(raw);
    if (value) values.set(raw.entity, Object.assign(values.get(raw.entity) ?? {}, { [raw.id]: value }));
    return findings;
  });
}

/** There is one library. */
function checkLibraries(entities: readonly RawEntity[], content: string): Diagnostic[] {
  const [first, ...others] = entities.filter(({ entity }) => entity === 'library');
  const rest = { severity: 'error', rule: 'content/library' } as const;
  if (!first)
    return [
      {
        ...rest,
        place: { file: relativePath(content) },
        message: 'no module defines the library',
        hint: 'write content/library.ts with export const library = defineLibrary({ id, title, subject, edition, asOf, rests })',
      },
    ];
  const { file, line } = placeOf(first, []);
  return others.map((other) => ({
    ...rest,
    place: placeOf(other, []),
    message: `a second library, "${other.id}", is defined; the first, "${first.id}", is at ${file}:${line}`,
    hint: 'keep one',
  }));
}

const assemble = (values: Values, entities: readonly RawEntity[]): Evidence => ({
  sources: ofKind(values, 'source'),
  terms: ofKind(values, 'term'),
  actors: ofKind(values, 'actor'),
  datasets: ofKind(values, 'dataset'),
  pillars: ofKind(values, 'pillar'),
  claims: ofKind(values, 'claim'),
  caveats: ofKind(values, 'caveat'),
  checks: ofKind(values, 'check'),
  corrections: ofKind(values, 'correction'),
  drivers: ofKind(values, 'driver'),
  indicators: ofKind(values, 'indicator'),
  variables: ofKind(values, 'variable'),
  causalLinks: ofKind(values, 'causal-link'),
  mechanisms: ofKind(values, 'mechanism'),
  events: ofKind(values, 'event'),
  judgements: ofKind(values, 'judgement'),
  assumptions: ofKind(values, 'assumption'),
  hypotheses: ofKind(values, 'hypothesis'),
  achMatrices: ofKind(values, 'ach-matrix'),
  scenarios: ofKind(values, 'scenario'),
  gaps: ofKind(values, 'gap'),
  options: ofKind(values, 'option'),
  questions: ofKind(values, 'question'),
  inventories: ofKind(values, 'inventory'),
  omissions: ofKind(values, 'omission'),
  audiences: ofKind(values, 'audience'),
  caveatsOf: caveatsOf(ofKind(values, 'caveat'), ofKind(values, 'claim')),
  checksOf: inverse(Object.values(ofKind(values, 'check')), ({ claims }) => claims),
  origins: Object.fromEntries(entities.map(({ entity, id, origin }) => [`${entity}:${id}`, origin])),
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const inner of Object.values(value)) deepFreeze(inner);
  }
  return value;
}
