import { resolve } from 'node:path';
import type { Rule } from '../../../src/check/rule.ts';
import type { FileObservation, PdfNode, PdfPage, PdfText } from '../../../src/model/observation.ts';
import { fileFacts, libraryOf } from '../files/facts.ts';
import { printed } from '../layout/facts.ts';

type Pdf = NonNullable<FileObservation['pdf']>;

/** An element of a PDF's structure tree; its text is that of its children where none is given. */
export const node = (
  role: string,
  children: readonly PdfNode[] = [],
  more: Partial<PdfNode> = {},
): PdfNode => ({
  ...{ role, children, language: 'en', page: 1, text: children.map(({ text }) => text).join(' ') },
  ...more,
});

/** An element that holds only words. */
export const leaf = (role: string, text: string, more: Partial<PdfNode> = {}): PdfNode =>
  node(role, [], { text, ...more });

/** A line of a page. */
export const words = (text: string, more: Partial<PdfText> = {}): PdfText => printed(text, 0, more);

export const page = (number: number, more: Partial<PdfPage> = {}): PdfPage => ({
  ...{ number, width: 595, height: 842, texts: [], links: [] },
  ...more,
});

/** A PDF without a fault, with what a test changes in it. */
export const pdf = (change: Partial<Pdf> = {}, more: Partial<FileObservation> = {}): FileObservation => ({
  ...{ path: 'public/coast.pdf', format: 'pdf', bytes: 1, sha256: '', title: 'Tides', language: 'en' },
  ...{ layers: [], headings: [{ level: 1, text: 'Tides' }] },
  pdf: {
    ...{ pages: [page(1)], structure: node('Document'), bookmarks: ['Tides'], missingGlyphs: [] },
    ...{ fonts: [], tagged: true, titleShown: true },
    ...change,
  },
  ...more,
});

/** An HTML file without a fault, with what a test changes in it. */
export const html = (more: Partial<FileObservation> = {}): FileObservation => ({
  ...{ path: 'public/coast.html', format: 'html', bytes: 1, sha256: '', title: 'Tides', language: 'en' },
  ...{ layers: [], headings: [{ level: 1, text: 'Tides' }] },
  ...more,
});

/** A library that says where the profile is written. */
const library = {
  ...libraryOf(),
  origins: { 'audience:public': { file: resolve('content/x'), line: 4, column: 26 } },
};

/** What a rule says of a file: place and page, message, hint. */
export const told = (rule: Rule<'file'>, ...files: readonly FileObservation[]): readonly string[] =>
  rule
    .run(fileFacts({ files, library }))
    .map(({ place, message, hint }) => `${place.file} ${place.page ?? '-'}: ${message} → ${hint}`);
