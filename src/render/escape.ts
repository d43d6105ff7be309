import { onOneLine } from '../lib/fold.ts';
import { htmlTokens } from '../lib/html.ts';

export { escapeHtml } from '../lib/escape.ts';

/** Text as a CSS string, quotes included. It can end neither the string nor the style element it stands in. */
export const cssString = (text: string): string => {
  const folded = text.replace(/\s+/gu, ' ').trim();
  const escaped = folded.replace(
    /[^\p{L}\p{M}\p{N} ]/gu,
    (mark) => `\\${mark.codePointAt(0)?.toString(16)} `,
  );
  return `"${escaped}"`;
};

/** CSS that cannot end the style element it stands in. */
export const cssInStyle = (css: string): string => css.replace(/<(?=\/style|!--)/gi, '\\3c ');

/** HTML without comments: notes to oneself are not for the reader. */
export const withoutComments = (html: string): string =>
  html.includes('<')
    ? htmlTokens(html)
        .filter(({ token }) => token !== 'comment')
        .map(({ start, end }) => html.slice(start, end))
        .join('')
    : html;

/** The words of a piece of HTML, on one line, without raised citations. Entities stay as they are. */
export function textOf(html: string): string {
  let raised = 0;
  const words = htmlTokens(html).map((token) => {
    const tag = 'tag' in token ? token.tag : '';
    if (tag === 'sup' && token.token === 'open') raised += 1;
    else if (tag === 'sup' && token.token === 'close') raised = Math.max(0, raised - 1);
    else if (raised === 0 && tag === 'br') return ' ';
    else if (raised === 0 && token.token === 'text') return html.slice(token.start, token.end);
    return '';
  });
  return onOneLine(words.join(''));
}

/** What stands in the first heading of a piece of HTML; nothing where there is none. */
export function firstHeading(html: string): string {
  const tokens = htmlTokens(html);
  const start = tokens.findIndex((token) => token.token === 'open' && /^h[1-6]$/.test(token.tag));
  const open = tokens[start];
  if (open?.token !== 'open') return '';
  const close = tokens.slice(start).find((token) => token.token === 'close' && token.tag === open.tag);
  return close ? html.slice(open.end, close.start) : '';
}
