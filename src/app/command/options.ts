import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCodes } from './exit-codes.ts';

/** Reads the arguments into the command. Returns an exit code where there is nothing left to do: after --help and after wrong usage. */
export function readArguments(
  command: Command,
  argv: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): number | undefined {
  try {
    outliveClosedPipes();
    refuseTwice(command);
    command.showHelpAfterError('Run with --help to see all options.').exitOverride();
    refuseTaken(command, env);
    command.parse([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
  }
}

/** Whoever reads may stop before all is said, like `head`: the work goes on. */
function outliveClosedPipes(): void {
  for (const stream of [process.stdout, process.stderr])
    if (!stream.listeners('error').includes(endureClosed)) stream.on('error', endureClosed);
}

const endureClosed = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

/** npm keeps for itself what stands before `--`: it hands an option that it does not know over as a setting of its own. */
function refuseTaken(command: Command, env: NodeJS.ProcessEnv): void {
  for (const { long, required } of [command, ...command.commands].flatMap(({ options }) => options)) {
    const taken = long && env[`npm_config_${long.replace(/^--/, '').replaceAll('-', '_')}`];
    if (!taken || long === '--json') continue;
    command.error(
      `error: npm took ${long} for itself. Write -- before it: npm run ${env.npm_lifecycle_event ?? command.name()} -- ${long}${required ? ' …' : ''}`,
    );
  }
}

/** Of an option that takes one value and is given twice, the first value would be lost without a word. */
function refuseTwice(command: Command): void {
  for (const one of [command, ...command.commands])
    for (const option of one.options.filter(
      ({ required, defaultValue }) => required && !isList(defaultValue),
    )) {
      let times = 0;
      one.on(`option:${option.name()}`, () => {
        times += 1;
        if (times > 1) one.error(`error: option '${option.flags}' is given twice. Write it once.`);
      });
    }
}

/** An option that may be given several times begins with none. */
const isList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

/** A folder given on the command line. */
export function folderArgument(text: string): string {
  if (text.trim() !== '') return text;
  throw new InvalidArgumentError('Write the path of a folder.');
}

/** A calendar day given on the command line. */
export function dayArgument(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(`${text}T`)) return text;
  throw new InvalidArgumentError('Write a day, like 2026-11-22.');
}

/** A port given on the command line. */
export function portArgument(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new InvalidArgumentError(
    'Write a whole number from 1 to 65535, like 4321, or 0 for any port that is free.',
  );
}
