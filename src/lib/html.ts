import { decodeHTML } from 'entities';
import { Tokenizer } from 'htmlparser2';
import { type OpenTag, tagReader } from './html-tag.ts';

export type { OpenTag } from './html-tag.ts';

/** What is told of a piece of HTML. */
type Told =
  | { readonly token: 'text'; readonly text: string }
  /** Comments, and what browsers take for one: odd declarations and processing instructions. */
  | { readonly token: 'comment'; readonly text: string }
  | { readonly token: 'doctype'; readonly text: string }
  /** What stands in `style`, `script`, `title` and their like. */
  | { readonly token: 'raw'; readonly tag: string; readonly text: string }
  | OpenTag
  | { readonly token: 'close'; readonly tag: string };

/** A piece of HTML. Pieces stand end to end: their slices from `start` to `end`, put together, are the text. */
export type HtmlToken = Told & { readonly start: number; readonly end: number };

const rawTags = new Set('iframe noembed noframes plaintext script style textarea title xmp'.split(' '));

/** Elements that run on in their line; all others begin a new one. */
export const inlineTags: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd mark q s samp small span strong sub sup time tspan u var wbr'.split(
    ' ',
  ),
);

/** Text as HTML means it, by the whole table of names: `&Lstrok;ukasz` is `Łukasz`. A name that is not known stays. */
export const decodeText = (text: string): string => (text.includes('&') ? decodeHTML(text) : text);

/**
 * Reads HTML, or a part of it, piece by piece as browsers do: names of tags and attributes in lower case, character
 * references decoded. What is never ended is taken as text, so that a search finds it.
 */
export function htmlTokens(html: string): readonly HtmlToken[] {
  const found = gatherer(html);
  const tags = tagReader(html);
  const open = (end: number, slashed: boolean) => found.add(tags.finish(slashed), end + 1);
  const tokenizer = new Tokenizer(
    {},
    {
      ...tags.callbacks,
      onopentagend: (end) => open(end, false),
      onselfclosingtag: (end) => open(end, true),
      onclosetag: (start, end) => {
        const tag = html.slice(start, end).toLowerCase();
        tags.close(tag);
        found.add({ token: 'close', tag }, html.indexOf('>', end) + 1 || html.length);
      },
      ontext: (start, end) => found.addText(html.slice(start, end), end),
      ontextentity: (code, end) => found.addText(String.fromCodePoint(code), end),
      oncdata: (start, end, offset) => found.addText(html.slice(start, end - offset), end + 1),
      oncomment: (start, end, offset) =>
        found.add({ token: 'comment', text: html.slice(start, end - offset) }, end + 1),
      ondeclaration: (start, end) => {
        const text = html.slice(start, end);
        found.add({ token: /^doctype/i.test(text) ? 'doctype' : 'comment', text }, end + 1);
      },
      onprocessinginstruction: (start, end) =>
        found.add({ token: 'comment', text: html.slice(start, end) }, end + 1),
      onend: () => found.end(),
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found.tokens;
}

/** Takes pieces one after another; texts that touch become one. */
function gatherer(html: string) {
  const tokens: HtmlToken[] = [];
  let at = 0;
  /** The element whose text is not for readers. */
  let holder = '';
  const add = (told: Told, end: number): void => {
    const stop = Math.min(end, html.length);
    tokens.push({ ...told, start: at, end: stop });
    at = stop;
    if (told.token === 'open') holder = rawTags.has(told.tag) && !told.empty ? told.tag : '';
    else if (told.token === 'close') holder = '';
  };
  const addText = (text: string, end: number): void => {
    const last = tokens.at(-1);
    if (last?.token === 'text' || (last?.token === 'raw' && last.tag === holder)) {
      at = Math.min(end, html.length);
      tokens[tokens.length - 1] = { ...last, text: last.text + text, end: at };
    } else add(holder === '' ? { token: 'text', text } : { token: 'raw', tag: holder, text }, end);
  };
  const end = (): void => {
    if (at < html.length) addText(decodeText(html.slice(at)), html.length);
  };
  return { tokens: tokens as readonly HtmlToken[], add, addText, end };
}
