import type { Draft } from './draft.ts';
import type { Project } from './project.ts';

/** Something that the command asks for: an option, and a question where it is missing on a terminal. */
export type Question = {
  /** `title` is `--title`. */
  readonly name: string;
  /** What to write, as a sentence: "Who they are: Members of parliament". */
  readonly asks: string;
  readonly required?: boolean;
  /** What it may be: always the same, or what the project has. Several are joined by commas where `several` is set. */
  readonly choices?: readonly string[] | ((project: Project) => readonly string[]);
  readonly several?: boolean;
  /** Takes no value. */
  readonly flag?: boolean;
  /** Asked on a terminal although it may stay empty. */
  readonly offered?: boolean;
};

export type Answers = Readonly<Record<string, string | undefined>>;

/** One kind of thing that can be made. */
export type Kind = {
  /** `audience`, in `npm run new -- audience parliament`. */
  readonly name: string;
  readonly does: string;
  /** What its argument is: `id`, `template`. */
  readonly argument: string;
  readonly asksArgument: string;
  readonly argumentChoices?: (project: Project) => readonly string[];
  readonly questions: readonly Question[];
  /** Throws `Failure` when an answer cannot be. */
  readonly draft: (argument: string, answers: Answers, project: Project) => Draft;
};

/** What the answer to a question may be; nothing where it is free, or where the project would have to be read. */
export const choicesOf = ({ choices }: Question, project?: Project): readonly string[] | undefined =>
  typeof choices === 'function' ? project && choices(project) : choices;

/** More words than these are looked up, not read. */
const mostWords = 15;

/** What a question asks, with the words that it takes and how several are written. */
export function describeQuestion(question: Question, project?: Project): string {
  const words = choicesOf(question, project) ?? [];
  const list = words.length > 0 && words.length <= mostWords ? ` (one of ${words.join(', ')})` : '';
  return `${question.asks}${question.several ? ', with commas between several' : ''}${list}`;
}

/** The parts of a list given with commas. */
export const listOf = (answer: string | undefined): readonly string[] =>
  (answer ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
