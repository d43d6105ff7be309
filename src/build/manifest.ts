import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Verdict } from '../check/gate/verdict.ts';
import { byText } from '../lib/order.ts';
import type { Built, OutputFile } from './output.ts';

/** What stands in the output folder, document by document: the gallery shows it whole, whatever a build made anew. */
export type Manifest = readonly Built[];

/** Where the record of a build lies in its output folder. */
export const recordPath = 'internal/build.json';

const file = z.looseObject({ path: z.string(), format: z.string(), bytes: z.number(), sha256: z.string() });

/** What is read of an entry. One that was edited by hand, or that another edition of the program wrote, may lack some of it. */
const entry = z.looseObject({
  library: z.string().optional(),
  document: z.string(),
  audience: z.string(),
  kind: z.enum(['deck', 'briefing']),
  title: z.string(),
  asOf: z.string(),
  tlp: z.string(),
  pages: z.number(),
  picture: z.string(),
  files: z.array(file),
  house: z.array(file).optional(),
  findings: z.array(z.looseObject({ rule: z.string(), place: z.looseObject({ file: z.string() }) })),
});

/** The manifest of an earlier build, without entries that cannot be read; empty when there is none. */
export async function readManifest(out: string): Promise<Manifest> {
  try {
    const parsed: unknown = JSON.parse(await readFile(join(out, recordPath), 'utf8'));
    return Array.isArray(parsed) ? parsed.filter((one): one is Built => entry.safeParse(one).success) : [];
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
  return [...byDocument.values()].sort((a, b) => byText(a.document, b.document));
}

/** Files just made, and earlier ones in formats that were not made anew. */
function withEarlier(files: readonly OutputFile[] = [], earlier: readonly OutputFile[] = []): OutputFile[] {
  const others = earlier.filter(({ format }) => !files.some((file) => file.format === format));
  return [...files, ...others].sort((a, b) => byText(a.path, b.path));
}

function holdBack(one: Built, { errors, withdraw }: Verdict): Built {
  const withdrawn = withdraw || one.held?.withdrawn === true;
  return {
    ...one,
    held: { errors, withdrawn },
    ...(withdrawn && { files: [], house: [], picture: '', findings: [] }),
  };
}

/** The record as text. */
export const writeManifest = (manifest: Manifest): string => `${JSON.stringify(manifest, undefined, 1)}\n`;

/** What is handed out of a document, and what stays in the house. */
export const allFiles = ({ files, house = [] }: Built): readonly OutputFile[] => [...files, ...house];

/** The records of earlier builds whose files are still, byte for byte, what was built. */
export async function intactIn(out: string): Promise<Manifest> {
  const manifest = await readManifest(out);
  const checked = await Promise.all(
    manifest.map(async (one) => {
      const files = allFiles(one);
      const sums = await Promise.all(files.map(({ path }) => sumOf(join(out, path))));
      return !one.held && files.every(({ sha256 }, index) => sha256 === sums[index]) ? [one] : [];
    }),
  );
  return checked.flat();
}

/** SHA-256 of a file; nothing when it cannot be read. */
export async function sumOf(path: string): Promise<string | undefined> {
  try {
    return createHash('sha256')
      .update(await readFile(path))
      .digest('hex');
  } catch {
    return undefined;
  }
}
