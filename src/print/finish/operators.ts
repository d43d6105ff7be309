/** One operator of a content stream with its operands: `10 20 30 40 re`. */
export type Operator = {
  readonly name: string;
  /** Where its first operand starts. */
  readonly start: number;
  readonly end: number;
  /** Its last operand when that is a name: `X1` in `/X1 Do`. */
  readonly argument: string | undefined;
};

const code = (character: string) => character.charCodeAt(0);
const openString = code('(');
const closeString = code(')');
const openAngle = code('<');
const closeAngle = code('>');
const openArray = code('[');
const closeArray = code(']');
const slash = code('/');
const percent = code('%');
const backslash = code('\\');

/** Reads a PDF content stream operator by operator. */
export function* operators(content: Uint8Array): Generator<Operator> {
  let at = 0;
  let start = -1;
  let argument: string | undefined;
  while (at < content.length) {
    const byte = content[at]!;
    if (isSpace(byte)) {
      at++;
      continue;
    }
    if (start < 0) start = at;
    const end = tokenEnd(content, at);
    if (byte === slash) argument = latin(content, at + 1, end);
    else if (isOperand(byte)) argument = undefined;
    else {
      const name = latin(content, at, end);
      const stop = name === 'ID' ? inlineImageEnd(content, end) : end;
      yield { name: name === 'ID' ? 'EI' : name, start, end: stop, argument };
      start = -1;
      argument = undefined;
      at = stop;
      continue;
    }
    at = end;
  }
}

function tokenEnd(content: Uint8Array, at: number): number {
  const byte = content[at]!;
  if (byte === openString) return stringEnd(content, at);
  if (byte === percent) return lineEnd(content, at);
  if (byte === openArray || byte === closeArray) return at + 1;
  if (byte === openAngle && content[at + 1] === openAngle) return at + 2;
  if (byte === closeAngle) return at + (content[at + 1] === closeAngle ? 2 : 1);
  if (byte === openAngle) return content.indexOf(closeAngle, at) + 1 || content.length;
  let end = at + 1;
  while (end < content.length && !isSpace(content[end]!) && !isDelimiter(content[end]!)) end++;
  return end;
}

function stringEnd(content: Uint8Array, at: number): number {
  let depth = 0;
  for (let end = at; end < content.length; end++) {
    const byte = content[end];
    if (byte === backslash) end++;
    else if (byte === openString) depth++;
    else if (byte === closeString && --depth === 0) return end + 1;
  }
  return content.length;
}

function lineEnd(content: Uint8Array, at: number): number {
  let end = at;
  while (end < content.length && content[end] !== 10 && content[end] !== 13) end++;
  return end;
}

/** The end of an inline image's data: `EI` between white space. */
function inlineImageEnd(content: Uint8Array, at: number): number {
  for (let end = at + 1; end < content.length; end++) {
    const found = content[end] === code('E') && content[end + 1] === code('I') && isSpace(content[end - 1]!);
    if (found && (end + 2 >= content.length || isSpace(content[end + 2]!))) return end + 2;
  }
  return content.length;
}

/** Numbers, strings, arrays, dictionaries and comments: everything that is neither a name nor an operator. */
function isOperand(byte: number): boolean {
  return (byte >= 43 && byte <= 46) || (byte >= 48 && byte <= 57) || isDelimiter(byte);
}

function isDelimiter(byte: number): boolean {
  return (
    byte === openString ||
    byte === closeString ||
    byte === openAngle ||
    byte === closeAngle ||
    byte === openArray ||
    byte === closeArray ||
    byte === slash ||
    byte === percent
  );
}

function isSpace(byte: number): boolean {
  return byte === 32 || (byte >= 9 && byte <= 13) || byte === 0;
}

/** Nearly all names are one to three letters long: too short for a decoder to pay. */
function latin(content: Uint8Array, start: number, end: number): string {
  const first = content[start]!;
  if (end - start === 1) return String.fromCharCode(first);
  if (end - start === 2) return String.fromCharCode(first, content[start + 1]!);
  if (end - start === 3) return String.fromCharCode(first, content[start + 1]!, content[start + 2]!);
  let text = '';
  for (let at = start; at < end; at++) text += String.fromCharCode(content[at]!);
  return text;
}
