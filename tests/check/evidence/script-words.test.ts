import { expect, test } from 'vitest';
import { wordsOf } from '../../../src/check/words.ts';

const other = (text: string): string | undefined => wordsOf('en')?.otherScript.exec(text)?.[0];

test.each(['Resistance of 5 Ω', 'Ohm sign \u2126', '5 µm and 3 μm', 'Δ and λ', 'Élysée'])(
  '%s is written in signs and Latin',
  (text) => {
    expect(other(text)).toBeUndefined();
  },
);

test.each([
  ['in Αθήνα', 'Αθήνα'],
  ['in Київ', 'Київ'],
  ['я alone', 'я'],
  ['장마당', '장마당'],
])('%s holds a word of another script', (text, found) => {
  expect(other(text)).toBe(found);
});
