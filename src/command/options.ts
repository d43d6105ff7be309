import { type Command, CommanderError, InvalidArgumentError } from 'commander';
import { exitCodes } from './exit-codes.ts';

/** Reads the arguments into the command. Returns an exit code where there is nothing left to do: after --help and after wrong usage. */
export function readArguments(command: Command, argv: readonly string[]): number | undefined {
  try {
    command.showHelpAfterError('Run with --help to see all options.').exitOverride();
    command.parse([...argv], { from: 'user' });
    return undefined;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCodes.good : exitCodes.usage;
  }
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
