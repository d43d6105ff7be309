import { Command, InvalidArgumentError, Option } from 'commander';
import { dayArgument, folderArgument, readArguments } from './options.ts';
import type { Options } from './run.ts';

const formatList = (text: string): ('html' | 'pdf')[] =>
  text.split(',').map((name) => {
    if (name === 'html' || name === 'pdf') return name;
    throw new InvalidArgumentError(`"${name}" is no format; write html, pdf or html,pdf.`);
  });

const jobsArgument = (text: string): number => {
  const jobs = Number(text);
  if (Number.isInteger(jobs) && jobs >= 1 && jobs <= 16) return jobs;
  throw new InvalidArgumentError('Write a whole number from 1 to 16.');
};

const examples = `
Examples:
  npm start                                            every document of every audience
  npm run build -- policymaker                         all documents of one audience
  npm run build -- policymaker --only briefing         one document
  npm run build -- public --format pdf --out /tmp/x    PDF files alone, elsewhere
  npm run build -- --as-of 2026-12-15                  dated for another day

Deadlines:
  A browser that stands still for 10 seconds, neither computing nor answering, is replaced, and what it was printing
  is tried once more. When that does not help, the build ends with an error within a minute. A document over which
  the browser computes for more than 60 seconds is given up by its name; the others are printed.
`;

const program = (): Command =>
  new Command('build')
    .description('Builds slide decks and briefings, as HTML and PDF, into output/.')
    .argument('[audience...]', 'ids of audiences; all when none is named')
    .addOption(new Option('--only <document>', 'make one kind of document').choices(['deck', 'briefing']))
    .addOption(
      new Option('--format <formats>', 'html, pdf or both')
        .argParser(formatList)
        .default(['html', 'pdf'], 'html,pdf'),
    )
    .option('--content <dir>', 'folder of the content modules', folderArgument, 'content')
    .option('--templates <dir>', 'folder of the templates', folderArgument, 'templates')
    .option('--out <dir>', 'folder to write to', folderArgument, 'output')
    .option('--as-of <date>', 'as-of date of all documents (default: that of the library)', dayArgument)
    .option('--jobs <n>', 'documents printed at a time (default: 2)', jobsArgument)
    .option('--draft', 'publish in spite of errors, with DRAFT across each page')
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples);

/** The build command. Returns the exit code. */
export async function runBuild(argv: readonly string[]): Promise<number> {
  const command = program();
  const ended = readArguments(command, argv);
  if (ended !== undefined) return ended;
  const { runWith } = await import('./run.ts'); // the engine is heavy: wrong usage and --help do without
  return runWith(command.opts<Options>(), command.args);
}
