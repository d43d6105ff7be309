/** What a reader gets of a filled section. */
export type ReadableText = {
  /** What is seen, without the raised numbers of sources. */
  readonly visible: string;
  /** What is read aloud in place of pictures. */
  readonly spoken: string;
  /** Numbers of the sources that it cites. */
  readonly cited: readonly number[];
};

/** Text in one form for comparing: single spaces, no invisible joiners. */
export const foldText = (text: string): string =>
  text
    .replace(/[\u2060\u200b\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal) return String.fromCodePoint(Number(decimal));
    if (hex) return String.fromCodePoint(Number.parseInt(hex, 16));
    return named[name] ?? whole;
  });

/** Tags that stand inside a word or a sentence; all others end one. */
const inline = /<\/?(?:span|strong|em|b|i|a|sup|sub|small|code)\b(?:"[^"]*"|'[^']*'|[^'">])*>/gi;
const anyTag = /<\/?[a-z!](?:"[^"]*"|'[^']*'|[^'">])*>/gi;

/** Reads the filled text of a section, Markdown or HTML, as a reader sees it. */
export function readFilled(filled: string): ReadableText {
  const html = filled.replace(/<!--[\s\S]*?-->/g, '').replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, '');
  const seen = html
    .replace(/<sup class="cite">.*?<\/sup>/gs, '')
    .replace(/<svg\b[\s\S]*?<\/svg>/gi, ' ')
    .replace(inline, '')
    .replace(anyTag, ' ');
  const spoken = [...html.matchAll(/\b(?:aria-label|alt|title)="([^"]*)"/gi)].map(([, text]) => text ?? '');
  return {
    visible: foldText(decodeEntities(seen)),
    spoken: foldText(decodeEntities(spoken.join(' '))),
    cited: [...html.matchAll(/href="(?:#|&#35;)source-(\d+)"/g)].map(([, number]) => Number(number)),
  };
}
