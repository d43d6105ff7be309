import { Command } from 'commander';
import { folderArgument, portArgument, readArguments } from './options.ts';
import type { PresentOptions } from './present-with.ts';

const examples = `
Examples:
  npm run present -- policymaker                 builds the deck and opens it in the browser
  npm run present -- policymaker --port 4400     at another port
  npm run present -- policymaker --no-open       without opening the browser

In the deck: P opens the presenter window, ? shows all keys. Ctrl-C ends the server.
The same deck opens from disk: output/internal/<audience>/…-deck-presenter.html
`;

const program = (): Command =>
  new Command('present')
    .description(
      'Builds the deck of one audience and shows it in the browser, with a window for the presenter.',
    )
    .argument('<audience>', 'the id of the audience')
    .option('--port <n>', 'port of the server; the next free one when it is in use', portArgument, 4300)
    .option('--no-open', 'do not open the browser')
    .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
    .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates')
    .option('--out <dir>', 'folder to write to', folderArgument, 'output')
    .option('--draft', 'present in spite of errors, with DRAFT across each slide')
    .addHelpText('after', examples);

/** The present command. Returns the exit code once the server has ended. */
export async function runPresent(argv: readonly string[]): Promise<number> {
  const command = program();
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { presentWith } = await import('./present-with.ts');
  return presentWith(command.opts<PresentOptions>(), command.args[0]!);
}
