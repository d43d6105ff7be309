import { withoutLookalikes } from './lookalikes.ts';

/** Loses line breaks and runs of spaces, no-break ones too: `a\n\u00a0 b ` is `a b`. */
export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Loses the kinds and runs of spaces, and what joins or parts letters unseen: `72\u00a0%\u2060 of Strel\u00adsau` is `72 % of Strelsau`. */
export const foldSpaces = (text: string): string =>
  onOneLine(text.replace(/[\u2060\u200b\ufeff\u00ad]/g, ''));

/** Loses spaces, unseen ones too, and capitals; marks stay: `The Coast: part\u00ad 1` is `thecoast:part1`. */
export const withoutSpacesAndCapitals = (text: string): string =>
  text.replace(/[\s\u00ad\u200b\u2060]+/g, '').toLowerCase();

/** Loses all but letters and digits, and capitals; each letter stays as it is written: `Żółw, ﬁn 3.7` is `żółwﬁn37`. */
export const lettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** Loses what `lettersAndDigits` loses, and how a letter is formed: `Żółw, ﬁn ３.7` is `żółwfin37`. */
export const plainLettersAndDigits = (text: string): string => lettersAndDigits(text.normalize('NFKC'));

/** Loses all but the letters and digits of ASCII, and capitals: `Inter-Bold Żó` is `interbold`. */
export const asciiLettersAndDigits = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Loses what `asciiLettersAndDigits` loses, and tells words apart by hyphens: `Source Serif 4` is `source-serif-4`. */
export const asciiWords = (text: string): string => text.toLowerCase().replace(/[^a-z0-9]+/g, '-');

/** Loses what `asciiWords` loses, but of letters with accents the accents alone: `Café Żó` is `cafe-zo`. */
export const plainAsciiWords = (text: string): string =>
  asciiWords(text.normalize('NFKD').replace(/\p{M}/gu, ''));

/** Puts letters and their accents together again, as they are written: `e\u0301` is `é`. Loses nothing. */
export const composed = (text: string): string => text.normalize('NFC');

/**
 * A text brought down to its letters and digits, in lower case, plain forms and one spelling. Neither quotes, dashes,
 * ligatures, soft hyphens, hyphens at a line's end, spaces, full-width digits nor accents make a difference then.
 */
export type FoldedText = {
  readonly text: string;
  /** For each character, and for the end: whether a word may begin there. */
  readonly starts: Uint8Array;
  /** For each character: where it stood in the original, in plain forms. */
  readonly at: Uint32Array;
  readonly original: string;
};

const kept = /[\p{L}\p{N}]/u;
/** Nothing to the eye: these do not part words. */
const unseen = /[\p{M}\p{Cf}]/u;
const hyphens = /[-\u2010\u2011\u00ad]/;

/**
 * Loses how letters are formed, and that a per cent sign is no word and a centre no center: `ﬁve ％ of the centre` is
 * `five  percent  of the center`. Accents stand apart from their letters.
 */
export const foldForms = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/%/g, ' percent ')
    .replace(/\bper cent\b/gi, 'percent')
    .replace(/(?<=[a-z]{2}[bt])re(?=s?\b)/gi, 'er')
    .replace(/(?<=gram)me(?=s?\b)/gi, '');

/**
 * Loses all but letters, digits and decimal points, and capitals, accents, spelling and letters that look Latin; knows where each letter stood. Takes a
 * text that `foldForms` made: `Organised – 3.7, 1,000` is `organised3.71000`.
 */
export function foldToLetters(original: string): FoldedText {
  const plain = withoutLookalikes(original);
  const at = new Uint32Array(original.length + 1);
  const starts = new Uint8Array(original.length + 1);
  let text = '';
  let parted = true;
  for (let index = 0; index < original.length; index++) {
    const character = plain[index]!;
    const code = plain.charCodeAt(index);
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

/** The words of a text, each with what `foldForms` and `foldToLetters` lose: `Żółw’s 5%` is `zołw`, `s`, `5`, `persent`. */
export const foldedWords = (text: string): readonly string[] =>
  (
    withoutLookalikes(foldForms(text))
      .replace(/[\p{M}\p{Cf}]+/gu, '')
      .replace(/(?<=\d),(?=\d)/g, '')
      .toLowerCase()
      .match(/(?:[\p{L}\p{N}]|(?<=\d)\.(?=\d))+/gu) ?? []
  ).map(foldWord);

/** `foldedWords` without their spaces: `Żółw 5%` is `zołw5persent`. */
export const foldedLetters = (text: string): string => foldedWords(text).join('');

/**
 * Loses how a word is spelt where it is written in two ways, British and American first of all: organise and organize,
 * labour and labor, travelled and traveled, defence and defense. What it makes is for comparing, not for reading.
 */
function foldSpelling({ text, starts, at, original }: FoldedText): FoldedText {
  const [newStarts, newAt] = [new Uint8Array(starts.length), new Uint32Array(at.length)];
  const parts: string[] = [];
  for (let index = 0; index < text.length; index++) {
    // Letters of the words beside it say nothing about how a word is spelt.
    const before = starts[index] === 1 ? '' : (text[index - 1] ?? '');
    const after = starts[index + 1] === 1 ? '' : (text[index + 1] ?? '');
    const letter = oneSpelling(text[index]!, before, after);
    if (letter === '') continue;
    newStarts[parts.length] = starts[index] ?? 0;
    newAt[parts.length] = at[index] ?? 0;
    parts.push(letter);
  }
  newStarts[parts.length] = starts[text.length] ?? 0;
  newAt[parts.length] = at[text.length] ?? 0;
  return { text: parts.join(''), starts: newStarts, at: newAt, original };
}

function oneSpelling(letter: string, before: string, after: string): string {
  switch (letter) {
    case 'l':
      return before === 'l' ? '' : letter;
    case 'u':
      return before === 'o' && after === 'r' ? '' : letter;
    case 'z':
      return before === 'i' || before === 'y' ? 's' : letter;
    case 'c':
      return after === 'e' || after === 'i' ? 's' : letter;
    default:
      return letter;
  }
}

const none = new Uint8Array();
const nowhere = new Uint32Array();

/** A single word in one spelling. */
const foldWord = (word: string): string =>
  foldSpelling({ text: word, starts: none, at: nowhere, original: '' }).text;
