import type { ForeignDocument, ForeignText } from './foreign.ts';

/** So much of a text tells which it is. */
const longest = 60;

/**
 * What documents print in other languages than their own, as text for people. `most` texts of a document are shown; where the
 * others are, `elsewhere` says. Empty where every document is in its language.
 */
export function formatForeign(
  documents: readonly ForeignDocument[],
  { most = Number.POSITIVE_INFINITY, elsewhere = '' } = {},
): string {
  return documents
    .map(({ document, language, texts }) => {
      const spoken = [...new Set(texts.map((one) => nameOf(one.language)))].sort().join(', ');
      const head = `${document} is in ${nameOf(language)} and prints ${texts.length} ${texts.length === 1 ? 'text' : 'texts'} in ${spoken}:`;
      const left = texts.length - most;
      const rest = left > 0 ? [`  … and ${left} more${elsewhere}`] : [];
      return [head, ...texts.slice(0, most).map(lineOf), ...rest].join('\n');
    })
    .join('\n');
}

const lineOf = ({ text, entity, field, place }: ForeignText): string => {
  const shown = text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text;
  const where = place.line === undefined ? place.file : `${place.file}:${place.line}`;
  return `  ${where}: ${entity}, ${field}: "${shown}"`;
};

/** "German". */
const nameOf = (language: string): string =>
  new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
