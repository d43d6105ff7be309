import { isAccessible } from './finish/accessible.ts';
import { titleBookmarks } from './finish/bookmarks.ts';
import { openCompressor } from './finish/compress.ts';
import { markArtifacts } from './finish/content.ts';
import { dissolveNonStruct } from './finish/dissolve.ts';
import { describeLinks, type Link } from './finish/links.ts';
import { writeMetadata } from './finish/metadata.ts';
import { renumberNodes } from './finish/nodes.ts';
import { deleteUnreachable } from './finish/objects.ts';
import { setAside } from './finish/set-aside.ts';
import { mendStructure } from './finish/structure.ts';
import { writeDocument } from './finish/write.ts';

type Finish = {
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  /** The day the evidence stands at, `YYYY-MM-DD`: the only date in the file. */
  readonly asOf: string;
  /** The links of the page, for the words that a screen reader reads out. */
  readonly links?: readonly Link[];
  /** The headings of the page, for the bookmarks. */
  readonly headings?: readonly string[];
};

type Finished = { readonly pdf: Uint8Array; readonly pages: number };

/** Objects between two pauses for others: pausing takes longer than the work. */
const inOneGo = Number.POSITIVE_INFINITY;

/**
 * Finishes what Chromium printed: tags mended, everything else marked as artifact, metadata written, and nothing left
 * in it that depends on the clock or the tab. What is painted stays as it was.
 */
export async function finish(printed: Uint8Array, details: Finish): Promise<Finished> {
  const { PDFDocument } = await import('./pdf-lib.ts');
  const { rest, plain } = setAside(printed);
  const document = await PDFDocument.load(rest, { updateMetadata: false, parseSpeed: inOneGo });
  const compress = openCompressor();
  await markArtifacts(document, compress);
  dissolveNonStruct(document, plain);
  mendStructure(document);
  describeLinks(document, details.links ?? []);
  titleBookmarks(document, details.headings ?? []);
  renumberNodes(document);
  writeMetadata(document, { ...details, accessible: isAccessible(document, details) });
  deleteUnreachable(document);
  const pdf = await writeDocument(document, compress);
  return { pdf, pages: document.getPageCount() };
}
