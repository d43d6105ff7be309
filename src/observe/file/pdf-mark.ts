import type { Font } from './pdf-font.ts';
import { decodeText, get, getDict, isList, isRef } from './pdf-object.ts';
import { type Dict, isBytes, nameOf, type Operand } from './pdf-token.ts';

/** What is the same in a whole document. */
export type Shared = {
  /** Fonts read so far, by their dictionary. */
  readonly fonts: Map<Dict, Font>;
  /** References of the optional content groups that are off. */
  readonly off: ReadonlySet<string>;
};

/** A piece of marked content that is open. */
export type Mark = {
  /** `page:12`: the stream and the number, where the structure tree can name it. */
  readonly key?: string | undefined;
  readonly artifact: boolean;
  readonly hidden: boolean;
  /** What its glyphs say together, where the file says so; empty once it was said. */
  readonly spoken?: { text: string } | undefined;
};

export const unmarked: Mark = { artifact: false, hidden: false };

type Given = { readonly tag: Operand; readonly properties: Operand };
type Around = Pick<Shared, 'off'> & { readonly resources: Dict | undefined; readonly key: string };

/** Reads the operands of `BDC`. */
export function markOf({ tag, properties }: Given, { resources, key, off }: Around): Mark {
  const named = getDict(resources, 'Properties');
  const dict = properties instanceof Map ? (properties as Dict) : getDict(named, nameOf(properties));
  const number = get(dict, 'MCID');
  const actual = get(dict, 'ActualText');
  return {
    artifact: nameOf(tag) === 'Artifact',
    hidden: nameOf(tag) === 'OC' && isOff(named, nameOf(properties), off),
    key: typeof number === 'number' ? `${key}:${number}` : undefined,
    spoken: isBytes(actual) ? { text: decodeText(actual) } : undefined,
  };
}

/** Whether what a dictionary names, a group or a list of groups, is switched off. */
export function isOff(dict: Dict | undefined, name: string, off: ReadonlySet<string>): boolean {
  const isOne = (value: Operand): boolean => isRef(value) && off.has(value.ref);
  const members = getDict(dict, name)?.get('OCGs');
  return isOne(dict?.get(name)) || (isList(members) ? members.some(isOne) : isOne(members));
}
