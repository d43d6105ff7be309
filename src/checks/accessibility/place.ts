import type { FileObservation, PdfNode } from '../../observe/observation.ts';
import type { Facts, Finding } from '../check.ts';

export type Pdf = NonNullable<FileObservation['pdf']>;
type PdfFile = FileObservation & { readonly pdf: Pdf };

/** The PDF files of a document that could be read. */
export const pdfsOf = ({ files }: Facts['file']): readonly PdfFile[] =>
  files.filter((file): file is PdfFile => file.pdf !== undefined);

/** A finding on a file, where its page is known. */
export const findingOn = (
  { path }: FileObservation,
  { name }: Facts['file'],
  {
    page,
    ...finding
  }: { readonly message: string; readonly hint: string; readonly page?: number | undefined },
): Finding => ({ place: { file: path, document: name, page }, ...finding });

/** A node and all below it, in reading order. */
export const nodesIn = (node: PdfNode | undefined): readonly PdfNode[] =>
  node ? [node, ...node.children.flatMap(nodesIn)] : [];

/** The start of a text, on one line. */
export const quote = (text: string): string => {
  const line = text.replace(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
};
