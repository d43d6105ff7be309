import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFString,
} from '@cantoo/pdf-lib';
import { parts } from './objects.ts';
import { elements } from './structure.ts';

const nodeName = /^node\d+$/;
const name = (text: string) => PDFName.of(text);

/**
 * Numbers Chromium's DOM-node ids (`node00000052`) from one, in reading order: neither the numbers nor their order are
 * the same from run to run.
 */
export function renumberNodes(document: PDFDocument): void {
  const objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set(elements(document).flatMap(({ dict }) => nodeIn(dict.get(name('ID'))) ?? []));
  eachNode(objects, (other) => {
    names.add(other);
    return undefined;
  });
  const fresh = new Map([...names].map((node, index) => [node, `node${String(index + 1).padStart(8, '0')}`]));
  eachNode(objects, (node) => PDFString.of(fresh.get(node) ?? node));
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

function eachNode(objects: readonly PDFObject[], replace: (name: string) => PDFString | undefined): void {
  const open: (PDFObject | undefined)[] = [...objects];
  const renamed = (value: PDFObject | undefined) => {
    const node = nodeIn(value);
    return node === undefined ? undefined : replace(node);
  };
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFDict) {
      for (const [key, value] of object.entries()) {
        const name = renamed(value);
        if (name) object.set(key, name);
      }
    } else if (object instanceof PDFArray) {
      for (let index = 0; index < object.size(); index++) {
        const name = renamed(object.get(index));
        if (name) object.set(index, name);
      }
    }
    open.push(...parts(object));
  }
}
