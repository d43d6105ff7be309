import type { Ground, Planting } from '../../fault.ts';
import { wanted } from '../../fault.ts';
import { pick } from '../../random.ts';
import { offsetOf, turn } from '../../sites.ts';

const ids = (count: number) => Array.from({ length: count }, (_, index) => `c${index}`);

/** Ten claims of a kind, for the parts of an added audience. */
export function claimsFor(ground: Ground, isWanted: (claim: Ground['library']['claims'][string]) => boolean) {
  const chosen = pick(ground.random, Object.values(ground.library.claims).filter(isWanted), wanted);
  const names = ids(wanted);
  const uses = Object.fromEntries(names.map((name, index) => [name, `claim:${turn(chosen, index).id}`]));
  return { names, uses, of: (index: number) => turn(chosen, index) };
}

/** Who tells a testimony, in words without a number. */
export const speakerOf = (claim: Ground['library']['claims'][string]): string =>
  claim.kind === 'testimony' ? claim.speaker.replace(/\d+/g, 'some') : '';

/** A section of one paragraph. */
export const text = (body: string) => `{ section: 'text', body: [prose\`${body}\`] }`;

/** Where a field of an entity is written, by its name. */
export function fieldIn(ground: Ground, key: string, field: RegExp) {
  const { file: path, line, column } = ground.library.origins[key]!;
  const file = ground.nameOf(path);
  const whole = ground.read(file);
  const start = offsetOf(whole, line, column);
  const end = whole.indexOf('\n});', start);
  const found = field.exec(whole.slice(start, end < 0 ? undefined : end));
  return found
    ? {
        file,
        at: start + found.index,
        length: found[0].length,
        line: whole.slice(0, start + found.index).split('\n').length,
      }
    : undefined;
}

/** Puts a field behind the id of ten claims. */
export function field(ground: Ground, claims: readonly string[], insert: string): Planting {
  return {
    edits: claims.map((id) => {
      const at = fieldIn(ground, `claim:${id}`, /id: '[^']*',/)!;
      return { file: at.file, at: at.at + at.length, insert: ` ${insert}` };
    }),
    faults: claims.map((id) => ({
      name: `${id}: ${insert}`,
      isToldBy: ({ message }) => message.includes(`"${id}"`),
    })),
  };
}

type Import = { readonly key: string; readonly name: string; readonly into: string };

/** The import of an entity (`claim:market-income`) into another module, under a name of its own. */
export function importLine(ground: Ground, { key, name, into }: Import): string {
  const file = ground.nameOf(ground.library.origins[key]!.file);
  const entity = key.slice(key.indexOf(':') + 1);
  const pattern = new RegExp(`export const (\\w+) = define\\w+\\(\\{\\s*id: '${entity}'`);
  const exported = pattern.exec(ground.read(file))?.[1];
  const depth = into.split('/').length - 2;
  const folder = depth === 0 ? './' : '../'.repeat(depth);
  return `import { ${exported} as ${name} } from '${folder}${file.replace(/^content\//, '')}';`;
}
