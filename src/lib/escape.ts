/** Control characters but white space, marks of direction, the byte order mark, invisible tags and noncharacters. */
const unwanted =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what this removes
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u206f\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** All white space but the two no-break spaces, which are typography: "72 %" stays on one line. */
const space = /(?:(?![\u00a0\u202f])[\s\x85])+/gu;

const punctuation = /[!-/:-@[-`{-~\u00a0\u202f]/gu;

const entity = (char: string): string => `&#${char.codePointAt(0)};`;

/** Text as it may be printed: well-formed, on one line, nothing invisible, white space folded to single spaces. */
export const cleanText = (text: string): string =>
  text.toWellFormed().replace(unwanted, '').replace(space, ' ');

/**
 * Text for Marp Markdown: holds in running text, in HTML blocks and in quoted attributes, not in code or comments.
 * Numeric entities, since backslashes are printed in HTML blocks.
 */
export const escapeMarkdown = (text: string): string => cleanText(text).replace(punctuation, entity);

const named: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text for HTML: holds in running text and in quoted attributes. */
export const escapeHtml = (text: string): string =>
  cleanText(text).replace(/[&<>"']/gu, (char) => named[char]!);

const markupPiece =
  /(?<comment><!--.*?-->)|<\/?[a-z](?:"[^"]*"|'[^']*'|[^'">])*>|&(?:#\d+|#x[\da-f]+|\w+);|(?<mark>[!-/:-@[-`{-~])/giu;

/** The engine's own markup for Markdown: its tags stay, its text is kept from being read as Markdown, comments go. */
export const markupInMarkdown = (html: string): string =>
  html.replace(markupPiece, (piece, comment?: string, mark?: string) =>
    comment ? '' : mark ? entity(mark) : piece,
  );
