import { baseLanguage } from './language.ts';

/** Words that were written in several languages: where they stand, from the library down, and what each language says. */
export type Phrase = { readonly at: readonly string[]; readonly texts: Readonly<Record<string, string>> };

/** The language in which a phrase is said to readers of another one: theirs, else the library's, else the first that it has. */
export const saidIn = ({ texts }: Phrase, language: string, fallback: string): string =>
  [language, baseLanguage(language), fallback].find((one) => texts[one] !== undefined) ??
  Object.keys(texts)[0]!;

/** Values with the phrases that stand in them in the first language, else in the second. Where there is no such place, nothing is put. */
export const withPhrases = <T extends object>(
  values: T,
  phrases: readonly Phrase[],
  [language, fallback]: readonly [language: string, fallback: string],
): T =>
  phrases.reduce(
    (all, phrase) => putAt(all, phrase.at, phrase.texts[saidIn(phrase, language, fallback)]!),
    values,
  );

/** The same with a text at a path; what lies beside the path is shared. */
function putAt<T>(value: T, path: readonly string[], text: string): T {
  const [key, ...rest] = path;
  if (key === undefined || typeof value !== 'object' || value === null || !(key in value)) return value;
  const inner: unknown = (value as Readonly<Record<string, unknown>>)[key];
  const put = rest.length === 0 ? text : putAt(inner, rest, text);
  if (put === inner) return value;
  const copy = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [key]: put }) as T;
}
