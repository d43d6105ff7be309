import { Failure } from '../../lib/diagnostic.ts';
import { type Answers, choicesOf, describeQuestion, type Kind, type Question } from './kind.ts';
import type { Project } from './project.ts';
import { wrongOption } from './text.ts';

/** Questions on a terminal. Tests put literals in its place. */
export type Prompter = {
  /** Empty where `required` is not set and nothing was written. */
  readonly write: (message: string, options: { readonly required: boolean }) => Promise<string>;
  readonly choose: (message: string, choices: readonly string[]) => Promise<string>;
  readonly chooseSeveral: (message: string, choices: readonly string[]) => Promise<readonly string[]>;
};

/** The prompts of a terminal. */
export async function openPrompter(): Promise<Prompter> {
  const { checkbox, input, select } = await import('@inquirer/prompts');
  const listed = (choices: readonly string[]) =>
    choices.map((value) => ({ value, name: value || '(as it is)' }));
  return {
    write: (message, { required }) => input({ message, required }),
    choose: (message, choices) => select({ message, choices: listed(choices) }),
    chooseSeveral: (message, choices) => checkbox({ message, choices: listed(choices), required: true }),
  };
}

type Given = { readonly argument: string | undefined; readonly answers: Answers };
type Complete = { readonly argument: string; readonly answers: Answers };
type Asking = { readonly project: Project; readonly prompter: Prompter | undefined };

/** Completes what was given on the command line: by asking, or, without a terminal, by saying what is missing. */
export async function complete(kind: Kind, given: Given, { project, prompter }: Asking): Promise<Complete> {
  if (!prompter) return requireAll(kind, given, project);
  const argument = given.argument ?? (await askArgument(kind, project, prompter));
  const bare = Object.keys(given.answers).length === 0;
  const answers: Record<string, string | undefined> = { ...given.answers };
  for (const question of kind.questions) {
    if (answers[question.name] !== undefined || !(question.required || (bare && question.offered))) continue;
    const answer = await ask(question, project, prompter);
    if (answer !== '') answers[question.name] = answer;
  }
  return { argument, answers };
}

function requireAll(kind: Kind, { argument, answers }: Given, project: Project): Complete {
  const missing = kind.questions.filter(({ name, required }) => required && answers[name] === undefined);
  const faults = missing.flatMap(
    (question) =>
      wrongOption(`--${question.name}`, 'it is missing', `add it: ${describeQuestion(question, project)}`)
        .diagnostics,
  );
  if (argument === undefined)
    faults.unshift(
      ...wrongOption(kind.argument, 'it is missing', `add it: ${kind.asksArgument}`).diagnostics,
    );
  if (argument === undefined || faults.length > 0) throw new Failure(faults);
  return { argument, answers };
}

const askArgument = (kind: Kind, project: Project, prompter: Prompter): Promise<string> =>
  kind.argumentChoices
    ? prompter.choose(kind.asksArgument, kind.argumentChoices(project))
    : prompter.write(kind.asksArgument, { required: true });

async function ask(question: Question, project: Project, prompter: Prompter): Promise<string> {
  const { asks, several, required = false } = question;
  const words = choicesOf(question, project);
  if (!words) return prompter.write(asks, { required });
  if (several) return (await prompter.chooseSeveral(asks, words)).join(',');
  return prompter.choose(asks, required ? words : ['', ...words]);
}
