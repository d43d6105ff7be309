import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '../pdf-lib.ts';
import { parts } from './objects.ts';
import { elements } from './structure.ts';

const nodeName = /^node\d+$/;
const name = (text: string) => PDFName.of(text);

/**
 * Numbers Chromium's DOM-node ids (`node00000052`) from one, in reading order: neither the numbers nor their order are
 * the same from run to run.
 */
export function renumberNodes(document: PDFDocument): void {
  const found = namedNodes(document.context.enumerateIndirectObjects().map(([, object]) => object));
  const inOrder = elements(document).flatMap(({ dict }) => nodeIn(dict.get(name('ID'))) ?? []);
  const names = new Set([...inOrder, ...found.map(({ node }) => node)]);
  const fresh = new Map([...names].map((node, index) => [node, `node${String(index + 1).padStart(8, '0')}`]));
  for (const { node, put } of found) put(PDFString.of(fresh.get(node)!));
  sortTree(document);
}

/** Writes the tree from ids to elements anew, as one sorted leaf: readers search it. */
function sortTree({ catalog, context }: PDFDocument): void {
  const root = catalog.lookup(name('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(name('IDTree')) : undefined;
  if (!(root instanceof PDFDict) || !(tree instanceof PDFDict)) return;
  const pairs: (readonly [id: PDFString, element: PDFObject])[] = [];
  const open: (PDFObject | undefined)[] = [tree];
  for (let node = open.pop(); node instanceof PDFDict; node = open.pop()) {
    const leaf = node.lookup(name('Names'));
    const kids = node.lookup(name('Kids'));
    for (let index = 0; leaf instanceof PDFArray && index < leaf.size(); index += 2)
      pairs.push([leaf.lookup(index, PDFString), leaf.get(index + 1)]);
    for (let index = 0; kids instanceof PDFArray && index < kids.size(); index++)
      open.push(kids.lookup(index));
  }
  pairs.sort(([a], [b]) => (a.asString() < b.asString() ? -1 : 1));
  root.set(name('IDTree'), context.register(context.obj({ Names: pairs.flat() })));
}

const nodeIn = (value: PDFObject | undefined): string | undefined => {
  const text = value instanceof PDFString || value instanceof PDFHexString ? value.asString() : '';
  return nodeName.test(text) ? text : undefined;
};

type Named = { readonly node: string; readonly put: (fresh: PDFString) => void };

/** Every place where a node is named, in the objects and in what lies in them. */
function namedNodes(objects: readonly PDFObject[]): readonly Named[] {
  const found: Named[] = [];
  const open: (PDFObject | undefined)[] = [...objects];
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        const node = nodeIn(value);
        if (node !== undefined) found.push({ node, put: (fresh) => object.set(key, fresh) });
      }
    } else if (object instanceof PDFArray) {
      for (const [index, value] of object.asArray().entries()) {
        const node = nodeIn(value);
        if (node !== undefined) found.push({ node, put: (fresh) => object.set(index, fresh) });
      }
    }
    for (const part of parts(object)) if (holds(part)) open.push(part);
  }
  return found;
}

const holds = (object: PDFObject): boolean => object instanceof PDFDict || object instanceof PDFArray;
