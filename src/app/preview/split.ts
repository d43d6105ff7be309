import { type HtmlToken, htmlTokens } from '../../lib/html.ts';

/** A piece of a document that is replaced as a whole: a slide of a deck, a section of a briefing. */
export type Piece = {
  /** The section's anchor. */
  readonly anchor: string;
  /** Its HTML; each piece of typed prose is numbered within the piece: `data-origin="0"`, `"1"`, … */
  readonly html: string;
  /** For each of these numbers, the index in the document's list of origins. */
  readonly origins: readonly number[];
};

/** A rendition taken apart: what comes before its pieces, the pieces, what comes after. */
export type Parted = {
  readonly before: string;
  readonly pieces: readonly Piece[];
  readonly after: string;
};

const elements = { deck: 'svg', briefing: 'section' } as const;

/**
 * Takes the body of a document apart into one piece a section. The engine writes them one after another into `<main>`.
 * Where that does not come out even (a template leaves an element open), the whole of `<main>` is one piece.
 */
export function splitBody(
  body: string,
  { kind, anchors }: { readonly kind: 'deck' | 'briefing'; readonly anchors: readonly string[] },
): Parted {
  const tokens = htmlTokens(body);
  const head = tokens.findIndex((token) => token.token === 'open' && token.tag === 'main');
  const tail = tokens.findLastIndex((token) => token.token === 'close' && token.tag === 'main');
  const start = tokens[head]?.end ?? 0;
  const end = tokens[tail]?.start ?? body.length;
  const cuts = childrenOf(tokens.slice(head + 1, tail), elements[kind]);
  const first = cuts[0];
  const last = cuts.at(-1);
  if (!first || !last || cuts.length !== anchors.length)
    return {
      before: body.slice(0, start),
      pieces: [numbered('main', body.slice(start, end))],
      after: body.slice(end),
    };
  return {
    before: body.slice(0, first.start),
    pieces: cuts.map((cut, index) => numbered(anchors[index]!, body.slice(cut.start, cut.end))),
    after: body.slice(last.end),
  };
}

type Cut = { readonly start: number; readonly end: number };

/** Where the outermost elements of one name begin and end. */
function childrenOf(tokens: readonly HtmlToken[], name: string): readonly Cut[] {
  const cuts: Cut[] = [];
  let depth = 0;
  let start = 0;
  for (const token of tokens) {
    if (token.token === 'open' && token.tag === name && !token.empty) {
      if (depth === 0) start = token.start;
      depth += 1;
    } else if (token.token === 'close' && token.tag === name) {
      depth -= 1;
      if (depth < 0) return [];
      if (depth === 0) cuts.push({ start, end: token.end });
    }
  }
  return depth === 0 ? cuts : [];
}

/** Numbers the stamps of a piece from 0, so that it stays the same when another piece before it grows. */
function numbered(anchor: string, html: string): Piece {
  const origins: number[] = [];
  const own = html.replace(
    /<span data-origin="(\d+)">/g,
    (_, index: string) => `<span data-origin="${origins.push(Number(index)) - 1}">`,
  );
  return { anchor, html: own, origins };
}
