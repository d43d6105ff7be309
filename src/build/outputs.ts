import { createHash } from 'node:crypto';
import type { Audience } from '../model/audience.ts';
import type { Dossier } from '../model/dossier.ts';
import { handOutDeck, readPlayer, selfContained } from '../render/hand-out.ts';
import type { Composed } from './composed.ts';
import type { Finished } from './outcome.ts';
import type { Built, Content, Format, OutputFile } from './output.ts';

/** How the names of all files of an audience begin. */
export const filePrefix = (library: string, audience: string): string => `${library}-${audience}-`;

/** `citizens/ruritania-citizens-briefing.pdf`: library, audience, document. */
export const outputPath = (library: string, { audience, document }: Composed, format: Format): string =>
  `${audience.id}/${filePrefix(library, audience.id)}${document.kind}.${format}`;

/** `internal/citizens/ruritania-citizens-deck-presenter.html`: what stays in the house. */
export const housePath = (
  library: string,
  {
    audience,
    document,
  }: { readonly audience: Pick<Audience, 'id'>; readonly document: Pick<Dossier, 'kind'> },
  file: 'presenter.html' | 'notes.html' | 'notes.pdf',
): string => `internal/${audience.id}/${filePrefix(library, audience.id)}${document.kind}-${file}`;

/** The HTML file that is handed out: all in one, with the player for a deck. */
export const handOut = ({ rendition, speech }: Composed): string =>
  speech ? handOutDeck(rendition, readPlayer(speech.words)) : selfContained(rendition);

const size = (content: Content): number =>
  typeof content === 'string' ? Buffer.byteLength(content) : content.byteLength;

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
