import { PDFArray, PDFDict, type PDFDocument, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts';

/** One element of the structure tree. */
type Element = {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly type: string;
  readonly depth: number;
};

const name = (text: string) => PDFName.of(text);

/** What to call the elements that Chromium writes and PDF 1.7 does not know. */
const roles: Readonly<Record<string, string>> = {
  Strong: 'Span',
  Em: 'Span',
  Sub: 'Span',
  Aside: 'Sect',
  Title: 'P',
  FENote: 'Note',
  DocumentFragment: 'Part',
};

/** The elements of the structure tree, in reading order. */
export function elements(document: PDFDocument): readonly Element[] {
  const root = document.catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict)) return [];
  const found: Element[] = [];
  const visit = (kid: PDFObject | undefined, depth: number) => {
    if (!(kid instanceof PDFRef)) return;
    const dict = document.context.lookup(kid);
    const type = dict instanceof PDFDict ? dict.get(name('S')) : undefined;
    if (!(dict instanceof PDFDict) || !(type instanceof PDFName)) return;
    found.push({ ref: kid, dict, type: type.toString().slice(1), depth });
    for (const child of kids(dict)) visit(child, depth + 1);
  };
  for (const kid of kids(root)) visit(kid, 0);
  return found;
}

/** Mends the structure tree: what PDF/UA-1 asks for and Chromium does not write. */
export function mendStructure(document: PDFDocument): void {
  const all = elements(document);
  for (const element of all) {
    if (element.type === 'LI') addBody(document, element);
    if (element.type === 'Figure') mendFigure(document, element);
  }
  const used = new Set(all.map(({ type }) => type));
  const map = Object.entries(roles).filter(([role]) => used.has(role));
  const root = document.catalog.lookup(name('StructTreeRoot'));
  if (map.length === 0 || !(root instanceof PDFDict)) return;
  root.set(name('RoleMap'), document.context.obj(Object.fromEntries(map)));
}

/** `LI [Lbl a b]` → `LI [Lbl LBody [a b]]` */
function addBody({ context }: PDFDocument, { ref, dict }: Element): void {
  const own = kids(dict);
  if (own.some((kid) => typeOf(context.lookup(kid)) === 'LBody')) return;
  const labels = own.filter((kid) => typeOf(context.lookup(kid)) === 'Lbl');
  const rest = own.filter((kid) => !labels.includes(kid));
  const page = dict.get(name('Pg'));
  const body = context.register(
    context.obj({ Type: 'StructElem', S: 'LBody', P: ref, K: rest, ...(page ? { Pg: page } : {}) }),
  );
  for (const kid of rest) {
    const child = context.lookup(kid);
    if (kid instanceof PDFRef && child instanceof PDFDict) child.set(name('P'), body);
  }
  dict.set(name('K'), context.obj([...labels, body]));
}

/** A `<figure>` around a picture and its caption is a section: the picture in it is the figure, and has the words. */
function mendFigure({ context }: PDFDocument, { dict }: Element): void {
  if (dict.has(name('Alt'))) return;
  const isGroup = kids(dict).some((kid) => typeOf(context.lookup(kid)) !== undefined);
  if (isGroup) dict.set(name('S'), name('Sect'));
}

/** What an element holds, as it stands: references to elements, content numbers, object references. */
export function kids(dict: PDFDict): readonly PDFObject[] {
  const held = dict.get(name('K'));
  const list = held instanceof PDFRef ? dict.context.lookup(held) : held;
  if (list instanceof PDFArray) return list.asArray();
  return held === undefined ? [] : [held];
}

function typeOf(object: PDFObject | undefined): string | undefined {
  const type = object instanceof PDFDict ? object.get(name('S')) : undefined;
  return type instanceof PDFName ? type.toString().slice(1) : undefined;
}
