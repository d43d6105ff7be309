import { decodeEntities } from './entities.ts';

export type HtmlToken =
  | { readonly token: 'text'; readonly text: string }
  | { readonly token: 'comment'; readonly text: string }
  /** What stands in `style`, `script`, `template` and their like, as it stands. */
  | { readonly token: 'raw'; readonly tag: string; readonly text: string }
  | {
      readonly token: 'open';
      readonly tag: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly empty: boolean;
    }
  | { readonly token: 'close'; readonly tag: string };

const rawTags = new Set(['script', 'style', 'title', 'textarea', 'noscript', 'iframe', 'noembed', 'xmp']);
const emptyTags = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));
const tagStart = /<(\/?)([a-zA-Z][^\s/>]*)/y;
const attribute = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"?|'([^']*)'?|([^\s>]*)))?/y;

/** Reads HTML token by token, forgiving as browsers are. Tags are in lower case, entities decoded. */
export function* htmlTokens(html: string): Generator<HtmlToken> {
  let at = 0;
  while (at < html.length) {
    const start = html.indexOf('<', at);
    const stop = start < 0 ? html.length : start;
    if (stop > at) yield { token: 'text', text: decodeEntities(html.slice(at, stop)) };
    if (start < 0) return;
    const comment = commentAt(html, start);
    if (comment) {
      yield { token: 'comment', text: comment.text };
      at = comment.end;
      continue;
    }
    const tag = tagAt(html, start);
    if (!tag) {
      yield { token: 'text', text: '<' };
      at = start + 1;
      continue;
    }
    yield tag.token;
    at = tag.end;
    if (tag.token.token !== 'open' || !rawTags.has(tag.token.tag)) continue;
    const end = rawEnd(html, at, tag.token.tag);
    yield { token: 'raw', tag: tag.token.tag, text: html.slice(at, end) };
    at = end;
  }
}

/** Comments, doctypes and processing instructions. */
function commentAt(html: string, start: number): { text: string; end: number } | undefined {
  if (html.startsWith('<!--', start)) {
    const close = html.indexOf('-->', start + 4);
    const stop = close < 0 ? html.length : close;
    return { text: html.slice(start + 4, stop), end: stop + 3 };
  }
  if (!/^<[!?]/.test(html.slice(start, start + 2))) return undefined;
  const close = html.indexOf('>', start);
  const stop = close < 0 ? html.length : close;
  return { text: html.slice(start + 2, stop).replace(/^doctype html$/i, ''), end: stop + 1 };
}

function tagAt(
  html: string,
  start: number,
): { token: HtmlToken & { token: 'open' | 'close' }; end: number } | undefined {
  tagStart.lastIndex = start;
  const found = tagStart.exec(html);
  if (!found) return undefined;
  const tag = found[2]!.toLowerCase();
  const attributes = new Map<string, string>();
  attribute.lastIndex = tagStart.lastIndex;
  let end = tagStart.lastIndex;
  for (let next = attribute.exec(html); next; next = attribute.exec(html)) {
    end = attribute.lastIndex;
    const value = decodeEntities(next[2] ?? next[3] ?? next[4] ?? '');
    if (!attributes.has(next[1]!.toLowerCase())) attributes.set(next[1]!.toLowerCase(), value);
  }
  const close = html.indexOf('>', end);
  const rest = close < 0 ? html.length : close + 1;
  if (found[1] === '/') return { token: { token: 'close', tag }, end: rest };
  const empty = emptyTags.has(tag) || html[close - 1] === '/';
  return { token: { token: 'open', tag, attributes, empty }, end: rest };
}

function rawEnd(html: string, from: number, tag: string): number {
  const close = new RegExp(`</${tag}[\\s/>]`, 'gi');
  close.lastIndex = from;
  return close.exec(html)?.index ?? html.length;
}
