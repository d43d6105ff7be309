/** Scripts that tell of a language, and the languages that are written in them. Latin is left out: names are Latin everywhere. */
const scripts: readonly {
  readonly name: string;
  readonly pattern: RegExp;
  readonly languages: readonly string[];
}[] = [
  { name: 'Hangul', pattern: /\p{Script=Hangul}+/gu, languages: ['ko'] },
  { name: 'Kana', pattern: /[\p{Script=Hiragana}\p{Script=Katakana}]+/gu, languages: ['ja'] },
  { name: 'Han', pattern: /\p{Script=Han}+/gu, languages: ['zh', 'ja', 'ko', 'yue'] },
  {
    name: 'Cyrillic',
    pattern: /\p{Script=Cyrillic}{2,}/gu,
    languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'mn', 'tg'],
  },
  { name: 'Arabic', pattern: /\p{Script=Arabic}+/gu, languages: ['ar', 'fa', 'ur', 'ps', 'ckb'] },
  { name: 'Hebrew', pattern: /\p{Script=Hebrew}+/gu, languages: ['he', 'yi'] },
  { name: 'Thai', pattern: /\p{Script=Thai}+/gu, languages: ['th'] },
  { name: 'Devanagari', pattern: /\p{Script=Devanagari}+/gu, languages: ['hi', 'mr', 'ne', 'sa'] },
  { name: 'Greek', pattern: /\p{Script=Greek}{2,}/gu, languages: ['el', 'grc'] },
];

/** Anything beyond Latin, punctuation, arrows and shapes. */
const other = /[^\0-\u024f\u2000-\u2bff]/;

export type Foreign = {
  readonly script: string;
  readonly text: string;
  readonly languages: readonly string[];
};

/** Stretches of a text in a script that its language is not written in. */
export function foreignIn(text: string, language: string): readonly Foreign[] {
  if (!other.test(text)) return [];
  const spoken = language.toLowerCase().split('-')[0] ?? '';
  return scripts
    .filter(({ languages }) => !languages.includes(spoken))
    .flatMap(({ name, pattern, languages }) =>
      [...text.matchAll(pattern)].map(([found]) => ({ script: name, text: found, languages })),
    );
}
