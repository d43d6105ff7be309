import type { Prose, ProseText } from './schema/prose.ts';

/** The text in the language asked for, else in the library's, else in the first it has. */
export function inLanguage(prose: Prose, language: string, fallback: string): ProseText {
  const texts = prose as Readonly<Record<string, ProseText>>;
  return texts[language] ?? texts[''] ?? texts[fallback] ?? Object.values(texts)[0]!;
}
