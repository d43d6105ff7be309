import type { Patch } from '../live-document.ts';

const tags = { deck: 'svg', briefing: 'section' } as const;

/** The pieces of a document in a frame: slides or sections, in order. */
export function piecesOf(page: Document): readonly Element[] {
  const main = page.querySelector('main');
  if (!main) return [];
  const tag = page.documentElement.classList.contains('deck') ? tags.deck : tags.briefing;
  return [...main.children].filter(({ localName }) => localName === tag);
}

/** The anchor of a piece: of a slide it stands on the section inside. */
export const anchorOf = (piece: Element): string => piece.id || piece.querySelector('section[id]')?.id || '';

/** Brings a page to a newer version in place: what did not change is not touched. Returns the pieces that are new. */
export function applyPatch(page: Document, { version, faces, css, pieces }: Patch): readonly Element[] {
  setStyle(page, 'faces', faces);
  setStyle(page, 'theme', css);
  page.body.dataset.version = version;
  const main = page.querySelector('main');
  if (!main) return [];
  if (pieces.length === 1 && pieces[0]?.anchor === 'main') return replaceAll(main, pieces[0].html);
  const known = new Map(piecesOf(page).map((piece) => [anchorOf(piece), piece]));
  const fresh: Element[] = [];
  const wanted = pieces.flatMap(({ anchor, html }) => {
    if (html === undefined) return known.get(anchor) ?? [];
    const piece = parse(page, html);
    if (piece) fresh.push(piece);
    return piece ?? [];
  });
  arrange(main, piecesOf(page), wanted);
  return fresh;
}

function setStyle(page: Document, id: string, css: string | undefined): void {
  const style = page.getElementById(id);
  if (style && css !== undefined) style.textContent = css;
}

function replaceAll(main: Element, html: string | undefined): readonly Element[] {
  if (html === undefined) return [];
  main.innerHTML = html;
  return [...main.children];
}

function parse(page: Document, html: string): Element | undefined {
  const template = page.createElement('template');
  template.innerHTML = html;
  return template.content.firstElementChild ?? undefined;
}

/** Puts the wanted pieces in place of those that are there, and moves none that is in its place already. */
function arrange(main: Element, present: readonly Element[], wanted: readonly Element[]): void {
  const kept = new Set(wanted);
  const end = present.at(-1)?.nextSibling ?? null;
  let at: Node | null = present[0] ?? end;
  for (const piece of wanted) {
    while (at && at !== end && present.includes(at as Element) && !kept.has(at as Element)) at = drop(at);
    if (at === piece) at = piece.nextElementSibling ?? end;
    else main.insertBefore(piece, at);
  }
  for (const piece of present) if (!kept.has(piece)) piece.remove();
}

function drop(node: Node): Node | null {
  const next = (node as Element).nextElementSibling;
  (node as Element).remove();
  return next;
}
