import type { Ground, Planting } from './fault.ts';
import { wanted } from './fault.ts';

/** An audience that is added to the copy: a briefing of ten parts, each with one fault, about claims of the library. */
type Readers = {
  /** TypeScript of the body of one part; `claim(id)` writes the name under which a claim is imported. */
  readonly parts: readonly string[];
  /** Further fields of the profile. */
  readonly profile?: string;
  /** Ids of the entities that the parts name, by what they are called in them. */
  readonly uses: Readonly<Record<string, string>>;
};

const id = 'seeded-readers';

/** Writes the audience, and tells the faults apart by the line that each part stands on. */
export function withReaders(ground: Ground, { parts, profile = '', uses }: Readers): Planting {
  const file = 'content/seeded-readers.ts';
  const imports = Object.entries(uses).map(([name, key]) => importOf(ground, key, name));
  const head = [
    "import { cite, date, defineAudience, prose, quantity } from 'groundswell';",
    ...imports,
    `export const seededReaders = defineAudience({ id: '${id}', name: 'Seeded readers', ${profile}`,
    "  rules: [{ rule: 'layout/empty', level: 'off', reason: 'its pages are as they fall' }],",
    "  briefing: [{ section: 'cover' },",
  ];
  const lines = [...head, ...parts.map((part) => `    ${part},`), "    { section: 'sources' }] });", ''];
  return {
    edits: [{ file, insert: lines.join('\n') }],
    faults: parts.slice(0, wanted).map((part, index) => ({
      name: part.slice(0, 120),
      isToldBy: ({ place }) => place.file.endsWith(file) && place.line === head.length + 1 + index,
    })),
  };
}

/** `import { marketIncome as one } from './claims/markets.ts';` for `claim:market-income-72`. */
function importOf(ground: Ground, key: string, name: string): string {
  const file = ground.nameOf(ground.library.origins[key]!.file);
  const entity = key.slice(key.indexOf(':') + 1);
  const exported = new RegExp(`export const (\\w+) = define\\w+\\(\\{\\s*id: '${entity}'`).exec(
    ground.read(file),
  )?.[1];
  if (!exported) throw new Error(`${key} is not exported where it is defined`);
  return `import { ${exported} as ${name} } from './${file.replace(/^content\//, '')}';`;
}
