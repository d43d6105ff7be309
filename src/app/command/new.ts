import { Command, Option } from 'commander';
import { suggest } from '../../lib/nearest.ts';
import type { Prompter } from '../new/ask.ts';
import { describeQuestion, type Kind } from '../new/kind.ts';
import type { Wish } from './new-with.ts';
import { folderArgument, readArguments } from './options.ts';

const examples = `
Examples:
  npm run new                                              asks what to make
  npm run new -- audience parliament --extends policymaker --title "Members of parliament" --paper A4
  npm run new -- theme harbour --accent "#1d6f74" --font @fontsource/ibm-plex-sans
  npm run new -- override briefing/bottom-line --for parliament
  npm run new -- source bread-survey --short "Bread survey" --kind survey --url https://…
  npm run new -- claim bread-queues --says "Queues for bread grew in 2024." --source bread-survey --as-of 2024
`;

function program(kinds: readonly Kind[], take: (wish: Wish) => void): Command {
  const folders = (command: Command) =>
    command
      .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
      .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates');
  const root: Command = folders(
    new Command('new')
      .enablePositionalOptions()
      .description(
        'Makes a new audience, house style, override, driver, claim or source. It never overwrites.',
      )
      .addHelpText('after', examples)
      // Its commands take these over when they are added.
      .showHelpAfterError('Run with --help to see all options.')
      .exitOverride(),
  )
    .allowExcessArguments()
    .action((options) => {
      const [wanted] = root.args;
      const names = kinds.map(({ name }) => name);
      if (wanted !== undefined)
        root.error(`error: there is no "${wanted}" to make; ${suggest(wanted, names)}`);
      take({ kind: undefined, options });
    });
  for (const kind of kinds) {
    const command = folders(root.command(`${kind.name} [${kind.argument}]`).description(kind.does));
    for (const question of kind.questions) {
      const { name, flag, required } = question;
      const text = `${describeQuestion(question)}${required ? ' (needed)' : ''}`;
      command.addOption(new Option(flag ? `--${name}` : `--${name} <${name}>`, text));
    }
    command.action((argument: string | undefined, options) => take({ kind, argument, options }));
  }
  return root;
}

/**
 * The command that makes something new. Returns the exit code: 0 made, 1 the project cannot be read, 2 wrong usage.
 * Questions are asked on a terminal only.
 */
export async function runNew(argv: readonly string[], prompter?: Prompter): Promise<number> {
  const { kinds } = await import('../new/kinds.ts');
  let wish: Wish | undefined;
  const command = program(kinds, (asked) => {
    wish = asked;
  });
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { makeNew } = await import('./new-with.ts');
  return makeNew(wish!, { kinds, prompter });
}
