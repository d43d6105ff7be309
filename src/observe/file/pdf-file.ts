import {
  bytesOf,
  dictOf,
  get,
  getDict,
  getItems,
  getNumber,
  getText,
  isList,
  isRef,
  latin,
} from './pdf-object.ts';
import {
  type Cursor,
  type Dict,
  deeper,
  isKeyword,
  type Operand,
  type PdfRef,
  readOperand,
  type Stream,
  skipSpace,
} from './pdf-token.ts';

/** A page, with what it inherits. */
export type Page = {
  /** `12 0`. */
  readonly ref: string;
  readonly dict: Dict;
  readonly resources: Dict | undefined;
  readonly box: readonly [number, number, number, number];
};

/** A PDF as its objects. */
export type PdfFile = {
  readonly catalog: Dict;
  readonly information: Dict | undefined;
  readonly pages: readonly Page[];
  /** Every object that lies in the file, those replaced by a later one included. */
  readonly objects: readonly Operand[];
};

/**
 * Reads the objects of a PDF in the order in which they lie, without its cross-reference table: so nothing in the
 * file is passed over, and a damaged table does no harm.
 * @throws Error when there is no catalog or no page, the file is encrypted, or it nests without an end
 */
export function parsePdf(bytes: Uint8Array): PdfFile {
  const found = new Map<string, Operand>();
  const objects: Operand[] = [];
  const add = (ref: string, value: Operand) => {
    found.set(ref, value);
    objects.push(value);
  };
  const refer = (ref: string): PdfRef => ({ ref, resolve: () => found.get(ref) });
  const trailers = readObjects(bytes, { add, refer });
  const last = (name: string) => trailers.findLast((trailer) => trailer.has(name));
  if (last('Encrypt')) throw new Error('it is encrypted');
  const catalog = getDict(last('Root'), 'Root');
  if (!catalog) throw new Error('it has no catalog');
  const pages = pagesOf(catalog);
  if (pages.length === 0) throw new Error('it has no page');
  return { catalog, information: getDict(last('Info'), 'Info'), pages, objects };
}

type Sink = {
  readonly add: (ref: string, value: Operand) => void;
  readonly refer: (ref: string) => PdfRef;
};

/** Reads all objects. Returns the trailers. */
function readObjects(bytes: Uint8Array, { add, refer }: Sink): readonly Dict[] {
  const text = latin(bytes);
  const start = /(?<![0-9])(\d{1,10})[\s]+(\d{1,5})[\s]+obj\b|\btrailer\b/g;
  const trailers: Dict[] = [];
  for (let next = start.exec(text); next; next = start.exec(text)) {
    const cursor: Cursor = { text, at: start.lastIndex, refer };
    if (!skipSpace(cursor)) break;
    const value = readOperand(cursor);
    const dict = isKeyword(value) ? undefined : dictOf(value);
    start.lastIndex = Math.max(cursor.at, start.lastIndex);
    if (next[1] === undefined) {
      if (dict) trailers.push(dict);
      continue;
    }
    const ref = `${next[1]} ${next[2]}`;
    const body = dict && streamAt(cursor, dict);
    if (dict && body) {
      const stream = { dict, packed: bytes.subarray(body.start, body.end) };
      add(ref, stream);
      // At once, so that what is replaced later in the file is replaced here too.
      if (getText(dict, 'Type') === 'ObjStm') unpack(stream, { add, refer });
      start.lastIndex = body.end;
      if (getText(dict, 'Type') === 'XRef') trailers.push(dict);
    } else add(ref, isKeyword(value) ? undefined : value);
  }
  return trailers;
}

/** Where the bytes of a stream lie; nothing when no stream follows. */
function streamAt(cursor: Cursor, dict: Dict): { start: number; end: number } | undefined {
  skipSpace(cursor);
  const { text } = cursor;
  if (!text.startsWith('stream', cursor.at)) return undefined;
  const line = cursor.at + 6;
  const start =
    line + (text.startsWith('\r\n', line) ? 2 : text[line] === '\n' || text[line] === '\r' ? 1 : 0);
  const length = dict.get('Length');
  const told = typeof length === 'number' ? start + length : Number.NaN;
  if (/^\s*endstream/.test(text.slice(told, told + 16))) return { start, end: told };
  const end = text.indexOf('endstream', start);
  return { start, end: end < 0 ? text.length : end };
}

/** Reads the objects that are packed into a stream. */
function unpack(stream: Stream, { add, refer }: Sink): void {
  const { dict } = stream;
  const text = latin(bytesOf(stream));
  const first = getNumber(dict, 'First') ?? 0;
  const places = text.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < places.length; index += 2) {
    const cursor: Cursor = { text, at: first + places[index + 1]!, refer };
    if (!skipSpace(cursor)) continue;
    const value = readOperand(cursor);
    if (!isKeyword(value)) add(`${places[index]} 0`, value);
  }
}

const letter = [0, 0, 612, 792] as const;

function pagesOf(catalog: Dict): readonly Page[] {
  const pages: Page[] = [];
  const seen = new Set<Dict>();
  const visit = (kid: Operand, above: Pick<Page, 'resources' | 'box'>, depth: number): void => {
    const dict = isRef(kid) ? dictOf(kid.resolve()) : dictOf(kid);
    if (!dict || seen.has(dict)) return;
    seen.add(dict);
    const resources = getDict(dict, 'Resources') ?? above.resources;
    const box = boxOf(dict) ?? above.box;
    const kids = get(dict, 'Kids');
    if (!isList(kids)) pages.push({ ref: isRef(kid) ? kid.ref : '', dict, resources, box });
    else for (const one of kids) visit(one, { resources, box }, deeper(depth));
  };
  visit(catalog.get('Pages'), { resources: undefined, box: letter }, 0);
  return pages;
}

function boxOf(dict: Dict): Page['box'] | undefined {
  const [left, bottom, right, top] = getItems(dict, 'MediaBox').map((value) => Number(value));
  return top === undefined ? undefined : [left!, bottom!, right!, top];
}
