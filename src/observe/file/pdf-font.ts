import {
  bytesOf,
  dictOf,
  get,
  getDict,
  getItems,
  getNumber,
  getText,
  isList,
  itemsOf,
  latin,
} from './pdf-object.ts';
import { type Dict, hexToBytes, numberOf, type Operand } from './pdf-token.ts';

/** One glyph as shown: what it says and how far it moves the pen, in thousandths of the type size. */
export type Glyph = {
  readonly text: string;
  readonly width: number;
  readonly missing: boolean;
  readonly space: boolean;
};

export type Font = {
  /** Without the prefix of the subset. */
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`. */
  readonly type: string;
  readonly embedded: boolean;
  readonly glyphs: (bytes: string) => readonly Glyph[];
};

/** Reads a font: how its codes are to be read, and whether it is in the file. */
export function readFont(dict: Dict): Font {
  const type = getText(dict, 'Subtype');
  const descendant = dictOf(getItems(dict, 'DescendantFonts')[0]);
  const descriptor = getDict(descendant ?? dict, 'FontDescriptor');
  const embedded =
    type === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((file) => get(descriptor, file));
  const name = (getText(dict, 'BaseFont') || getText(descriptor, 'FontName') || type).replace(
    /^[A-Z]{6}\+/,
    '',
  );
  const words = readToUnicode(latin(bytesOf(get(dict, 'ToUnicode'))));
  const known = new Map<number, Glyph>();
  const glyph = descendant ? compositeGlyph(descendant, words) : simpleGlyph(dict, words);
  const glyphOf = (code: number): Glyph => {
    const found = known.get(code) ?? glyph(code);
    known.set(code, found);
    return found;
  };
  const length = descendant ? 2 : 1;
  const shown = new Map<string, readonly Glyph[]>();
  const glyphs = (bytes: string): readonly Glyph[] => {
    const found = shown.get(bytes) ?? codesOf(bytes, length).map(glyphOf);
    shown.set(bytes, found);
    return found;
  };
  return { name, type, embedded, glyphs };
}

function codesOf(bytes: string, length: 1 | 2): number[] {
  const codes: number[] = [];
  for (let at = 0; at < bytes.length; at += length)
    codes.push(
      length === 1 ? bytes.charCodeAt(at) : bytes.charCodeAt(at) * 256 + (bytes.charCodeAt(at + 1) || 0),
    );
  return codes;
}

type Words = ReadonlyMap<number, string>;

/** Glyph 0 is the box that stands for a missing character, whatever its text says. */
function compositeGlyph(descendant: Dict, words: Words): (code: number) => Glyph {
  const widths = readWidths(getItems(descendant, 'W'));
  const usual = getNumber(descendant, 'DW') ?? 1000;
  return (code) => ({
    text: words.get(code) ?? '',
    width: widths.get(code) ?? usual,
    missing: code === 0,
    space: false,
  });
}

function simpleGlyph(dict: Dict, words: Words): (code: number) => Glyph {
  const first = getNumber(dict, 'FirstChar') ?? 0;
  const widths = getItems(dict, 'Widths').map(numberOf);
  const matrix = getItems(dict, 'FontMatrix').map(numberOf);
  const scale = matrix[0] ? matrix[0] * 1000 : 1;
  const decoder = new TextDecoder('windows-1252');
  return (code) => ({
    text: words.get(code) ?? decoder.decode(Uint8Array.of(code)),
    width: (widths[code - first] ?? 500) * scale,
    missing: false,
    space: code === 32,
  });
}

/** `[ 0 [ 640 228 ] 156 158 307 ]`: codes from 0 on, then 156 to 158 alike. */
function readWidths(items: readonly Operand[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (let at = 0; at + 1 < items.length; ) {
    const first = numberOf(items[at]);
    const next = items[at + 1];
    if (isList(next)) {
      for (const [index, width] of itemsOf(next).entries()) widths.set(first + index, numberOf(width));
      at += 2;
    } else {
      const last = Math.min(numberOf(next), first + 0xffff);
      for (let code = first; code <= last; code++) widths.set(code, numberOf(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}

/** The characters of each code, from a ToUnicode map. */
function readToUnicode(map: string): Words {
  const words = new Map<number, string>();
  for (const [, body = ''] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g))
    for (const [, code = '', to = ''] of body.matchAll(/<([^>]*)>\s*<([^>]*)>/g))
      words.set(Number.parseInt(code, 16), utf16(to));
  for (const [, body = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', until = '', to, list] of body.matchAll(
      /<([^>]*)>\s*<([^>]*)>\s*(?:<([^>]*)>|\[([^\]]*)\])/g,
    )) {
      const first = Number.parseInt(from, 16);
      const last = Math.min(Number.parseInt(until, 16), first + 0xffff);
      const each = list?.match(/[0-9A-Fa-f]+/g);
      for (let code = first; code <= last; code++)
        words.set(code, each ? utf16(each[code - first] ?? '') : following(utf16(to ?? ''), code - first));
    }
  return words;
}

const following = (text: string, by: number): string =>
  text === '' ? '' : text.slice(0, -1) + String.fromCharCode(text.charCodeAt(text.length - 1) + by);

function utf16(digits: string): string {
  const bytes = hexToBytes(digits.replace(/\s/g, ''));
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}

/** Whether an object is a font of its own: descendants are part of one. */
export const isFont = (dict: Dict | undefined): dict is Dict =>
  getText(dict, 'Type') === 'Font' && !getText(dict, 'Subtype').startsWith('CIDFont');
