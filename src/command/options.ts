import { InvalidArgumentError } from 'commander';

/** A calendar day given on the command line. */
export function dayArgument(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(`${text}T`)) return text;
  throw new InvalidArgumentError('Write a day, like 2026-11-22.');
}

/** A port given on the command line. */
export function portArgument(text: string): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port >= 1 && port <= 65_535) return port;
  throw new InvalidArgumentError('Write a whole number from 1 to 65535, like 4321.');
}
