import { onOneLine } from '../../lib/fold.ts';
import { fieldPlace } from '../../lib/place.ts';
import type { FileObservation, PdfNode } from '../../model/observation.ts';
import type { Facts, Finding } from '../rule.ts';
import { placeOfTrace, type Trace } from '../written.ts';

export type Pdf = NonNullable<FileObservation['pdf']>;
type PdfFile = FileObservation & { readonly pdf: Pdf };

/** The PDF files of a document that could be read. */
export const pdfsOf = ({ files }: Facts['file']): readonly PdfFile[] =>
  files.filter((file): file is PdfFile => file.pdf !== undefined);

type Told = Trace & { readonly message: string; readonly hint: string };

/** A finding on a file: at the line that wrote what is wrong where that can be told, else on the file itself. */
export const findingOn = (
  { path }: FileObservation,
  facts: Facts['file'],
  { page, words, markup, anchor, ...finding }: Told,
): Finding => {
  const known = [page, words, markup, anchor].some((one) => one !== undefined);
  const found = known ? placeOfTrace(facts, { page, words, markup, anchor }) : undefined;
  const place = found ?? (words === undefined ? undefined : profilePlace(facts));
  return { place: { ...(place ?? { file: path }), document: facts.name, page }, ...finding };
};

/** Words that no content and no template wrote stand in the lines at head and foot, which the profile fills. */
const profilePlace = ({ library, audience }: Facts['file']) => fieldPlace(library, `audience:${audience.id}`);

/** A node and all below it, in reading order. */
export const nodesIn = (node: PdfNode | undefined): readonly PdfNode[] =>
  node ? [node, ...node.children.flatMap(nodesIn)] : [];

/** The start of a text, on one line. */
export const quote = (text: string): string => {
  const line = onOneLine(text);
  return `“${line.length > 60 ? `${line.slice(0, 60)}…` : line}”`;
};
