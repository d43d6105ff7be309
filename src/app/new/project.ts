import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fail } from '../../lib/diagnostic.ts';
import { nearest, suggest } from '../../lib/nearest.ts';
import { loadLibrary } from '../../load/load.ts';
import type { Folders, Loaded } from '../../load/loaded.ts';
import { wrongOption } from './text.ts';

/** The project that something new is made for, as it stands. */
export type Project = { readonly folders: Folders; readonly loaded: Loaded };

/** Reads the project; `styles` are house styles that profiles may name before they are made. Throws `Failure` when its content cannot be read: mend that first. */
export const openProject = async (folders: Folders, styles: readonly string[] = []): Promise<Project> => ({
  folders,
  loaded: await loadLibrary({ ...folders, styles }),
});

const collections = {
  audience: 'audiences',
  claim: 'claims',
  driver: 'drivers',
  source: 'sources',
  pillar: 'pillars',
} as const;
type Named = keyof typeof collections;

/** Ids of a kind, in the order of the alphabet. */
export const idsOf = ({ loaded }: Project, kind: Named): readonly string[] =>
  Object.keys(loaded.library[collections[kind]]).sort();

/** A list of hundreds of ids helps nobody. */
const hintFor = (id: string, known: readonly string[]): string =>
  nearest(id, known) || known.length <= 20
    ? suggest(id, known)
    : `it can be one of ${known.length}; the nearest in spelling: ${near(id, known).join(', ')}`;

/** Ids that share a word with the one that was written, or else the first ones. */
function near(id: string, known: readonly string[]): readonly string[] {
  const words = id.split('-').filter((word) => word.length > 2);
  const alike = known.filter((other) => words.some((word) => other.includes(word)));
  return (alike.length > 0 ? alike : known).slice(0, 5);
}

/** The name under which a module exports an entity, and the module. */
type Reference = { readonly name: string; readonly file: string };

/** Where an entity can be imported from. Throws `Failure` when there is none of that id. */
export function referTo(
  project: Project,
  kind: Named,
  { id, option }: { id: string; option: string },
): Reference {
  const known = idsOf(project, kind);
  if (!known.includes(id)) throw wrongOption(option, `there is no ${kind} "${id}"`, hintFor(id, known));
  const { file, line } = project.loaded.library.origins[`${kind}:${id}`]!;
  const written = readFileSync(file, 'utf8').split('\n')[line - 1] ?? '';
  const name = /export\s+const\s+([\w$]+)/.exec(written)?.[1];
  if (name) return { name, file };
  throw fail({
    rule: 'new/reference',
    place: { file: relative(process.cwd(), file), line },
    message: `the ${kind} "${id}" cannot be imported: its definition is not an export of its own`,
    hint: `write it as export const … = define…({ id: '${id}', … })`,
  });
}

/** The import lines of a module that is to lie at `file`, in the order that the formatter wants. */
export function importsFor(
  file: string,
  { uses, references }: { readonly uses: readonly string[]; readonly references: readonly Reference[] },
): string {
  const byModule = new Map<string, Set<string>>();
  for (const reference of references) {
    const path = relative(dirname(resolve(file)), reference.file)
      .split(sep)
      .join('/');
    const from = path.startsWith('.') ? path : `./${path}`;
    byModule.set(from, (byModule.get(from) ?? new Set()).add(reference.name));
  }
  const modules = [...byModule].sort(
    ([one], [other]) => distance(one) - distance(other) || compare(one, other),
  );
  return [['groundswell', new Set(uses)] as const, ...modules]
    .map(([from, names]) => importLine([...names].sort(natural), from))
    .join('\n');
}

/** Modules farther away stand first. */
const distance = (path: string): number => -path.split('../').length;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const natural = (one: string, other: string): number =>
  compare(one.toLowerCase(), other.toLowerCase()) || compare(one, other);

const widest = 110;

function importLine(names: readonly string[], from: string): string {
  const line = `import { ${names.join(', ')} } from '${from}';`;
  return line.length <= widest || names.length === 1
    ? line
    : `import {\n  ${names.join(',\n  ')},\n} from '${from}';`;
}

/** A path below the content folder, as it is given to the writer. */
export const contentPath = ({ folders }: Project, ...parts: readonly string[]): string =>
  join(folders.content, ...parts);
