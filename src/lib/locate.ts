/** Finds where a field is written, by walking the text of a `define…({ … })` call. It knows brackets, strings and comments, no more. */

type Path = readonly PropertyKey[];
type Found = { readonly name: number; readonly value: number };

/** The text of a file, and where the pieces of its bracketed groups begin, as far as it was looked at. */
export type Scanned = { readonly text: string; readonly groups: Map<number, readonly number[]> };

/** A text of which nothing was looked at yet. */
export const scan = (text: string): Scanned => ({ text, groups: new Map() });

/** The offset of the deepest part of `path` that is written in the expression at `start`. */
export function locate(scanned: Scanned, { start, path }: { start: number; path: Path }): number {
  let found: Found = { name: start, value: start };
  for (const key of path) {
    const next = /^\d+$/.test(String(key))
      ? element(scanned, found.value, Number(key))
      : field(scanned, found.value, String(key));
    if (!next) break;
    found = next;
  }
  return found.name;
}

/** From where to where a field of the expression at `start` is written, its name and its value; nothing where it is not, or has no value of its own. */
export function fieldRange(
  scanned: Scanned,
  { start, name }: { readonly start: number; readonly name: string },
): { readonly from: number; readonly to: number } | undefined {
  const found = field(scanned, start, name);
  if (!found || found.value === found.name) return undefined;
  const { text } = scanned;
  let to = found.value;
  let end = to;
  while (to < text.length && !',)]}'.includes(text[to]!)) {
    const next = skip(text, to);
    // A comment behind the value is not part of it.
    if (!/^(?:\s|\/[/*])/.test(text.slice(to, to + 2))) end = next;
    to = next;
  }
  return { from: found.name, to: end };
}

/** The index behind a string, a template, a comment, a bracketed group or a single character. */
function skip(text: string, at: number): number {
  const character = text[at] ?? '';
  if (text.startsWith('//', at)) return behind(text, '\n', at);
  if (text.startsWith('/*', at)) return behind(text, '*/', at + 2);
  if (`'"\``.includes(character)) return skipQuoted(text, at);
  if (!'([{'.includes(character)) return at + 1;
  let index = at + 1;
  while (index < text.length && !')]}'.includes(text[index]!)) index = skip(text, index);
  return index + 1;
}

function behind(text: string, end: string, from: number): number {
  const index = text.indexOf(end, from);
  return index < 0 ? text.length : index + end.length;
}

function skipQuoted(text: string, at: number): number {
  const quote = text[at];
  let index = at + 1;
  while (index < text.length && text[index] !== quote) {
    if (text[index] === '\\') index += 2;
    else if (quote === '`' && text.startsWith('${', index)) index = skip(text, index + 1);
    else index += 1;
  }
  return index + 1;
}

/** Where each of the comma-separated pieces of a bracketed group begins. */
function pieces({ text, groups }: Scanned, open: number): readonly number[] {
  const known = groups.get(open);
  if (known) return known;
  const found = findPieces(text, open);
  groups.set(open, found);
  return found;
}

function findPieces(text: string, open: number): readonly number[] {
  const starts: number[] = [];
  let index = open + 1;
  let start = index;
  while (index < text.length && !')]}'.includes(text[index]!)) {
    if (text[index] === ',') {
      starts.push(toCode(text, start));
      start = index + 1;
    }
    index = skip(text, index);
  }
  const last = toCode(text, start);
  return last < index ? [...starts, last] : starts;
}

/** The next character that is neither space nor comment. */
function toCode(text: string, from: number): number {
  let index = from;
  while (/\s/.test(text[index] ?? '') || /^\/[/*]/.test(text.slice(index, index + 2)))
    index = text[index] === '/' ? skip(text, index) : index + 1;
  return index;
}

function element(scanned: Scanned, at: number, index: number): Found | undefined {
  const { text } = scanned;
  if (text[at] !== '[') return undefined;
  const starts = pieces(scanned, at);
  const start = starts[index];
  // Behind a spread nobody knows which entry is which.
  if (start === undefined || starts.slice(0, index + 1).some((one) => text.startsWith('...', one)))
    return undefined;
  return { name: start, value: start };
}

function field(scanned: Scanned, at: number, key: string): Found | undefined {
  const { text } = scanned;
  for (const object of objectsAt(scanned, at))
    for (const start of pieces(scanned, object)) {
      const match = /^(['"]?)([\w$-]+)\1\s*(:?)/.exec(text.slice(start, start + 200));
      if (match?.[2] === key)
        return { name: start, value: match[3] ? toCode(text, start + match[0].length) : start };
    }
  return undefined;
}

/** The object literal that an expression is, or those that a call such as `share({ … })` is given. */
function objectsAt(scanned: Scanned, at: number): readonly number[] {
  const { text } = scanned;
  if (text[at] === '{') return [at];
  const call = /^[\w$.]+\s*\(/.exec(text.slice(at, at + 200));
  return call ? pieces(scanned, at + call[0].length - 1).filter((start) => text[start] === '{') : [];
}
