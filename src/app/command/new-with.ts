import { Failure } from '../../lib/diagnostic.ts';
import { relativePath } from '../../lib/paths.ts';
import { formatReport } from '../../lib/report.ts';
import type { Folders } from '../../load/loaded.ts';
import { complete, openPrompter, type Prompter } from '../new/ask.ts';
import { writeDraft } from '../new/draft.ts';
import type { Answers, Kind } from '../new/kind.ts';
import { openProject } from '../new/project.ts';
import { wrongOption } from '../new/text.ts';
import { exitCodeOf, exitCodes } from './exit-codes.ts';

export type Wish = {
  readonly kind: Kind | undefined;
  readonly argument?: string | undefined;
  readonly options: Readonly<Record<string, unknown>>;
};
type Means = { readonly kinds: readonly Kind[]; readonly prompter: Prompter | undefined };

/** The code with which a shell ends what was stopped from the keyboard. */
const interrupted = 130;

/** Asks for what is missing, writes the file and says what comes next. Returns the exit code. */
export async function makeNew(wish: Wish, { kinds, prompter }: Means): Promise<number> {
  const { content, templates, ...options } = wish.options as Record<string, string>;
  try {
    const terminal = process.stdin.isTTY && process.stdout.isTTY;
    const asking = prompter ?? (terminal ? await openPrompter() : undefined);
    const kind = wish.kind ?? (await chooseKind(kinds, asking));
    const styles = kind.name === 'theme' && wish.argument ? [wish.argument] : [];
    const project = await openProject({ content: content!, templates: templates! }, styles);
    const given = { argument: wish.argument, answers: answersOf(kind, options) };
    const { argument, answers } = await complete(kind, given, { project, prompter: asking });
    const draft = kind.draft(argument, answers, project);
    await writeDraft(draft, project);
    const steps = draft.next.map(([command, does]) => [inFolders(command, project.folders), does] as const);
    const width = Math.max(...steps.map(([command]) => command.length));
    const next = steps.map(([command, does]) => `  ${command.padEnd(width)}   ${does}`);
    process.stdout.write(`Wrote ${relativePath(draft.path)}\nNext:\n${next.join('\n')}\n`);
    return exitCodes.good;
  } catch (error) {
    return sayFault(error);
  }
}

/** A command that comes next, for the folders that were given. */
export function inFolders(command: string, { content, templates }: Folders): string {
  const options = [
    ...(content === 'content' ? [] : [`--content ${quotedInShell(content)}`]),
    ...(templates === 'templates' ? [] : [`--templates ${quotedInShell(templates)}`]),
  ];
  if (options.length === 0 || !command.startsWith('npm ')) return command;
  const parted = command.includes(' -- ') ? command : `${command.replace(/^npm start$/, 'npm run build')} --`;
  return [parted, ...options].join(' ');
}

const quotedInShell = (path: string): string =>
  /^[\w./~-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;

function sayFault(error: unknown): number {
  if (error instanceof Error && error.name === 'ExitPromptError') {
    process.stderr.write('Stopped; nothing was written.\n');
    return interrupted;
  }
  if (!(error instanceof Failure)) throw error;
  process.stderr.write(`${formatReport(error.diagnostics)}\nNothing was written.\n`);
  return exitCodeOf(error.diagnostics);
}

async function chooseKind(kinds: readonly Kind[], prompter: Prompter | undefined): Promise<Kind> {
  const names = kinds.map(({ name }) => name);
  if (!prompter)
    throw wrongOption(
      'new',
      'what to make is missing',
      `write one of: ${names.join(', ')}; --help shows examples`,
    );
  const chosen = await prompter.choose('What do you want to make?', names);
  return kinds.find(({ name }) => name === chosen)!;
}

/** Options come in camel case (`asOf`); a flag is true. */
function answersOf(kind: Kind, options: Readonly<Record<string, unknown>>): Answers {
  const keyOf = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const given = kind.questions.flatMap(({ name }): [string, string][] => {
    const value = options[keyOf(name)];
    return value === undefined ? [] : [[name, String(value)]];
  });
  return Object.fromEntries(given);
}
