import { foldSpaces } from '../lib/fold.ts';
import { htmlTokens, inlineTags, type OpenTag } from '../lib/html.ts';

/** What a reader gets of a filled section. */
export type ReadableText = {
  /** What is seen, without the raised numbers of sources. */
  readonly visible: string;
  /** The words that stand in drawings. */
  readonly drawn: string;
  /** What is read aloud in place of pictures. */
  readonly spoken: string;
  /** Numbers of the sources that it cites. */
  readonly cited: readonly number[];
};

/** Attributes that are read aloud. */
const spokenAttributes = ['aria-label', 'alt', 'title'];

/** Reads the filled text of a section, Markdown or HTML, as a reader sees it. */
export function readFilled(filled: string): ReadableText {
  const seen: string[] = [];
  const drawn: string[] = [];
  const spoken: string[] = [];
  const cited: number[] = [];
  let inDrawnText = false;
  /** The element that is passed over, and how many of its kind are open in it. */
  let over: { readonly tag: string; readonly depth: number } | undefined;
  for (const token of htmlTokens(filled)) {
    if ('tag' in token && token.tag === 'text') inDrawnText = token.token === 'open';
    if (inDrawnText && token.token === 'text') drawn.push(token.text);
    if (!over && token.token === 'text') seen.push(token.text);
    else if (!over && 'tag' in token && !inlineTags.has(token.tag)) seen.push(' ');
    if (token.token === 'open') {
      spoken.push(...spokenAttributes.flatMap((name) => token.attributes.get(name) ?? []));
      cited.push(...sourceOf(token));
      over = intoElement(over, token);
    }
    if (token.token === 'close' && over?.tag === token.tag)
      over = over.depth === 1 ? undefined : { ...over, depth: over.depth - 1 };
  }
  return {
    visible: foldSpaces(seen.join('')),
    drawn: foldSpaces(drawn.join(' ')),
    spoken: foldSpaces(spoken.join(' ')),
    cited,
  };
}

type Over = { readonly tag: string; readonly depth: number } | undefined;

/** Drawings are read aloud, raised numbers are counted: neither is text that is seen. */
function intoElement(over: Over, { tag, attributes, empty }: OpenTag): Over {
  if (empty) return over;
  if (over) return over.tag === tag ? { tag, depth: over.depth + 1 } : over;
  const isCite = tag === 'sup' && attributes.get('class') === 'cite';
  return tag === 'svg' || isCite ? { tag, depth: 1 } : undefined;
}

/** The number of the source that a link leads to. */
const sourceOf = ({ attributes }: OpenTag): readonly number[] => {
  const number = /^#source-(\d+)$/.exec(attributes.get('href') ?? '')?.[1];
  return number === undefined ? [] : [Number(number)];
};
