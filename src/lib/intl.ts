/**
 * Formatters of dates and numbers, and what cuts texts into sentences, each made once: making one takes a hundred times
 * as long as using it. What is kept follows from the arguments alone, so nobody can tell that it is kept.
 */
type Kept = Intl.DateTimeFormat | Intl.NumberFormat | Intl.Segmenter;

const kept = new Map<string, Kept>();

// English here is the day-first order of the reference style ("8 April 2016").
const tagOf = (language: string): string => (language === 'en' ? 'en-GB' : language);

function keep<T extends Kept>(key: string, make: () => T): T {
  const known = kept.get(key) as T | undefined;
  if (known) return known;
  const made = make();
  kept.set(key, made);
  return made;
}

/** `language` is a BCP 47 tag. */
export const dateFormat = (language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  keep(
    `date ${language} ${JSON.stringify(options)}`,
    () => new Intl.DateTimeFormat(tagOf(language), options),
  );

/** `language` is a BCP 47 tag. */
export const numberFormat = (language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat =>
  keep(
    `number ${language} ${JSON.stringify(options)}`,
    () => new Intl.NumberFormat(tagOf(language), options),
  );

/** `language` is a BCP 47 tag. */
export const sentenceSegmenter = (language: string): Intl.Segmenter =>
  keep(`sentence ${language}`, () => new Intl.Segmenter(tagOf(language), { granularity: 'sentence' }));
