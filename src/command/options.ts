import { InvalidArgumentError } from 'commander';

/** A calendar day given on the command line. */
export function dayArgument(text: string): string {
  const day = new Date(`${text}T00:00:00Z`);
  if (!Number.isNaN(day.valueOf()) && day.toISOString().startsWith(`${text}T`)) return text;
  throw new InvalidArgumentError('Write a day, like 2026-11-22.');
}
