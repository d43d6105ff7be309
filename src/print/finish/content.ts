import { deflateSync, inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '../pdf-lib.ts';
import { wrapArtifacts } from './artifacts.ts';

type Forms = ReadonlyMap<string, PDFRef>;

/** Wraps as artifact what the pages, and the form XObjects with marked content in them, paint outside marked content. */
export function markArtifacts(document: PDFDocument): void {
  const marked = new Map<string, boolean>();
  const { context } = document;
  const isMarked = (ref: PDFRef | undefined): boolean => {
    const stream = ref && context.lookup(ref);
    if (!ref || !(stream instanceof PDFRawStream)) return false;
    const known = marked.get(ref.tag);
    if (known !== undefined) return known;
    marked.set(ref.tag, false); // forms do not hold themselves
    const content =
      stream.dict.get(PDFName.of('Subtype')) === PDFName.of('Form') ? decode(stream) : undefined;
    const forms = formsOf(stream.dict);
    const found =
      content !== undefined &&
      (content.includes(' BDC') || content.includes('>>BDC') || [...forms.values()].some(isMarked));
    marked.set(ref.tag, found);
    if (found)
      context.assign(
        ref,
        encode(
          stream,
          wrapArtifacts(content, (name) => isMarked(forms.get(name))),
        ),
      );
    return found;
  };
  for (const { node } of document.getPages()) {
    const forms = formsOf(node);
    for (const ref of contentsOf(node)) {
      const stream = context.lookup(ref);
      if (!(stream instanceof PDFRawStream)) continue;
      const content = decode(stream);
      if (content)
        context.assign(
          ref,
          encode(
            stream,
            wrapArtifacts(content, (name) => isMarked(forms.get(name))),
          ),
        );
    }
  }
}

/** Chromium writes one content stream a page. */
function contentsOf(page: PDFDict): readonly PDFRef[] {
  const contents = page.get(PDFName.of('Contents'));
  if (contents instanceof PDFRef) return [contents];
  return contents instanceof PDFArray ? contents.asArray().filter((item) => item instanceof PDFRef) : [];
}

function formsOf(owner: PDFDict): Forms {
  const resources = owner.lookup(PDFName.of('Resources'));
  const objects = resources instanceof PDFDict ? resources.lookup(PDFName.of('XObject')) : undefined;
  if (!(objects instanceof PDFDict)) return new Map();
  return new Map(
    objects
      .entries()
      .flatMap(([name, ref]) => (ref instanceof PDFRef ? [[name.decodeText(), ref] as const] : [])),
  );
}

function decode(stream: PDFRawStream): Buffer | undefined {
  const filter = stream.dict.lookup(PDFName.of('Filter'));
  if (filter === undefined) return Buffer.from(stream.getContents());
  return filter === PDFName.of('FlateDecode') ? inflateSync(stream.getContents()) : undefined;
}

function encode(old: PDFRawStream, content: Uint8Array): PDFRawStream {
  old.dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  return PDFRawStream.of(old.dict, deflateSync(content));
}
