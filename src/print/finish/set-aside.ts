/** An element that says nothing, as it stands in the file: what it holds, and the object number of its content's page. */
export type Plain = { readonly held: readonly PlainKid[]; readonly page: number | undefined };

/** A piece of content by its number on the page, or an element by its object number. */
type PlainKid = { readonly content: number } | { readonly element: number };

/** An element as Chromium writes it when it has nothing but its parent, a page and what it holds. */
const nonStruct =
  / 0 obj\n<<\/Type \/StructElem\n\/S \/NonStruct\n\/P \d+ 0 R\n(?:\/Pg (\d+) 0 R\n)?\/K (\[[\d R]*\]|\d+(?: 0 R)?)>>\nendobj\n/g;

/** The rows of the cross-reference table: the objects are read one after another, without them. */
const table = /\nxref\n[\s\d nf]*(?=trailer\n)/g;

/**
 * Takes the elements that say nothing (`NonStruct`) out of a PDF before it is read: Chromium writes one for every piece
 * of text, so three of five objects of a long document. Reading all of them takes twice as long, and twice the memory.
 */
export function setAside(printed: Uint8Array): {
  readonly rest: Uint8Array;
  /** By object number. */
  readonly plain: ReadonlyMap<number, Plain>;
} {
  const text = Buffer.from(printed.buffer, printed.byteOffset, printed.byteLength).toString('latin1');
  const plain = new Map<number, Plain>();
  const rest: Uint8Array[] = [];
  let at = 0;
  const leaveOut = (start: number, end: number) => {
    if (start > at) rest.push(printed.subarray(at, start));
    at = end;
  };
  for (const { index, 0: whole, 1: page, 2: held } of text.matchAll(nonStruct)) {
    const start = startOfNumber(printed, index);
    plain.set(Number(text.slice(start, index)), {
      held: kidsIn(held!),
      page: page === undefined ? undefined : Number(page),
    });
    leaveOut(start, index + whole.length);
  }
  for (const { index, 0: whole } of text.slice(at).matchAll(table))
    leaveOut(at + index, at + index + whole.length);
  leaveOut(printed.length, printed.length);
  return { rest: Buffer.concat(rest), plain };
}

/** Looking for the number first would stop at every digit of every picture and font. */
function startOfNumber(bytes: Uint8Array, end: number): number {
  let start = end;
  while (isDigit(bytes[start - 1])) start--;
  return start;
}

const isDigit = (byte: number | undefined): boolean => byte !== undefined && byte >= 48 && byte <= 57;

const kidsIn = (held: string): PlainKid[] =>
  (held.match(/\d+(?: 0 R)?/g) ?? []).map((kid) =>
    kid.endsWith('R') ? { element: Number.parseInt(kid, 10) } : { content: Number(kid) },
  );
