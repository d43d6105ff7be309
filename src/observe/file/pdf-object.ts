import { inflateSync } from 'node:zlib';
import {
  type Bytes,
  type Dict,
  isBytes,
  isName,
  type Operand,
  type PdfRef,
  type Stream,
} from './pdf-token.ts';

export const isRef = (value: Operand): value is PdfRef => typeof value === 'object' && 'ref' in value;
export const isStream = (value: Operand): value is Stream => typeof value === 'object' && 'packed' in value;
export const isList = (value: Operand): value is readonly Operand[] => Array.isArray(value);

const resolved = (value: Operand): Operand => (isRef(value) ? value.resolve() : value);

/** What a dictionary holds under a name, references resolved. */
export const get = (dict: Dict | undefined, name: string): Operand => resolved(dict?.get(name));

/** A dictionary, or that of a stream. */
export const dictOf = (value: Operand): Dict | undefined =>
  value instanceof Map ? value : isStream(value) ? value.dict : undefined;
export const getDict = (dict: Dict | undefined, name: string) => dictOf(get(dict, name));
export const getText = (dict: Dict | undefined, name: string) => textOf(get(dict, name));

export function getNumber(dict: Dict | undefined, name: string): number | undefined {
  const value = get(dict, name);
  return typeof value === 'number' ? value : undefined;
}

/** The items of a list, references resolved. */
export const itemsOf = (list: readonly Operand[]): readonly Operand[] => list.map(resolved);

/** The items of an array, references resolved. A single object is an array of one. */
export function getItems(dict: Dict | undefined, name: string): readonly Operand[] {
  const value = get(dict, name);
  return isList(value) ? itemsOf(value) : value === undefined ? [] : [value];
}

/** The reference that a dictionary holds under a name, as `12 0`. */
export function tagOf(dict: Dict | undefined, name: string): string | undefined {
  const value = dict?.get(name);
  return isRef(value) ? value.ref : undefined;
}

/** A string or a name as text; empty for anything else. */
export const textOf = (value: Operand): string =>
  isName(value) ? utf8(value.name) : isBytes(value) ? decodeText(value) : '';

const utf8 = (bytes: string): string =>
  /[\x80-\xff]/.test(bytes) ? Buffer.from(bytes, 'latin1').toString('utf8') : bytes;

/** A text string: UTF-16 or UTF-8 with their marks, else the encoding of PDF, which is Latin but for a few quotes. */
export function decodeText({ bytes }: Bytes): string {
  if (bytes.startsWith('\xfe\xff'))
    return new TextDecoder('utf-16be').decode(Buffer.from(bytes.slice(2), 'latin1'));
  if (bytes.startsWith('\xff\xfe'))
    return new TextDecoder('utf-16le').decode(Buffer.from(bytes.slice(2), 'latin1'));
  if (bytes.startsWith('\xef\xbb\xbf')) return Buffer.from(bytes.slice(3), 'latin1').toString('utf8');
  return bytes.replace(/[\x80-\x9e]/g, (character) => pdfCharacters[character.charCodeAt(0) - 128] ?? '');
}

/** Characters 128 to 158 of PDFDocEncoding. */
const pdfCharacters = '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž';

/** The bytes of a stream, unpacked; empty when they cannot be. */
export function bytesOf(value: Operand): Uint8Array {
  if (!isStream(value)) return new Uint8Array();
  const filters = getItems(value.dict, 'Filter').map(textOf);
  if (filters.length === 0) return value.packed;
  if (filters.length > 1 || filters[0] !== 'FlateDecode') return new Uint8Array();
  try {
    // A stream that was cut short still gives what is there.
    return inflateSync(value.packed, { finishFlush: 2 });
  } catch {
    return new Uint8Array();
  }
}

/** Bytes as text, one character each. */
export const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
