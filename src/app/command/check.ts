import { Command, Option } from 'commander';
import type { CheckOptions } from './check-with.ts';
import { dayArgument, folderArgument, readArguments } from './options.ts';

const examples = `
Examples:
  npm run check                                   everything: content, templates, pages, finished files
  npm run check -- policymaker                    one audience
  npm run check -- --rule layout/overflow         one rule (repeat --rule for more)
  npm run check -- --explain layout/overflow      why a rule is there, what fails, how to mend it
  npm run check -- --explain                      all rules, a line each
  npm run check -- --where border-fences          every slide and page that prints a claim
`;

const program = (): Command =>
  new Command('check')
    .description('Checks content, templates, pages and the finished files in output/. Writes nothing.')
    .argument('[audience...]', 'ids of audiences; all when none is named')
    .addOption(
      new Option('--rule <id>', 'look for this rule alone')
        .argParser((id: string, before: readonly string[]) => [...before, id])
        .default([], 'all rules'),
    )
    .option('--explain [rule]', 'print the page of a rule, or the list of all')
    .option('--where <claim>', 'list every document, slide and page that prints a claim')
    .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
    .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates')
    .option('--out <dir>', 'folder with the finished files', folderArgument, 'output')
    .option('--as-of <date>', 'as-of date (default: that of the library)', dayArgument)
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', examples);

/** The check command. Returns the exit code: 0 good (warnings alone too), 1 errors, 2 wrong usage. */
export async function runCheck(argv: readonly string[]): Promise<number> {
  const command = program();
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { checkWith } = await import('./check-with.ts');
  return checkWith(command.opts<CheckOptions>(), command.args);
}
