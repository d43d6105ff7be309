/** A string of a content stream: its bytes, one character each. */
export type Bytes = { readonly bytes: string };
type Name = { readonly name: string };
/** A reference to an object of the file. */
export type PdfRef = { readonly ref: string; readonly resolve: () => Operand };
/** A stream: its dictionary and its bytes as they lie in the file. */
export type Stream = { readonly dict: Dict; readonly packed: Uint8Array };
export type Dict = ReadonlyMap<string, Operand>;
export type Operand =
  | number
  | boolean
  | Bytes
  | Name
  | PdfRef
  | Stream
  | Dict
  | readonly Operand[]
  | undefined;

export const isBytes = (value: Operand): value is Bytes => typeof value === 'object' && 'bytes' in value;
export const isName = (value: Operand): value is Name => typeof value === 'object' && 'name' in value;

/** The words of a name; empty for all else. */
export const nameOf = (value: Operand): string => (isName(value) ? value.name : '');

/** A number; 0 for all else. */
export const numberOf = (value: Operand): number => (typeof value === 'number' ? value : 0);

/** Where a reader stands, one character a byte. */
export type Cursor = {
  readonly text: string;
  at: number;
  /** In how many lists and dictionaries it stands. */
  depth?: number;
  /** Makes a reference of `12 0 R`; content streams have none. */
  readonly refer?: (ref: string) => PdfRef;
};

/** No program that makes PDFs nests anything as deeply. */
const deepest = 500;

/** One level further down in what a file nests. @throws Error when that is too far to be read */
export function deeper(depth = 0): number {
  if (depth >= deepest) throw new Error('it is nested too deeply to be read');
  return depth + 1;
}

const space = /[\0\t\n\f\r ]/;
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads a content stream and tells of each operator with its operands. What cannot be read is passed over. */
export function readContent(text: string, onOperator: (name: string, operands: Operand[]) => void): void {
  const cursor: Cursor = { text, at: 0 };
  let operands: Operand[] = [];
  while (skipSpace(cursor)) {
    const word = readOperand(cursor);
    if (!isKeyword(word)) operands.push(word);
    else {
      if (word.keyword === 'ID') skipInlineImage(cursor);
      onOperator(word.keyword, operands);
      operands = [];
    }
  }
}

type Keyword = { readonly keyword: string };
export const isKeyword = (value: Operand | Keyword): value is Keyword =>
  typeof value === 'object' && 'keyword' in value;

/** Moves to the next token; false at the end. */
export function skipSpace(cursor: Cursor): boolean {
  const { text } = cursor;
  for (; cursor.at < text.length; cursor.at++) {
    const code = text.charCodeAt(cursor.at);
    if (code === 37) while (cursor.at < text.length && !/[\r\n]/.test(text[cursor.at]!)) cursor.at++;
    else if (code !== 32 && (code < 9 || code > 13) && code !== 0) return true;
  }
  return false;
}

/** Reads the token at the cursor, and moves behind it (ISO 32000-1, 7.3). */
export function readOperand(cursor: Cursor): Operand | Keyword {
  const { text, at } = cursor;
  switch (text[at]) {
    case '(':
      return { bytes: readLiteral(cursor) };
    case '<':
      return text[at + 1] === '<' ? readDictionary(cursor) : { bytes: readHex(cursor) };
    case '[':
      return readList(cursor, ']');
    case '/':
      cursor.at++;
      return {
        name: readRegular(cursor).replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) =>
          String.fromCharCode(Number.parseInt(hex, 16)),
        ),
      };
    default:
      return readWord(cursor);
  }
}

function readWord(cursor: Cursor): Operand | Keyword {
  const word = readRegular(cursor);
  if (word === '') cursor.at++; // a bracket that nothing opened
  const first = word.charCodeAt(0);
  const isNumber = (first >= 48 && first <= 57) || first === 45 || first === 46 || first === 43;
  if (isNumber) return Number(word) || Number.parseFloat(word) || 0;
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? undefined : { keyword: word };
}

/** Up to the next space or bracket. */
function readRegular(cursor: Cursor): string {
  const { text, at } = cursor;
  let end = at;
  while (end < text.length && !isDelimiter(text.charCodeAt(end))) end++;
  cursor.at = end;
  return text.slice(at, end);
}

/** White space and `( ) < > [ ] { } / %`. */
const isDelimiter = (code: number): boolean =>
  code <= 32
    ? code === 32 || (code >= 9 && code <= 13) || code === 0
    : code === 47 ||
      code === 60 ||
      code === 62 ||
      code === 40 ||
      code === 41 ||
      code === 37 ||
      code === 91 ||
      code === 93 ||
      code === 123 ||
      code === 125;

function readLiteral(cursor: Cursor): string {
  const { text } = cursor;
  let bytes = '';
  let depth = 0;
  for (; cursor.at < text.length; cursor.at++) {
    const character = text[cursor.at]!;
    if (character === '\\') bytes += readEscape(cursor);
    else if (character === '(' && depth++ === 0) continue;
    else if (character === ')' && --depth === 0) break;
    else bytes += character;
  }
  cursor.at++;
  return bytes;
}

/** Leaves the cursor on the last character of the escape. */
function readEscape(cursor: Cursor): string {
  const octal = /^[0-7]{1,3}/.exec(cursor.text.slice(cursor.at + 1, cursor.at + 4))?.[0];
  cursor.at += octal?.length ?? 1;
  if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
  const character = cursor.text[cursor.at] ?? '';
  return character === '\n' || character === '\r' ? '' : (escapes[character] ?? character);
}

function readHex(cursor: Cursor): string {
  const close = cursor.text.indexOf('>', cursor.at);
  const end = close < 0 ? cursor.text.length : close;
  const digits = cursor.text.slice(cursor.at + 1, end);
  cursor.at = end + 1;
  return hexToBytes(space.test(digits) ? digits.replace(/\s/g, '') : digits);
}

/** The bytes of a hexadecimal string, one character each; a last single digit counts as followed by 0. */
export function hexToBytes(digits: string): string {
  let bytes = '';
  for (let at = 0; at < digits.length; at += 2)
    bytes += String.fromCharCode(Number.parseInt(digits.slice(at, at + 2).padEnd(2, '0'), 16) || 0);
  return bytes;
}

function readList(cursor: Cursor, close: ']' | '>'): readonly Operand[] {
  const items: Operand[] = [];
  const { depth } = cursor;
  cursor.depth = deeper(depth);
  cursor.at++;
  while (skipSpace(cursor) && cursor.text[cursor.at] !== close) {
    const item = readOperand(cursor);
    if (!isKeyword(item)) items.push(item);
    else if (item.keyword === 'R' && cursor.refer) items.push(cursor.refer(items.splice(-2).join(' ')));
    else items.push(undefined);
  }
  cursor.depth = depth ?? 0;
  cursor.at++;
  return items;
}

function readDictionary(cursor: Cursor): Dict {
  cursor.at++;
  const items = readList(cursor, '>');
  cursor.at++;
  const entries = new Map<string, Operand>();
  for (let index = 0; index + 1 < items.length; index += 2)
    entries.set(nameOf(items[index]), items[index + 1]);
  return entries;
}

function skipInlineImage(cursor: Cursor): void {
  const end = /[\s]EI(?=\s|$)/g;
  end.lastIndex = cursor.at;
  cursor.at = end.exec(cursor.text) ? end.lastIndex : cursor.text.length;
}
