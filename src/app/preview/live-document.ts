import { createHash } from 'node:crypto';
import { type Composed, factsOf } from '../../build/composed.ts';
import type { DocumentFacts } from '../../check/rule.ts';
import { withBundled } from '../../lib/bundled.ts';
import { parseCss } from '../../lib/css-sheet.ts';
import type { Library } from '../../model/library.ts';
import type { FontFile } from '../../model/rendition.ts';
import { pagedCss } from './paged-css.ts';
import { type Parted, type Piece, splitBody } from './split.ts';

/** One document as the preview shows it. */
export type LiveDocument = Parted & {
  /** `policymaker/deck`. */
  readonly name: string;
  /** Changes with everything that is seen, and with the places where it was written. */
  readonly version: string;
  readonly composed: Composed;
  /** What the checks are told of it. */
  readonly facts: DocumentFacts;
  /** The file of each template, by its full name (`deck/driver`). */
  readonly templates: ReadonlyMap<string, string>;
  /** Font faces apart: a theme that changes must not load them again. */
  readonly faces: string;
  readonly css: string;
  readonly fonts: readonly FontFile[];
};

/** What a page that shows an earlier version needs to show this one. */
export type Patch = {
  readonly version: string;
  /** The frame of the pieces changed, or the earlier version is forgotten: the page takes the whole document anew. */
  readonly reload: boolean;
  /** Absent where they are as they were. */
  readonly faces?: string;
  readonly css?: string;
  /** All pieces in order: those that are new with their HTML. */
  readonly pieces: readonly { readonly anchor: string; readonly html?: string }[];
};

const fontFolder = '/font/';

/** Makes of a composed document what the preview shows: pages as they will print, slides as they are. */
export function liveDocument(composed: Composed, library: Library): LiveDocument {
  const { rendition, document } = composed;
  const { faces, rest } = partFaces(withBundled(rendition.css, (name) => `${fontFolder}${name}`));
  const parted = splitBody(rendition.body, {
    kind: document.kind,
    anchors: document.sections.map(({ anchor }) => anchor),
  });
  const hash = createHash('sha256')
    .update(rendition.html)
    .update(JSON.stringify(rendition.origins ?? []));
  return {
    ...parted,
    name: rendition.document,
    version: hash.digest('base64url').slice(0, 16),
    composed,
    facts: factsOf(composed, library),
    templates: new Map([...composed.templates.templates].map(([name, { file }]) => [name, file])),
    faces,
    css: document.kind === 'briefing' ? pagedCss(rest) : rest,
    fonts: rendition.fonts,
  };
}

/** The font faces of a style sheet, and the sheet without them. */
function partFaces(css: string): { readonly faces: string; readonly rest: string } {
  const sheet = parseCss(css);
  const faces: string[] = [];
  sheet.walkAtRules(/^font-face$/i, (face) => {
    faces.push(face.toString());
    face.remove();
  });
  return { faces: faces.join('\n'), rest: sheet.toString() };
}

/** From one version to the next; `before` is nothing where it is forgotten. */
export function patchBetween(before: LiveDocument | undefined, after: LiveDocument): Patch {
  const { version } = after;
  if (!before || frameOf(before) !== frameOf(after)) return { version, reload: true, pieces: [] };
  const known = new Map(before.pieces.map(({ anchor, html }) => [anchor, html]));
  return {
    version,
    reload: false,
    ...(before.faces !== after.faces && { faces: after.faces }),
    ...(before.css !== after.css && { css: after.css }),
    pieces: after.pieces.map(({ anchor, html }) => ({ anchor, ...(known.get(anchor) !== html && { html }) })),
  };
}

const frameOf = ({ before, after, composed, pieces }: LiveDocument): string =>
  [composed.rendition.language, before, after, pieces.length === 1 ? pieces[0]?.anchor : ''].join('\n');

/** The whole page for a frame, or its first piece alone for a thumbnail. */
export function framePage(live: LiveDocument, { first = false }: { readonly first?: boolean } = {}): string {
  const { language, title } = live.composed.rendition;
  const pieces: readonly Piece[] =
    first && live.composed.document.kind === 'deck' ? live.pieces.slice(0, 1) : live.pieces;
  const attributes = `lang="${language}" class="${live.composed.document.kind}${first ? ' thumbnail' : ''}"`;
  return [
    `<!doctype html>\n<html ${attributes}>\n<head>\n<meta charset="utf-8">`,
    `<title>${title.replace(/[<&]/g, (mark) => `&#${mark.charCodeAt(0)};`)}</title>`,
    `<style id="faces">\n${live.faces}\n</style>`,
    `<style id="theme">\n${live.css}\n</style>`,
    `<style id="view">\n${viewCss}\n</style>`,
    `</head>\n<body data-version="${live.version}">`,
    `${live.before}${pieces.map(({ html }) => html).join('\n')}${live.after}`,
    '</body>\n</html>\n',
  ].join('\n');
}

/**
 * Beside the document's own CSS: what is pointed at, and the desk that the pages lie on. Letters are as wide as on paper
 * (`geometricPrecision`): fitted to the dots of a screen, a line would break elsewhere.
 */
const viewCss = `
html{text-rendering:geometricPrecision}
:root{--desk:#e7e1d6;--mark:#1d6f7422;--mark-line:#1d6f74}
@media (prefers-color-scheme:dark){:root{--desk:#0d1117}}
html,html.deck body,html.briefing body{background:var(--desk)}
[data-origin]{cursor:pointer}
[data-origin]:hover{background:var(--mark)}
.groundswell-mark{outline:2px solid var(--mark-line) !important;outline-offset:1px;background:var(--mark) !important}
html.deck main.deck{gap:18px;padding:18px}
html.deck main.deck>svg{box-shadow:0 1px 10px #0003}
html.thumbnail{overflow:hidden}
html.thumbnail [data-origin]{cursor:inherit}
html.deck.thumbnail main.deck{padding:0;max-width:none}
`;
