import { Command } from 'commander';
import { folderArgument, readArguments } from './options.ts';
import type { TakeOptions } from './take-with.ts';

const examples = `
Examples:
  npm run take -- library.ris              new records become sources; where a source would change, it is shown
  npm run take -- library.bib --yes        changes the sources too
  npm run take -- library.json --new       new records alone; what is there stays (CSL-JSON)
`;

/** The command that takes a library of references in. Returns the exit code: 0 taken, 1 something was not, 2 wrong usage. */
export async function runTake(argv: readonly string[]): Promise<number> {
  const command = new Command('take')
    .description('Takes the records of a library of references as sources: RIS, BibTeX or CSL-JSON.')
    .argument('<file>', 'the library: .ris, .bib or .json')
    .option('--yes', 'change sources that are there')
    .option('--new', 'take new records alone')
    .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
    .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates')
    .addHelpText('after', examples);
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { takeWith } = await import('./take-with.ts');
  return takeWith(command.args[0]!, command.opts<TakeOptions>());
}
