import { createHash } from 'node:crypto';
import type { Diagnostic } from '../lib/diagnostic.ts';
import type { Print } from '../model/print.ts';
import { handOutDeck, readPlayer, selfContained } from '../render/hand-out.ts';
import type { DataFile } from '../select/exports/exports.ts';
import type { Composed } from './compose.ts';

export type Content = string | Uint8Array;
export type Format = 'html' | 'pdf' | 'csv' | 'json';

/** A document as it was handed out, kept for the gallery of later builds that do not make it anew. */
export type Built = {
  /** Id of the library whose document it is. An older record lacks it. */
  readonly library?: string | undefined;
  /** `policymaker/deck`. */
  readonly document: string;
  readonly audience: string;
  readonly kind: 'deck' | 'briefing';
  readonly title: string;
  readonly line: string;
  readonly asOf: string;
  readonly tlp: string;
  readonly pages: number;
  /** The first page, as a data address. */
  readonly picture: string;
  /** Its files below the output folder, as they were written. */
  readonly files: readonly OutputFile[];
  /** Of a deck: the deck to present and the notes on paper, below output/internal/. They are not handed out. */
  readonly house?: readonly OutputFile[] | undefined;
  /** Set while the files are older than the content: how many errors keep the new ones back, and whether the old are gone. */
  readonly held?: { readonly errors: number; readonly withdrawn: boolean } | undefined;
  /** Published with its errors, with DRAFT across each page. */
  readonly draft?: boolean | undefined;
  /** What it was made from; the same again needs no printing. */
  readonly fingerprint: string;
  /** What the checks found on its pages and files. */
  readonly findings: readonly Diagnostic[];
};

export type OutputFile = {
  readonly path: string;
  readonly format: Format;
  readonly bytes: number;
  readonly sha256: string;
};

/** How the names of all files of an audience begin. */
export const filePrefix = (library: string, audience: string): string => `${library}-${audience}-`;

/** `citizens/ruritania-citizens-briefing.pdf`: library, audience, document. */
export const outputPath = (library: string, { audience, document }: Composed, format: Format): string =>
  `${audience.id}/${filePrefix(library, audience.id)}${document.kind}.${format}`;

/** `internal/citizens/ruritania-citizens-deck-presenter.html`: what stays in the house. */
export const housePath = (
  library: string,
  { audience, document }: Composed,
  file: 'presenter.html' | 'notes.html' | 'notes.pdf',
): string => `internal/${audience.id}/${filePrefix(library, audience.id)}${document.kind}-${file}`;

/** The HTML file that is handed out: all in one, with the player for a deck. */
export const handOut = ({ rendition, speech }: Composed): string =>
  speech ? handOutDeck(rendition, readPlayer(speech.words)) : selfContained(rendition);

const size = (content: Content): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

export type Finished = {
  readonly composed: Composed;
  /** Absent when the format was not asked for. */
  readonly html?: Uint8Array | undefined;
  readonly pdf?: Uint8Array | undefined;
  /** What the speaker gets of a deck, by path. */
  readonly house?: ReadonlyMap<string, Content> | undefined;
  /** Files of data beside it. */
  readonly data?: readonly DataFile[] | undefined;
  readonly picture: Print['picture'];
  readonly pages: number;
  readonly fingerprint: string;
  readonly findings: readonly Diagnostic[];
  readonly draft: boolean;
};

/** The files of one finished document, and its entry for the gallery. */
export function outputsOf(
  library: string,
  {
    composed,
    html,
    pdf,
    house = new Map(),
    data = [],
    picture,
    pages,
    fingerprint,
    findings,
    draft,
  }: Finished,
): { files: Map<string, Content>; built: Built } {
  const files = new Map<string, Content>();
  if (html !== undefined) files.set(outputPath(library, composed, 'html'), html);
  if (pdf) files.set(outputPath(library, composed, 'pdf'), pdf);
  for (const { path, text } of data) files.set(path, text);
  const { doc, kind } = composed.document;
  return {
    files: new Map([...files, ...house]),
    built: {
      library,
      document: composed.rendition.document,
      audience: composed.audience.name,
      kind,
      title: doc.title,
      line: doc.line,
      asOf: doc.asOf,
      tlp: doc.tlp,
      pages,
      picture: `data:${picture.type};base64,${Buffer.from(picture.bytes).toString('base64')}`,
      files: recordsOf(files),
      ...(house.size > 0 && { house: recordsOf(house) }),
      fingerprint,
      findings,
      ...(draft && { draft }),
    },
  };
}

const recordsOf = (files: ReadonlyMap<string, Content>): OutputFile[] =>
  [...files].map(([path, content]) => ({
    path,
    format: path.slice(path.lastIndexOf('.') + 1) as Format,
    bytes: size(content),
    sha256: createHash('sha256').update(content).digest('hex'),
  }));
