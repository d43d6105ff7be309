import type { Prose, ProseText } from './schema/prose.ts';

/** The language of a text where it is another one than asked for: the library has it in that one alone. */
export function foreignLanguage(prose: Prose, language: string, fallback: string): string | undefined {
  const text = inLanguage(prose, language, fallback);
  const own = Object.keys(prose).find((key) => (prose as Readonly<Record<string, ProseText>>)[key] === text);
  const spoken = own === '' || own === undefined ? fallback : own;
  return spoken === language ? undefined : spoken;
}

/** The text in the language asked for, else in the library's, else in the first it has. */
export function inLanguage(prose: Prose, language: string, fallback: string): ProseText {
  const texts = prose as Readonly<Record<string, ProseText>>;
  return (
    texts[language] ??
    texts[baseLanguage(language)] ??
    texts[''] ??
    texts[fallback] ??
    Object.values(texts)[0]!
  );
}

/** The language without its country or script: what is there in German is German for Austria too (RFC 4647, lookup). */
export const baseLanguage = (language: string): string => language.split('-')[0]!;
