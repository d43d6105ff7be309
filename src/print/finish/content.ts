import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '../pdf-lib.ts';
import { wrapArtifacts } from './artifacts.ts';
import type { Compress } from './compress.ts';

/** Form XObjects by the names under which a page or a form paints them. */
type Forms = ReadonlyMap<string, PDFRef>;

/** What a content stream paints, and what it paints with. */
type Drawn = { readonly content: Buffer; readonly forms: Forms };

/**
 * Wraps as artifact what the pages, and the form XObjects with marked content in them, paint outside marked content.
 * Other threads pack a page while the next one is read.
 */
export async function markArtifacts(document: PDFDocument, compress: Compress): Promise<void> {
  const marked = new Map<string, boolean>();
  const packing: Promise<void>[] = [];
  const { context } = document;
  const rewrite = (ref: PDFRef, dict: PDFDict, { content, forms }: Drawn) => {
    const wrapped = wrapArtifacts(content, (name) => isMarked(forms.get(name)));
    packing.push(compress(wrapped).then((packed) => context.assign(ref, streamOf(dict, packed))));
  };
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
    if (found) rewrite(ref, stream.dict, { content, forms });
    return found;
  };
  for (const { node } of document.getPages()) {
    const forms = formsOf(node);
    for (const ref of contentsOf(node)) {
      const stream = context.lookup(ref);
      const content = stream instanceof PDFRawStream ? decode(stream) : undefined;
      if (stream instanceof PDFRawStream && content) rewrite(ref, stream.dict, { content, forms });
    }
  }
  await Promise.all(packing);
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

function streamOf(dict: PDFDict, packed: Uint8Array): PDFRawStream {
  dict.set(PDFName.of('Filter'), PDFName.of('FlateDecode'));
  return PDFRawStream.of(dict, packed);
}
