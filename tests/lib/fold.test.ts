import { describe, expect, it } from 'vitest';
import {
  asciiLettersAndDigits,
  asciiWords,
  composed,
  foldedLetters,
  foldedWords,
  foldForms,
  foldSpaces,
  foldToLetters,
  lettersAndDigits,
  onOneLine,
  plainAsciiWords,
  plainLettersAndDigits,
  withoutSpacesAndCapitals,
} from '../../src/lib/fold.ts';

/** One text that has everything that a folding may lose. */
const text = ' Żółw’s ﬁne\u00a0Stre\u00adl\n３.7 % \u2060centre, 1,000!';

describe('each folding loses what its name says, and nothing else', () => {
  it.each([
    ['line breaks and runs of spaces', onOneLine, 'Żółw’s ﬁne Stre\u00adl ３.7 % \u2060centre, 1,000!'],
    ['kinds of spaces, and what is unseen', foldSpaces, 'Żółw’s ﬁne Strel ３.7 % centre, 1,000!'],
    ['spaces and capitals', withoutSpacesAndCapitals, 'żółw’sﬁnestrel３.7%centre,1,000!'],
    ['all but letters and digits', lettersAndDigits, 'żółwsﬁnestrel３7centre1000'],
    ['the forms of letters too', plainLettersAndDigits, 'żółwsfinestrel37centre1000'],
    ['all that ASCII lacks', asciiLettersAndDigits, 'wsnestrel7centre1000'],
    ['all that ASCII lacks, words apart', asciiWords, '-w-s-ne-stre-l-7-centre-1-000-'],
    ['of letters with accents the accents alone', plainAsciiWords, '-zo-w-s-fine-stre-l-3-7-centre-1-000-'],
    [
      'all but letters, accents, spelling and per cent signs',
      foldedLetters,
      'zołwsfinestrel3.7persentsenter1000',
    ],
  ])('%s', (_, fold, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('the forms of letters alone', () => {
    expect(foldForms('ﬁve ％ of the centre, 5 per cent é')).toBe(
      'five  percent  of the center, 5 percent e\u0301',
    );
    expect(composed('e\u0301 ﬁ')).toBe('é ﬁ');
  });
});

describe('one spelling', () => {
  it.each([
    ['organise', 'organize'],
    ['labour', 'labor'],
    ['travelled', 'traveled'],
    ['defence', 'defense'],
    ['centres', 'centers'],
    ['programme', 'program'],
    ['72 per cent', '72%'],
    ['1,000', '1000'],
    ['ﬂood', 'flood'],
    ['Café', 'CAFE'],
  ])('%s is %s', (one, other) => {
    expect(foldedLetters(one)).toBe(foldedLetters(other));
  });

  it.each([
    ['3.7', '37'],
    ['our', 'ox'],
    ['Hilo', 'Halo'],
    ['1 to 2', '12'],
  ])('%s is not %s', (one, other) => {
    expect(foldedLetters(one)).not.toBe(foldedLetters(other));
  });
});

it('words stay apart, numbers together', () => {
  expect(foldedWords('Żółw’s 1,000.5 – 5%')).toEqual(['zołw', 's', '1000.5', '5', 'persent']);
});

it('each letter knows where it stood, and whether a word may begin there', () => {
  const original = 'A “travelled” mile-\nstone';
  const { text: folded, starts, at } = foldToLetters(original);
  expect(folded).toBe('atraveledmilestone');
  expect([...folded].filter((_, index) => starts[index] === 1).join('')).toBe('atm');
  expect([...folded].map((_, index) => original[at[index]!]!.toLowerCase()).join('')).toBe(folded);
  expect(at[folded.length]).toBe(original.length);
});

it('the letters of a text are those of its words', () => {
  for (const one of [text, 'Organised – 3.7, 1,000', 'e\u0301a “colour” 5%'])
    expect(foldToLetters(foldForms(one)).text).toBe(foldedLetters(one));
});
