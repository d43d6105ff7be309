import type { TokenizerCallbacks } from 'htmlparser2';

/** A start tag: names in lower case, each attribute once. `empty` is true where the element holds nothing. */
export type OpenTag = {
  readonly token: 'open';
  readonly tag: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
};

type TagCallbacks = Pick<
  TokenizerCallbacks,
  'onopentagname' | 'onattribname' | 'onattribdata' | 'onattribentity' | 'onattribend' | 'isInForeignContext'
>;

type TagReader = {
  readonly callbacks: TagCallbacks;
  /** The start tag that was read, at its end; `slashed` is true of `<path/>`. */
  readonly finish: (slashed: boolean) => OpenTag;
  /** Is told of each end tag, because drawings are read by rules of their own. */
  readonly close: (tag: string) => void;
};

const emptyTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** Inside of these XML holds: `<g/>` is empty, and a title is text like any other. */
const foreignTags = new Set(['svg', 'math']);
/** Inside of a drawing, this begins HTML again. */
const homeTag = 'foreignobject';

/** Puts start tags together from what the tokenizer tells of them. */
export function tagReader(html: string): TagReader {
  let tag = '';
  let name = '';
  let value = '';
  let attributes = new Map<string, string>();
  const around: string[] = [];
  const isForeign = () => foreignTags.has(around.at(-1) ?? '');
  return {
    callbacks: {
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        attributes = new Map();
      },
      onattribname: (start, end) => {
        name = html.slice(start, end).toLowerCase();
        value = '';
      },
      onattribdata: (start, end) => {
        value += html.slice(start, end);
      },
      onattribentity: (code) => {
        value += String.fromCodePoint(code);
      },
      onattribend: () => {
        if (!attributes.has(name)) attributes.set(name, value);
      },
      isInForeignContext: isForeign,
    },
    finish: (slashed) => {
      const isXml = isForeign() || foreignTags.has(tag);
      const empty = emptyTags.has(tag) || (slashed && isXml);
      if (!empty && (foreignTags.has(tag) || (isForeign() && tag === homeTag))) around.push(tag);
      return { token: 'open', tag, attributes, empty };
    },
    close: (closed) => {
      const index = around.lastIndexOf(closed);
      if (index >= 0) around.length = index;
    },
  };
}
