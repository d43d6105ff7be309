import { createHash } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { findChanged } from '../../src/build/changed-files.ts';
import type { Manifest } from '../../src/build/manifest.ts';
import { outputPath } from '../../src/build/outputs.ts';
import { changedRule } from '../../src/check/files/changed.ts';
import type { Bench, Reading } from './bench.ts';
import { wanted } from './fault.ts';
import { pick, randomOf } from './random.ts';
import { turn } from './sites.ts';

type File = { readonly path: string; readonly bytes: Uint8Array; readonly document: string };

/** What people and disks do to files. */
const damages: readonly ((file: string, all: readonly File[]) => Promise<unknown>)[] = [
  async (file) => writeFile(file, flipped(await readFile(file))),
  async (file) => writeFile(file, (await readFile(file)).subarray(0, 5000)),
  (file) => rm(file),
  (file, [other]) => writeFile(file, other!.bytes),
  async (file) => writeFile(file, `${await readFile(file, 'latin1')} `, 'latin1'),
];

function flipped(bytes: Buffer): Buffer {
  const changed = Buffer.from(bytes);
  changed[Math.floor(bytes.length / 2)]! ^= 1;
  return changed;
}

/** Changes ten files of an output folder, one after another, and looks whether each is told of. */
export async function scoreStanding(bench: Bench, { composed, loaded }: Reading) {
  const out = join(bench.folder, 'output');
  const files = filesOf(bench, composed, loaded.library.library.id);
  const random = randomOf(changedRule.id);
  const missed: string[] = [];
  for (let index = 0; index < wanted; index++) {
    const [file] = pick(random, files.slice(1), 1) as [File];
    await writeAll(out, files);
    await turn(damages, index)(join(out, file.path), files);
    const findings = await findChanged(manifestOf(files), {
      out,
      audiences: Object.keys(loaded.library.audiences),
    });
    const isRight = findings.length === 1 && findings[0]!.place.file === file.path;
    if (!isRight) missed.push(`${file.path}, damage ${index % damages.length}`);
  }
  return {
    rule: changedRule.id,
    planted: wanted,
    found: wanted - missed.length,
    disturbed: [],
    alarms: [],
    missed,
  };
}

const filesOf = (bench: Bench, composed: Reading['composed'], library: string): readonly File[] =>
  composed.flatMap((one) => {
    const { document } = one.rendition;
    const { bytes } = bench.sound.get(document)!;
    return (['html', 'pdf'] as const).map((format) => ({
      path: outputPath(library, one, format),
      bytes: bytes[format],
      document,
    }));
  });

async function writeAll(out: string, files: readonly File[]): Promise<void> {
  for (const { path, bytes } of files) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), bytes);
  }
}

/** What a build would have recorded of them. */
const manifestOf = (files: readonly File[]): Manifest =>
  files.map(({ path, bytes, document }) => ({
    document,
    files: [{ path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') }],
  })) as unknown as Manifest;
