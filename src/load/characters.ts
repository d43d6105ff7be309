import { onceFor } from '../lib/once.ts';
import { placeOf } from '../lib/place.ts';
import type { LibraryRule } from './ground.ts';
import type { RawEntity } from './messages.ts';

type Odd = { readonly path: readonly string[]; readonly message: string; readonly hint: string };

/** Half a character; control characters but for tab and line ends; marks that turn the direction of what follows them. */
const unprintable = /\p{Cs}|(?![\t\n\r])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u;

const code = (letter: string): string =>
  `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** A text of white space and characters without a width alone: a reader sees nothing. */
const isBlank = (text: string): boolean => text !== '' && /^[\s\p{Cf}]*$/u.test(text);

/** Typed prose that prints no word: nothing but space and citations. */
const isWordless = (parts: readonly unknown[]): boolean =>
  parts.every(
    (one) =>
      typeof one === 'object' &&
      one !== null &&
      (('text' in one && typeof one.text === 'string' && /^[\s\p{Cf}]*$/u.test(one.text)) ||
        ('part' in one && one.part === 'cite')),
  );

const blank = { message: 'the text is blank', hint: 'write it, or take the field out' };

/** Part of typed prose may be a space between two numbers. */
function* oddIn(value: unknown, path: readonly string[], inProse = false): Generator<Odd> {
  if (typeof value === 'string') {
    const letter = unprintable.exec(value)?.[0];
    if (letter !== undefined)
      yield {
        path,
        message: `the text holds ${code(letter)}, which cannot be printed`,
        hint: 'write it anew without that character: it often comes along with text that is pasted',
      };
    else if (isBlank(value) && !inProse) yield { path, ...blank };
  }
  if (typeof value !== 'object' || value === null) return;
  if ('parts' in value && Array.isArray(value.parts) && isWordless(value.parts)) yield { path, ...blank };
  for (const [key, inner] of Object.entries(value))
    yield* oddIn(inner, [...path, key], inProse || key === 'parts');
}

const oddOf = onceFor(({ spec }: RawEntity) => [...oddIn(spec, [])]);

/** Text is characters that a reader can see. */
export const textPrintable: LibraryRule = ({ entities }) =>
  entities.flatMap((raw) =>
    oddOf(raw).map(({ path, message, hint }) => ({
      severity: 'error' as const,
      rule: 'content/characters',
      place: placeOf(raw, path),
      message: `${raw.entity} "${raw.id}": ${path[0]}: ${message}`,
      hint,
    })),
  );
