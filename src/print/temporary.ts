import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Failure, fail } from '../lib/diagnostic.ts';

/** What keeps a browser from its profile: a temporary folder that is not there, is full or may not be written to. */
export async function temporaryFault(): Promise<Failure | undefined> {
  let folder: string | undefined;
  try {
    folder = await mkdtemp(join(tmpdir(), 'groundswell-probe-'));
    await writeFile(join(folder, 'probe'), Buffer.alloc(65_536));
    return undefined;
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    return fail(
      {
        rule: 'browser/broken',
        place: { file: tmpdir() },
        message: `The browser cannot write to the temporary folder ${tmpdir()} (${code})`,
        hint:
          code === 'ENOSPC'
            ? 'The disk is full: make room there, or set TMPDIR to another folder'
            : 'Set TMPDIR to a folder that is there and that you may write to',
      },
      cause,
    );
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
}
