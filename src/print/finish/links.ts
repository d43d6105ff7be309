import { PDFArray, PDFDict, type PDFDocument, PDFHexString, PDFName, PDFString } from '../pdf-lib.ts';

/** A link as the page has it. */
export type Link = { readonly address: string; readonly text: string };

const name = (text: string) => PDFName.of(text);

/** Gives every link annotation its words as Contents, which a screen reader reads out. */
export function describeLinks(document: PDFDocument, links: readonly Link[]): void {
  const words = new Map<string, string>();
  for (const { address, text } of links) if (text !== '' && !words.has(address)) words.set(address, text);
  for (const { node } of document.getPages()) {
    const annotations = node.lookup(name('Annots'));
    if (!(annotations instanceof PDFArray)) continue;
    for (let index = 0; index < annotations.size(); index++) {
      const annotation = annotations.lookup(index);
      if (!(annotation instanceof PDFDict) || annotation.get(name('Subtype')) !== name('Link')) continue;
      if (annotation.has(name('Contents'))) continue;
      const address = addressOf(annotation);
      const text = words.get(address) ?? words.get(safeDecode(address)) ?? address;
      annotation.set(name('Contents'), PDFHexString.fromText(text || 'Link'));
    }
  }
}

function addressOf(annotation: PDFDict): string {
  const destination = annotation.lookup(name('Dest'));
  if (destination instanceof PDFName) return `#${destination.decodeText()}`;
  if (destination instanceof PDFString || destination instanceof PDFHexString)
    return `#${destination.decodeText()}`;
  const action = annotation.lookup(name('A'));
  const uri = action instanceof PDFDict ? action.lookup(name('URI')) : undefined;
  return uri instanceof PDFString || uri instanceof PDFHexString ? uri.decodeText() : '';
}

function safeDecode(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
