import type { Diagnostic } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';

/** Says that an earlier build was killed while it published, and which set stands. */
export const wasRecovered = (out: string): Diagnostic => ({
  severity: 'warning',
  rule: 'output/recovered',
  place: { file: relativePath(out) },
  message:
    'an earlier build was ended while it published: its files were taken back, and the whole set from before it stood again',
  hint: 'nothing is left to do',
});
