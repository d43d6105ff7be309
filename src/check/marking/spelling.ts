import type { Squashed } from './squashed.ts';

/**
 * One spelling for what is written in two ways, British and American first of all: organise and organize, labour and
 * labor, travelled and traveled, defence and defense. What it makes is for comparing, not for reading.
 */
export function foldSpelling({ text, starts, at, original }: Squashed): Squashed {
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
export const foldWord = (word: string): string =>
  foldSpelling({ text: word, starts: none, at: nowhere, original: '' }).text;
