import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '../pdf-lib.ts';
import { elements } from './structure.ts';

const nodeName = /^node\d+$/;
const name = (text: string) => PDFName.of(text);

/**
 * Numbers Chromium's DOM-node ids (`node00000052`) from one, in reading order: neither the numbers nor their order are
 * the same from run to run. They stand at the elements, at the cells that name their headers, and in the tree of ids.
 */
export function renumberNodes(document: PDFDocument): void {
  const all = elements(document).map(({ dict }) => dict);
  const tree = idsIn(document);
  const headers = all.flatMap(headersOf);
  const used = headers.flatMap((list) => list.asArray().flatMap((item) => nodeIn(item) ?? []));
  const names = new Set(
    [
      all.flatMap((dict) => nodeIn(dict.get(name('ID'))) ?? []),
      used,
      tree.flatMap(([id]) => nodeIn(id) ?? []),
    ].flat(),
  );
  const numbers = new Map(
    [...names].map((node, index) => [node, `node${String(index + 1).padStart(8, '0')}`]),
  );
  const fresh = (id: PDFObject | undefined): PDFString | undefined => {
    const node = nodeIn(id);
    return node === undefined ? undefined : PDFString.of(numbers.get(node)!);
  };
  for (const dict of all) {
    const id = fresh(dict.get(name('ID')));
    if (id) dict.set(name('ID'), id);
  }
  for (const list of headers)
    for (const [index, item] of list.asArray().entries()) list.set(index, fresh(item) ?? item);
  writeTree(
    document,
    tree.map(([id, element]) => [fresh(id) ?? id, element]),
  );
}

/** The lists of headers that a cell names (ISO 32000-1, 14.8.5.7). */
function headersOf(element: PDFDict): readonly PDFArray[] {
  const attributes = element.lookup(name('A'));
  const each = attributes instanceof PDFArray ? attributes.asArray() : [attributes];
  return each.flatMap((one) => {
    const list = one instanceof PDFDict ? one.lookup(name('Headers')) : undefined;
    return list instanceof PDFArray ? [list] : [];
  });
}

type Entry = readonly [id: PDFString, element: PDFObject];

/** What the tree from ids to elements holds, in any order. */
function idsIn({ catalog }: PDFDocument): readonly Entry[] {
  const root = catalog.lookup(name('StructTreeRoot'));
  const entries: Entry[] = [];
  const open: (PDFObject | undefined)[] = root instanceof PDFDict ? [root.lookup(name('IDTree'))] : [];
  for (let node = open.pop(); node instanceof PDFDict; node = open.pop()) {
    const leaf = node.lookup(name('Names'));
    const kids = node.lookup(name('Kids'));
    for (let index = 0; leaf instanceof PDFArray && index < leaf.size(); index += 2)
      entries.push([leaf.lookup(index, PDFString), leaf.get(index + 1)]);
    for (let index = 0; kids instanceof PDFArray && index < kids.size(); index++)
      open.push(kids.lookup(index));
  }
  return entries;
}

/** Writes the tree from ids to elements anew, as one sorted leaf: readers search it. */
function writeTree({ catalog, context }: PDFDocument, entries: readonly Entry[]): void {
  const root = catalog.lookup(name('StructTreeRoot'));
  if (!(root instanceof PDFDict) || !root.has(name('IDTree'))) return;
  const sorted = entries.toSorted(([a], [b]) => (a.asString() < b.asString() ? -1 : 1));
  root.set(name('IDTree'), context.register(context.obj({ Names: sorted.flat() })));
}

const nodeIn = (value: PDFObject | undefined): string | undefined => {
  const text = value instanceof PDFString || value instanceof PDFHexString ? value.asString() : '';
  return nodeName.test(text) ? text : undefined;
};
