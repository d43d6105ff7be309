import type { Draft } from './draft.ts';
import type { Project } from './project.ts';

/** Something that the command asks for: an option, and a question where it is missing on a terminal. */
export type Question = {
  /** `title` is `--title`. */
  readonly name: string;
  /** What to write, as a sentence: "Who they are: Members of parliament". */
  readonly asks: string;
  readonly required?: boolean;
  /** What it may be. Several are joined by commas where `several` is set. */
  readonly choices?: (project: Project) => readonly string[];
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

/** The parts of a list given with commas. */
export const listOf = (answer: string | undefined): readonly string[] =>
  (answer ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
