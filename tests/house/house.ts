import { dirname, join, normalize } from 'node:path';

/** The files of `src/`, each with those that it names in an import: what it reads, re-exports, takes types from or runs in a thread. */
export type House = ReadonlyMap<string, readonly string[]>;

/** The rooms of `src/` and its two files, in their order: each may import from itself and from those before it. */
export const order: readonly string[] = [
  'lib',
  'model',
  'figures',
  'sections',
  'index.ts',
  'load',
  'observe',
  'fill',
  'select',
  'print',
  'render',
  'check',
  'build',
  'pipeline.ts',
  'app',
];

/** The most lines that a file of code may have, and the most files that one import may drag behind it in a row. */
export const limits = { lines: 250, chain: 25 } as const;

const specifier = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bnew URL\(\s*)(['"`])(\.{1,2}\/[^'"`$]*)\1/g;

/** The files that a file names in `import`, `export … from`, `import()` or `new URL()`, as paths from the project's folder. */
export const importsIn = (file: string, text: string): string[] => [
  ...new Set([...text.matchAll(specifier)].map(([, , path]) => normalize(join(dirname(file), path!)))),
];

/** `src/load/style/read.ts` lies in `load`; `src/index.ts` is a room of its own. */
const roomOf = (file: string): string => file.split('/')[1] ?? '';
const rankOf = (file: string): number => order.indexOf(roomOf(file));

/** What lies in `src/` and is not in the list, and what the list has that is not there. */
export function misplaced(house: House): string[] {
  const files = [...house.keys()];
  const rooms = new Set(files.map(roomOf));
  return [
    ...files.filter((file) => rankOf(file) < 0),
    ...order.filter((room) => !rooms.has(room)).map((room) => `src/${room} is missing`),
  ];
}

/** Imports from a room that stands later: `src/lib/a.ts → src/app/b.ts`. */
export const upward = (house: House): string[] =>
  arrows(house)
    .filter(([from, to]) => rankOf(to) > rankOf(from))
    .map(([from, to]) => `${from} → ${to}`);

/** Imports from files that are not there. */
export const dangling = (house: House): string[] =>
  [...house].flatMap(([from, imports]) =>
    imports.filter((to) => /\.[jt]s$/.test(to) && !house.has(to)).map((to) => `${from} → ${to}`),
  );

const arrows = (house: House): (readonly [string, string])[] =>
  [...house].flatMap(([from, imports]) =>
    imports.filter((to) => house.has(to)).map((to) => [from, to] as const),
  );

/** Chains of imports that come back to where they began, one for each way back: `a → b → a`. */
export function circles(house: House): string[] {
  const found: string[] = [];
  walk(house, (path, to) => {
    if (path.includes(to)) found.push([...path.slice(path.indexOf(to)), to].join(' → '));
  });
  return found;
}

/** The longest row of files of which each imports the next. Ways back are left out. */
export function longestChain(house: House): readonly string[] {
  const longest = new Map<string, readonly string[]>();
  walk(house, undefined, (file) => {
    const tails = (house.get(file) ?? []).flatMap((to) => [longest.get(to) ?? []]);
    const tail = tails.reduce((best, one) => (one.length > best.length ? one : best), []);
    longest.set(file, [file, ...tail]);
  });
  return [...longest.values()].reduce((best, one) => (one.length > best.length ? one : best), []);
}

/** Goes through all files, depth first, each once: `meet` gets each import with the path to it, `leave` a file after all that it imports. */
function walk(
  house: House,
  meet: (path: readonly string[], to: string) => void = () => undefined,
  leave: (file: string) => void = () => undefined,
): void {
  const seen = new Set<string>();
  const visit = (file: string, above: readonly string[]) => {
    if (seen.has(file)) return;
    seen.add(file);
    const path = [...above, file];
    for (const to of house.get(file) ?? []) {
      meet(path, to);
      if (house.has(to)) visit(to, path);
    }
    leave(file);
  };
  for (const file of house.keys()) visit(file, []);
}

/** Files with more lines than a file may have. */
export const tooLong = (lines: ReadonlyMap<string, number>): string[] =>
  [...lines]
    .filter(([, count]) => count > limits.lines)
    .map(([file, count]) => `${file} has ${count} lines, expected at most ${limits.lines}`);
