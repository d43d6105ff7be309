import type { Audience } from '../../model/audience.ts';
import { foreignLanguage, inLanguage } from '../../model/language.ts';
import type { Library } from '../../model/library.ts';
import { libraryIn } from '../../model/phrases.ts';
import type { Citation, NoteMark, Printable, Run } from '../../model/printable.ts';
import type { Prose, ProsePart } from '../../model/schema/prose.ts';
import { foreignIn, inParts } from './foreign.ts';
import type { Said } from './quantity.ts';

type Means = {
  readonly library: Library;
  readonly audience: Pick<Audience, 'language'>;
  /** Whether there are words for numbers and dates in a language. */
  readonly speaks: (language: string) => boolean;
  /** A number as this audience gets it, in a language. */
  readonly number: (claim: string, key: string | undefined, said: Said) => string;
  readonly date: (edtf: string, language: string) => string;
  /** Is told of each text that the content has in another language alone. */
  readonly foreign?: ((prose: Prose, printed: Printable, language: string) => void) | undefined;
  readonly citation: (claims: readonly string[]) => Run;
};

/** Prints typed prose in the words of one audience. `self` is the claim in whose text it stands. */
type PrintProse = (prose: Prose, self?: string) => Printable;

/** Makes what prints typed prose in the words of one audience. */
export function prosePrinter(means: Means): PrintProse {
  const { library, audience } = means;
  const languages = [audience.language, library.library.language] as const;
  return (prose, self) => {
    const { parts, origin } = inLanguage(prose, ...languages);
    const language = foreignLanguage(prose, ...languages);
    // Numbers and dates stand in the sentence: they are said in its language, where that is known.
    const spoken = language !== undefined && means.speaks(language) ? language : audience.language;
    const around = libraryIn(library, language ?? audience.language);
    const speaking = { ...means, library: around, self, spoken };
    // What the content has in another language only is marked, so that it is read aloud with the right voice.
    const runs = parts.flatMap((part) =>
      inParts(printPart(part, speaking), foreignIn(part, speaking)).map((piece) =>
        language && piece.run === 'text' && piece.language === undefined
          ? { ...piece, language: isSpoken(part) ? spoken : language }
          : piece,
      ),
    );
    const printed: Printable = { printable: 'prose', runs, origin };
    if (language) means.foreign?.(prose, printed, language);
    return printed;
  };
}

const isSpoken = ({ part }: ProsePart): boolean => part === 'quantity' || part === 'own' || part === 'date';

type Speaking = Means & { readonly self: string | undefined; readonly spoken: string };

function printPart(part: ProsePart, { library, number, date, citation, self, spoken }: Speaking): Run {
  switch (part.part) {
    case 'text':
    case 'proper':
      return { run: 'text', text: part.text };
    case 'strong':
      return { run: 'strong', text: part.text };
    case 'quantity':
      return { run: 'text', text: number(part.claim, part.key, saidOf(part, spoken)) };
    case 'own':
      return { run: 'text', text: number(self!, part.key, saidOf(part, spoken)) };
    case 'date':
      return { run: 'text', text: date(part.date, spoken) };
    case 'cite':
      return citation(part.claims);
    case 'term':
      return { run: 'text', text: part.text ?? library.terms[part.term]!.label };
    case 'name':
      return { run: 'text', text: part.text ?? library.actors[part.actor]!.name };
  }
}

const saidOf = ({ unitless }: { unitless?: true | undefined }, language: string): Said => ({
  language,
  unitless: unitless === true,
});

/** Puts printed prose into the `{}` of a pattern. */
export function wrap(pattern: string, text: Printable): Printable {
  const [before = '', after = ''] = pattern.split('{}');
  return { ...text, runs: [{ run: 'text', text: before }, ...text.runs, { run: 'text', text: after }] };
}

/** The numbers of sources and the marks of notes as one raised run, each once, in order. */
export const citationOf = (numbers: readonly number[], marks: readonly NoteMark[] = []): Citation => ({
  run: 'cite',
  numbers: [...new Set(numbers)].sort((a, b) => a - b),
  ...(marks.length > 0 && { marks: [...new Map(marks.map((mark) => [mark.letter, mark])).values()] }),
});

/** Text with further numbers of sources and marks of notes: one raised run at its end, each once. */
export function withNumbers(
  text: Printable,
  numbers: readonly number[],
  marks: readonly NoteMark[] = [],
): Printable {
  if (numbers.length === 0 && marks.length === 0) return text;
  const last = text.runs.at(-1);
  const [own, before] = last?.run === 'cite' ? [last, text.runs.slice(0, -1)] : [undefined, text.runs];
  const cited = citationOf([...(own?.numbers ?? []), ...numbers], [...(own?.marks ?? []), ...marks]);
  return { ...text, runs: [...before, cited] };
}
