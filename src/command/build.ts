import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { type BuildResult, build } from '../build.ts';
import { Failure } from '../diagnostic.ts';
import { isEdtf } from '../edtf.ts';
import { relativePath } from '../paths.ts';
import { formatReport } from '../report.ts';
import { realWorld } from '../world.ts';
import { listenForStop } from './interrupt.ts';
import { startProgress } from './progress.ts';
import { formatTable } from './table.ts';

/** Exit codes: 0 good (warnings alone too), 1 errors, 2 wrong usage; 130 and the like after a signal. */
export const exitCodes = { good: 0, errors: 1, usage: 2 } as const;

type Options = {
  readonly only?: 'deck' | 'briefing';
  readonly format: readonly ('html' | 'pdf')[];
  readonly content: string;
  readonly templates: string;
  readonly out: string;
  readonly asOf?: string;
  readonly jobs?: number;
  readonly json?: boolean;
};

const formatList = (text: string): ('html' | 'pdf')[] =>
  text.split(',').map((name) => {
    if (name === 'html' || name === 'pdf') return name;
    throw new InvalidArgumentError(`"${name}" is no format; write html, pdf or html,pdf.`);
  });

const dayArgument = (text: string): string => {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text) && isEdtf(text)) return text;
  throw new InvalidArgumentError('Write a day, like 2026-11-22.');
};

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
  npm run build -- --as-of 2027-01-15                  dated for another day
`;

const program = (): Command =>
  new Command('build')
    .description('Builds slide decks and briefings, as HTML and PDF, into output/.')
    .argument('[audience...]', 'ids of audiences; all when none is named')
    .addOption(new Option('--only <document>', 'make one kind of document').choices(['deck', 'briefing']))
    .option('--format <formats>', 'html, pdf or both', formatList, ['html', 'pdf'])
    .option('--content <dir>', 'folder of the content modules', 'content')
    .option('--templates <dir>', 'folder of the templates', 'templates')
    .option('--out <dir>', 'folder to write to', 'output')
    .option('--as-of <date>', 'as-of date of all documents (default: that of the library)', dayArgument)
    .option('--jobs <n>', 'documents printed at a time (default: 2)', jobsArgument)
    .option('--json', 'print the result as JSON')
    .addHelpText('after', examples)
    .showHelpAfterError('Run with --help to see all options.')
    .exitOverride();

/** The build command. Returns the exit code. */
export async function runBuild(argv: readonly string[]): Promise<number> {
  const command = program();
  try {
    command.parse([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
  }
  const options = command.opts<Options>();
  const progress = startProgress({ stream: process.stderr, quiet: options.json === true });
  const stop = listenForStop();
  try {
    const { signal } = stop;
    const request = {
      ...options,
      folders: options,
      formats: options.format,
      audiences: command.args,
      signal,
    };
    const result = await build(request, realWorld(progress.tell));
    await progress.finish();
    return stop.exitCode() ?? report(result, options);
  } catch (error) {
    await progress.finish();
    if (stop.signal.aborted) return stop.leave();
    if (error instanceof Failure) return reportFailure(error, options);
    throw error;
  } finally {
    stop.end();
  }
}

function report({ built, diagnostics, times }: BuildResult, { json, out }: Options): number {
  const failed = diagnostics.some(({ severity }) => severity === 'error');
  if (json) {
    const documents = built.map(({ picture, ...one }) => one);
    process.stdout.write(`${JSON.stringify({ ok: !failed, out, documents, diagnostics }, undefined, 2)}\n`);
  } else {
    if (built.length > 0) process.stdout.write(`${formatTable(built, times)}\n`);
    if (diagnostics.length > 0) process.stderr.write(`${formatReport(diagnostics)}\n`);
    if (built.length > 0) process.stdout.write(`Open ${relativePath(out)}/index.html to see them all.\n`);
  }
  return failed ? exitCodes.errors : exitCodes.good;
}

function reportFailure({ diagnostics }: Failure, { json }: Options): number {
  if (json)
    process.stdout.write(`${JSON.stringify({ ok: false, documents: [], diagnostics }, undefined, 2)}\n`);
  else
    process.stderr.write(
      `${formatReport(diagnostics)}\nNothing was written; what was there before is as it was.\n`,
    );
  const usage = diagnostics.every(({ rule }) => rule.startsWith('command/'));
  return usage ? exitCodes.usage : exitCodes.errors;
}
