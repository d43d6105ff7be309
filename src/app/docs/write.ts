import { join } from 'node:path';
import { writeWhole } from '../../lib/files.ts';
import { formatReference, reference, unsaid } from './reference.ts';

/** Where the reference stands. */
export const referencePath = join(import.meta.dirname, '../../../docs/reference.md');

/** Writes the reference. What has no meaning is told on standard error, and nothing is written then. Returns the exit code. */
export async function writeReference(): Promise<number> {
  const parts = reference();
  const faults = unsaid(parts);
  if (faults.length > 0) {
    process.stderr.write(
      `${faults.join('\n')}\n  → write a comment above each: what it means, with its unit\n`,
    );
    return 1;
  }
  await writeWhole(referencePath, formatReference(parts));
  return 0;
}
