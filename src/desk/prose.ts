import type { Audience } from '../audience.ts';
import { foreignLanguage, inLanguage } from '../language.ts';
import type { Library } from '../library.ts';
import type { Printable, Run } from '../printable.ts';
import type { Prose, ProsePart } from '../schema/prose.ts';

type Means = {
  readonly library: Library;
  readonly audience: Pick<Audience, 'language'>;
  /** A number as this audience gets it. */
  readonly number: (claim: string, key?: string) => string;
  readonly date: (edtf: string) => string;
  readonly citation: (claims: readonly string[]) => Run;
};

/** Prints typed prose in the words of one audience. `self` is the claim in whose text it stands. */
export type PrintProse = (prose: Prose, self?: string) => Printable;

export function prosePrinter(means: Means): PrintProse {
  const { library, audience } = means;
  const languages = [audience.language, library.library.language] as const;
  return (prose, self) => {
    const { parts, origin } = inLanguage(prose, ...languages);
    const text: Printable = {
      printable: 'prose',
      runs: parts.map((part) => printPart(part, self, means)),
      origin,
    };
    const language = foreignLanguage(prose, ...languages);
    if (!language) return text;
    // What the content has in another language only is marked, so that it is read aloud with the right voice.
    return {
      ...text,
      runs: text.runs.map((piece) => (piece.run === 'text' ? { language, ...piece } : piece)),
    };
  };
}

function printPart(part: ProsePart, self: string | undefined, means: Means): Run {
  const { library, number, date, citation } = means;
  switch (part.part) {
    case 'text':
      return { run: 'text', text: part.text };
    case 'strong':
      return { run: 'strong', text: part.text };
    case 'quantity':
      return { run: 'text', text: number(part.claim, part.key) };
    case 'own':
      return { run: 'text', text: number(self!, part.key) };
    case 'date':
      return { run: 'text', text: date(part.date) };
    case 'cite':
      return citation(part.claims);
    case 'term':
      return { run: 'text', text: part.text ?? library.terms[part.term]!.label };
    case 'name':
      return { run: 'text', text: part.text ?? library.actors[part.actor]!.name };
  }
}

/** Puts printed prose into the `{}` of a pattern. */
export function wrap(pattern: string, text: Printable): Printable {
  const [before = '', after = ''] = pattern.split('{}');
  return { ...text, runs: [{ run: 'text', text: before }, ...text.runs, { run: 'text', text: after }] };
}

/** The numbers of sources as one raised run, each once, in order. */
export const citationOf = (numbers: readonly number[]): Run => ({
  run: 'cite',
  numbers: [...new Set(numbers)].sort((a, b) => a - b),
});

/** Text with further numbers of sources: one raised run at its end, each number once. */
export function withNumbers(text: Printable, numbers: readonly number[]): Printable {
  if (numbers.length === 0) return text;
  const last = text.runs.at(-1);
  const [own, before] = last?.run === 'cite' ? [last.numbers, text.runs.slice(0, -1)] : [[], text.runs];
  return { ...text, runs: [...before, citationOf([...own, ...numbers])] };
}
