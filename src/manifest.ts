import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Verdict } from './gate/verdict.ts';
import type { Built, OutputFile } from './outputs.ts';

/** What stands in the output folder, document by document: the gallery shows it whole, whatever a build made anew. */
export type Manifest = readonly Built[];

/** Where the record of a build lies in its output folder. */
export const recordPath = 'internal/build.json';

/** The manifest of an earlier build; empty when there is none that can be read. */
export async function readManifest(out: string): Promise<Manifest> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(out, recordPath), 'utf8'));
    return Array.isArray(parsed) ? (parsed as Manifest) : [];
  } catch {
    return [];
  }
}

type News = {
  readonly built: readonly Built[];
  readonly verdicts: readonly Verdict[];
  /** Ids of the audiences that the library has now. */
  readonly audiences: readonly string[];
};

const audienceOf = ({ document }: Built): string => document.split('/')[0] ?? '';

/**
 * Earlier documents of audiences that still exist, with those just built in their place. A format not made anew keeps
 * its file. Documents of an audience that was held back say so.
 */
export function mergeManifest(earlier: Manifest, { built, verdicts, audiences }: News): Manifest {
  const held = new Map(
    verdicts.filter(({ publish }) => !publish).map((verdict) => [verdict.audience, verdict]),
  );
  const kept = earlier
    .filter((one) => audiences.includes(audienceOf(one)))
    .map((one) => {
      const verdict = held.get(audienceOf(one));
      return verdict ? holdBack(one, verdict) : one;
    });
  const byDocument = new Map(kept.map((one) => [one.document, one]));
  for (const one of built) {
    const before = byDocument.get(one.document);
    byDocument.set(one.document, {
      ...one,
      files: withEarlier(one.files, before?.files),
      ...((one.house ?? before?.house) && { house: withEarlier(one.house, before?.house) }),
    });
  }
  return [...byDocument.values()].sort((a, b) => a.document.localeCompare(b.document));
}

/** Files just made, and earlier ones in formats that were not made anew. */
function withEarlier(files: readonly OutputFile[] = [], earlier: readonly OutputFile[] = []): OutputFile[] {
  const others = earlier.filter(({ format }) => !files.some((file) => file.format === format));
  return [...files, ...others].sort((a, b) => a.path.localeCompare(b.path));
}

function holdBack(one: Built, { errors, withdraw }: Verdict): Built {
  const withdrawn = withdraw || one.held?.withdrawn === true;
  return {
    ...one,
    held: { errors, withdrawn },
    ...(withdrawn && { files: [], house: [], picture: '', findings: [] }),
  };
}

export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 1)}\n`;
