import { foldSpelling, foldWord } from './spelling.ts';
import type { Squashed } from './squashed.ts';

const kept = /[\p{L}\p{N}]/u;
/** Nothing to the eye: these do not part words. */
const unseen = /[\p{M}\p{Cf}]/u;
const hyphens = /[-\u2010\u2011\u00ad]/;

/** Compatible forms: ligatures and full-width digits are told apart no more, a per cent sign is a word, and a centre is a center. */
export const compatible = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/%/g, ' percent ')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/(?<=[a-z]{2}[bt])re(?=s?\b)/gi, 'er')
    .replace(/(?<=gram)me(?=s?\b)/gi, '');

/** Squashes a text that is in compatible form. */
export function squash(original: string): Squashed {
  const at = new Uint32Array(original.length + 1);
  const starts = new Uint8Array(original.length + 1);
  let text = '';
  let parted = true;
  for (let index = 0; index < original.length; index++) {
    const character = original[index]!;
    const code = original.charCodeAt(index);
    const isKept = code < 128 ? isPlain(code) : kept.test(character) || isSurrogate(code);
    if (isKept || isDecimalPoint(original, index)) {
      starts[text.length] = parted ? 1 : 0;
      at[text.length] = index;
      text += character;
      parted = false;
    } else if (
      code < 128 ? !joinsLines(original, index) && !isInNumber(original, index) : !unseen.test(character)
    )
      parted = true;
  }
  starts[text.length] = 1;
  at[text.length] = original.length;
  return foldSpelling({ text: text.toLowerCase(), starts, at, original });
}

const isPlain = (code: number): boolean =>
  (code >= 97 && code <= 122) || isDigit(code) || (code >= 65 && code <= 90);
const isDigit = (code: number): boolean => code >= 48 && code <= 57;
const isSurrogate = (code: number): boolean => code >= 0xd800 && code <= 0xdfff;

const standsBetweenDigits = (text: string, index: number): boolean =>
  isDigit(text.charCodeAt(index - 1)) && isDigit(text.charCodeAt(index + 1));

/** 3.7 is another number than 37. */
const isDecimalPoint = (text: string, index: number): boolean =>
  text[index] === '.' && standsBetweenDigits(text, index);

/** The comma of 33,600. */
const isInNumber = (text: string, index: number): boolean =>
  text[index] === ',' && standsBetweenDigits(text, index);

/** Whether the character is a hyphen at the end of a line, or the break after one. */
function joinsLines(text: string, index: number): boolean {
  if (hyphens.test(text[index]!)) return text[index + 1] === '\n';
  return text[index] === '\n' && index > 0 && hyphens.test(text[index - 1]!);
}

/** The words of a text, each squashed. */
export const wordsOf = (text: string): readonly string[] =>
  (
    compatible(text)
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/(?<=\d),(?=\d)/g, '')
      .toLowerCase()
      .match(/(?:[\p{L}\p{N}]|(?<=\d)\.(?=\d))+/gu) ?? []
  ).map(foldWord);

/** The letters and digits of a text. */
export const letters = (text: string): string => wordsOf(text).join('');
