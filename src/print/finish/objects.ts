import {
  PDFArray,
  PDFDict,
  type PDFDocument,
  PDFHexString,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

const nodeName = /^node\d+$/;

/** Deletes what nothing leads to any more: replaced objects would stay in the file, and that is a leak. */
export function deleteUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const open: (PDFObject | undefined)[] = Object.values(context.trailerInfo);
  while (open.length > 0) {
    const object = open.pop();
    if (object instanceof PDFRef) {
      if (reached.has(object)) continue;
      reached.add(object);
      open.push(context.lookup(object));
    } else open.push(...parts(object));
  }
  for (const [ref] of context.enumerateIndirectObjects()) if (!reached.has(ref)) context.delete(ref);
}

/**
 * Numbers Chromium's DOM-node ids (`node00000052`) from one: they depend on what the tab printed before. Their order
 * stays, since the tree of ids is sorted.
 */
export function renumberNodes({ context }: PDFDocument): void {
  const objects = context.enumerateIndirectObjects().map(([, object]) => object);
  const names = new Set<string>();
  eachNode(objects, (name) => {
    names.add(name);
    return undefined;
  });
  const sorted = [...names].sort((a, b) => Number(a.slice(4)) - Number(b.slice(4)));
  const fresh = new Map(sorted.map((name, index) => [name, `node${String(index + 1).padStart(8, '0')}`]));
  eachNode(objects, (name) => PDFString.of(fresh.get(name) ?? name));
}

function eachNode(objects: readonly PDFObject[], replace: (name: string) => PDFString | undefined): void {
  const open: (PDFObject | undefined)[] = [...objects];
  const renamed = (value: PDFObject | undefined) => {
    if (!(value instanceof PDFString || value instanceof PDFHexString)) return undefined;
    const text = value.asString();
    return nodeName.test(text) ? replace(text) : undefined;
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

function parts(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  return object instanceof PDFStream ? [object.dict] : [];
}
