import { describe, expect, test } from 'vitest';
import { foreignIn } from '../../../src/check/accessibility/script.ts';

describe('a script that its language is not written in', () => {
  const inEnglish = (text: string) => foreignIn(text, 'en').map(({ script, text: found }) => [script, found]);
  test.for([
    ['Hangul', '빵집', 'ko'],
    ['Kana', 'ひらカタ', 'ja'],
    ['Han', '麵包', 'zh'],
    ['Cyrillic', 'хлеб', 'ru-RU'],
    ['Arabic', 'خبز', 'AR'],
    ['Hebrew', 'לחם', 'he'],
    ['Thai', 'ขนมปัง', 'th'],
    ['Devanagari', 'रोटी', 'hi'],
    ['Greek', 'ψωμί', 'el'],
  ] as const)('%s', ([script, text, own]) => {
    expect(inEnglish(`bread: ${text} and salt`)).toEqual([[script, text]]);
    expect(foreignIn(text, own)).toEqual([]);
  });

  test('is found each time, and not in a single letter that stands for a quantity', () => {
    expect(inEnglish('빵 and 떡')).toEqual([
      ['Hangul', '빵'],
      ['Hangul', '떡'],
    ]);
    expect(inEnglish('a width of π, a mass of Ж')).toEqual([]);
    expect(inEnglish('café → 3 ≤ 4 …')).toEqual([]);
  });
});
