import tokenizer from 'postcss/lib/tokenize';

/** A piece of CSS. The tokens of a text stand end to end: put together they are the text. */
export type CssToken = {
  /**
   * `word` is whatever runs on without a space: `.card>p`, `12px,0`. `address` is what stands bare in `url(…)`, its
   * brackets included. Marks (`{`, `;`, `(` …) are `mark`.
   */
  readonly kind: 'comment' | 'string' | 'space' | 'word' | 'at-word' | 'address' | 'mark';
  readonly text: string;
  /** Offset in the text. */
  readonly at: number;
};

const kinds: ReadonlySet<string> = new Set(['comment', 'string', 'space', 'word', 'at-word']);
const isKind = (type: string): type is CssToken['kind'] => kinds.has(type);

/**
 * Reads CSS, or a part of it such as a selector or a value, token by token as postcss does. What is never closed is taken
 * as it stands, so that nothing is lost.
 */
export function cssTokens(css: string): readonly CssToken[] {
  const source = tokenizer({ css }, { ignoreErrors: true });
  const tokens: CssToken[] = [];
  let at = 0;
  const add = (kind: CssToken['kind'], text: string) => {
    const last = tokens.at(-1);
    // postcss parts a word at its escapes.
    if (kind === 'word' && last?.kind === 'word')
      tokens[tokens.length - 1] = { ...last, text: last.text + text };
    else tokens.push({ kind, text, at });
    at += text.length;
  };
  while (!source.endOfFile()) {
    const [type, text] = source.nextToken() ?? ['', ''];
    const before = tokens.at(-1);
    const addressed = before?.kind === 'word' && isAddress(before.text) && !/^\(\s*["']/.test(css.slice(at));
    if (isKind(type)) add(type, text);
    else if (addressed && text.startsWith('(')) add('address', text + restOfAddress(source, text));
    else if (type !== 'brackets') add('mark', text);
    else for (const [kind, piece] of inBrackets(text)) add(kind, piece);
  }
  return tokens;
}

/** What follows in an address of which `begun` is read: postcss knows only those that are written without escapes. */
function restOfAddress(source: ReturnType<typeof tokenizer>, begun: string): string {
  let rest = '';
  while (!(begun + rest).endsWith(')') && !source.endOfFile()) rest += source.nextToken()?.[1] ?? '';
  return rest;
}

const isAddress = (word: string): boolean => /(?:^|[^-\w])url$/i.test(unescapeCss(word));

/** postcss takes `(min-width:9em)` as one token. */
const inBrackets = (text: string): readonly (readonly [CssToken['kind'], string])[] =>
  (text.match(/[()[\]{}:;]|[\t\n\f\r ]+|[^()[\]{}:;\t\n\f\r ]+/g) ?? []).map((piece) => [
    /^[()[\]{}:;]$/.test(piece) ? 'mark' : /^\s/.test(piece) ? 'space' : 'word',
    piece,
  ]);

/** Text with its escapes undone: `"\54 LP"` is `"TLP"`. As browsers do, a code that is no character is `U+FFFD`. */
export const unescapeCss = (text: string): string =>
  text.includes('\\')
    ? text.replace(
        /\\(?:([0-9a-f]{1,6})(?:\r\n|[\t\n\f\r ])?|(\r\n|[\n\f\r])|([\s\S]))/gi,
        (_, hex?: string, line?: string, character = '') =>
          hex !== undefined ? characterOf(Number.parseInt(hex, 16)) : line !== undefined ? '' : character,
      )
    : text;

const characterOf = (code: number): string =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
