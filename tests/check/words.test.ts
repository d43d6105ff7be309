import { describe, expect, test } from 'vitest';
import { en } from '../../src/check/words/en.ts';
import { wordsOf } from '../../src/check/words.ts';

describe('the words of English', () => {
  const lists = Object.entries(en).flatMap(([name, list]) =>
    list instanceof RegExp ? [] : [[name, list as readonly string[]] as const],
  );
  test.for(lists)('%s: phrases in small letters, none empty and none twice', ([, list]) => {
    expect(list).not.toEqual([]);
    for (const phrase of list) {
      expect(phrase).toMatch(/\p{L}/u);
      expect(phrase).toBe(phrase.trim().toLowerCase());
    }
    expect(list.filter((phrase, index) => list.indexOf(phrase) !== index)).toEqual([]);
  });

  test.for(['nine in ten', 'two thirds of', 'half of'])('a share in words: %s', (phrase) => {
    expect(en.shares.test(`it is ${phrase} bakers`)).toBe(true);
  });

  test('another script begins beyond Latin; a single Greek letter is a sign', () => {
    expect(en.otherScript.exec('the loaf 빵')?.[0]).toBe('빵');
    expect(en.otherScript.test('Ω, µ and Δ of a café')).toBe(false);
  });

  test('hold in each of its countries, and in no other language', () => {
    expect(wordsOf('en')).toBe(en);
    expect(wordsOf('en-GB')).toBe(en);
    expect([wordsOf('de'), wordsOf(''), wordsOf('eng')]).toEqual([undefined, undefined, undefined]);
  });
});
