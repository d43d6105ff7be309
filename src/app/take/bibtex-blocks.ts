/** A piece of a BibTeX file that begins with `@word{`, with the line of its beginning. */
export type BibtexBlock = { readonly word: string; readonly text: string; readonly line: number };

const begins = /^[ \t]*@\s*([A-Za-z]+)\s*[{(]/gm;

/** The pieces of a BibTeX file, so that one that is broken does not take the others with it. What stands between them is a comment. */
export function bibtexBlocks(text: string): readonly BibtexBlock[] {
  const starts = [...text.matchAll(begins)];
  let line = 1;
  let from = 0;
  return starts.map((match, index) => {
    line += text.slice(from, match.index).split('\n').length - 1;
    from = match.index;
    return { word: match[1]!.toLowerCase(), text: text.slice(from, starts[index + 1]?.index).trim(), line };
  });
}
