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

/** CSS without comments. Strings stay as they are. */
export const cssWithoutComments = (css: string): string =>
  css.replace(
    /("(?:\\[\s\S]|[^"\\])*"|'(?:\\[\s\S]|[^'\\])*')|\/\*[\s\S]*?(?:\*\/|$)/g,
    (_, text = '') => text,
  );

/** HTML without comments: notes to oneself are not for the reader. */
export const withoutComments = (html: string): string => html.replace(/<!--[\s\S]*?(?:-->|$)/g, '');

/** The words of a piece of HTML, on one line, without raised citations. Entities stay as they are. */
export const textOf = (html: string): string =>
  html
    .replace(/<sup\b[\s\S]*?<\/sup>/gi, '')
    .replace(/<br\b[^>]*>/gi, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
