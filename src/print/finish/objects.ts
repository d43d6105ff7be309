import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '../pdf-lib.ts';

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

/** The objects directly inside an object. */
function parts(object: PDFObject | undefined): readonly PDFObject[] {
  if (object instanceof PDFDict) return object.values();
  if (object instanceof PDFArray) return object.asArray();
  return object instanceof PDFStream ? [object.dict] : [];
}
