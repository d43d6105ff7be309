import { createHash } from 'node:crypto';
import type { FileObservation } from '../model/observation.ts';
import { brokenHtml, brokenPdf } from './file/broken.ts';
import { readHtml } from './file/html.ts';
import { readPdf } from './file/pdf.ts';

/** A finished file, as it lies in the output folder. */
type FinishedFile = Pick<FileObservation, 'path' | 'format'> & { readonly bytes: Uint8Array };

/**
 * Reads a finished file back: everything in it that a reader or a search could find. A file that cannot be read is
 * an observation that says why, never an exception.
 */
export function observeFile({ path, format, bytes }: FinishedFile): FileObservation {
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const known = { path, format, bytes: bytes.byteLength, sha256 };
  const empty = { title: '', language: '', layers: [], headings: [] };
  try {
    const broken = format === 'pdf' ? brokenPdf(bytes) : brokenHtml(bytes);
    if (broken !== undefined) return { ...known, ...empty, broken };
    return { ...known, ...(format === 'pdf' ? readPdf(bytes) : readHtml(bytes)) };
  } catch (error) {
    return { ...known, ...empty, broken: error instanceof Error ? error.message : String(error) };
  }
}
