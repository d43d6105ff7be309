import { asciiWords } from '../../lib/fold.ts';
import { suggest } from '../../lib/nearest.ts';
import { id as idSchema } from '../../model/schema/ref.ts';
import { wrongOption } from './text.ts';

/** Throws `Failure` unless it is a new id: lower-case words joined by hyphens, the first beginning with a letter. */
export function requireId(id: string, taken: readonly string[], kind: string): void {
  const near = asciiWords(id)
    .replace(/^[-0-9]+|-+$/g, '')
    .slice(0, 60);
  if (!idSchema.safeParse(id).success || /^\d/.test(id) || id.length > 60)
    throw wrongOption(
      `"${id}"`,
      'an id is lower-case words joined by hyphens, begins with a letter and is no word that JavaScript keeps',
      near && near !== id ? `write ${near}` : 'write it like members-of-parliament',
    );
  if (taken.includes(id))
    throw wrongOption(`"${id}"`, `the ${kind} "${id}" is there already`, 'choose another id');
}

/** Throws `Failure` unless the answer is one of the words. */
export function requireOne(option: string, answer: string, words: readonly string[]): void {
  if (!words.includes(answer)) throw wrongOption(option, `"${answer}" is not known`, suggest(answer, words));
}
