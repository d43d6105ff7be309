import { list } from 'postcss';
import { type CssToken, cssTokens, unescapeCss } from './css-token.ts';

/** `font-weight: 600 !important`, as `{ property: 'font-weight', value: '600' }`. */
export type Declaration = { readonly property: string; readonly value: string };

/**
 * CSS without comments; strings and addresses stay as they are. Where a comment alone keeps two words apart, an empty one
 * stays: `1px/**\/2px`.
 */
export function withoutCssComments(css: string): string {
  let bare = '';
  let parted = false;
  for (const { kind, text } of cssTokens(css)) {
    if (kind === 'comment') parted = true;
    else {
      if (parted && /[^\s{}(;:,]$/.test(bare) && /^[^\s{});,]/.test(text)) bare += '/**/';
      bare += text;
      parted = false;
    }
  }
  return bare;
}

/** The words inside of comments. */
export const cssComments = (css: string): readonly string[] =>
  cssTokens(css).flatMap((token) => (token.kind === 'comment' ? [commentText(token)] : []));

const commentText = ({ text }: CssToken): string => text.slice(2).replace(/\*\/$/, '');

/** For each line of a text in CSS what it says in words: its strings and its comments. Selectors are no words. */
export function cssWordsByLine(css: string): readonly string[] {
  const said = css.split('\n').map((): string[] => []);
  let line = 0;
  for (const token of cssTokens(css)) {
    const words =
      token.kind === 'comment' ? commentText(token) : token.kind === 'string' ? stringText(token) : '';
    for (const [index, text] of words.split('\n').entries()) if (text !== '') said[line + index]?.push(text);
    line += token.text.split('\n').length - 1;
  }
  return said.map((texts) => texts.join('\n'));
}

const stringText = ({ text }: CssToken): string =>
  text.slice(1, text.length > 1 && text.endsWith(text[0]!) ? -1 : undefined);

/** Functions in which a string is an address. */
const addressing = /(?:^|[^-\w])(?:url|src|(?:-webkit-)?image-set|image)$/i;

/** The addresses that CSS fetches, in `url(…)` of every form, `image-set("…")` and `@import "…"`, with escapes undone. */
export function addressesInCss(css: string): readonly string[] {
  const found: string[] = [];
  const open: boolean[] = [];
  let rule = '';
  let before = '';
  for (const token of cssTokens(css)) {
    const { kind, text } = token;
    if (kind === 'comment' || kind === 'space') {
      if (kind === 'space') before = '';
      continue;
    }
    if (kind === 'at-word') rule = unescapeCss(text).toLowerCase();
    else if (kind === 'mark' && /[{};]/.test(text)) rule = '';
    else if (kind === 'mark' && text === '(') open.push(addressing.test(before));
    else if (kind === 'mark' && text === ')') open.pop();
    else if (rule !== '@namespace' && (kind === 'address' || (kind === 'string' && isAddressed(open, rule))))
      found.push(unescapeCss(kind === 'string' ? stringText(token) : bracketed(text)));
    before = kind === 'word' ? unescapeCss(text) : '';
  }
  return found;
}

const isAddressed = (open: readonly boolean[], rule: string): boolean => open.at(-1) ?? rule === '@import';

const bracketed = (text: string): string => text.slice(1, text.endsWith(')') ? -1 : undefined).trim();

/** The parts of a value between its spaces, and between its commas: `'A, B', serif` has two entries. */
export const wordsOfValue = (value: string): readonly string[] => list.space(value);
export const entriesOfValue = (value: string): readonly string[] => list.comma(value);

/** The declarations of a `style` attribute. One that is none is passed over, as browsers do. */
export function declarationsIn(style: string): readonly Declaration[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const { kind, text } of cssTokens(style)) {
    if (kind === 'mark') depth = Math.max(0, depth + (/[([{]/.test(text) ? 1 : /[)\]}]/.test(text) ? -1 : 0));
    if (kind === 'mark' && text === ';' && depth === 0) parts.push('');
    else if (kind !== 'comment') parts[parts.length - 1] += text;
  }
  return parts.flatMap((part) => {
    const colon = part.indexOf(':');
    const property = propertyName(part.slice(0, colon).trim());
    if (colon < 0 || !/^[-\w]+$/.test(property)) return [];
    return [
      {
        property,
        value: part
          .slice(colon + 1)
          .replace(/!\s*important\s*$/i, '')
          .trim(),
      },
    ];
  });
}

/** In lower case, but for custom properties, which tell capitals apart. */
export const propertyName = (written: string): string => {
  const name = unescapeCss(written);
  return name.startsWith('--') ? name : name.toLowerCase();
};

/** A selector without what stands in strings, in `[…]` and in `(…)`: `.card:is(.wide) > p[title="a .b"]` is `.card:is > p`. */
export function plainSelector(selector: string): string {
  let plain = '';
  let depth = 0;
  for (const { kind, text } of cssTokens(selector)) {
    if (kind === 'mark' && /[([]/.test(text)) depth += 1;
    if (kind === 'mark' && /[)\]]/.test(text)) depth -= 1;
    else if (depth === 0 && kind !== 'comment' && kind !== 'string') plain += text;
  }
  return plain;
}

/** The classes that a selector names, those in `:is(…)` too. */
export const classesInSelector = (selector: string): readonly string[] =>
  cssTokens(selector).flatMap(({ kind, text }) =>
    kind === 'word'
      ? [...text.matchAll(/\.((?:\\[0-9a-f]{1,6}\s?|\\[\s\S]|[-\w\u0080-\uffff])+)/gi)].map(([, name = '']) =>
          unescapeCss(name),
        )
      : [],
  );
