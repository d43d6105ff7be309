import { execFile } from 'node:child_process';
import { cp, mkdir, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { root, withFolder } from '../world.ts';

/** Runs `work` in a copy of the project as it stands, with what is not committed and without what git ignores. The copy goes with the end. */
export const withCopy = <T>(work: (copy: string) => Promise<T>): Promise<T> =>
  withFolder(async (copy) => {
    for (const file of await ownFiles()) {
      await mkdir(dirname(join(copy, file)), { recursive: true });
      await cp(join(root, file), join(copy, file), { verbatimSymlinks: true });
    }
    await symlink(join(root, 'node_modules'), join(copy, 'node_modules'), 'dir');
    return await work(copy);
  });

async function ownFiles(): Promise<readonly string[]> {
  const list = async (...options: readonly string[]) => {
    const { stdout } = await promisify(execFile)('git', ['ls-files', '-z', ...options], {
      cwd: root,
      maxBuffer: 2 ** 26,
    });
    return stdout.split('\0').filter(Boolean);
  };
  const deleted = new Set(await list('--deleted'));
  const files = await list('--cached', '--others', '--exclude-standard');
  return files.filter((file) => !deleted.has(file));
}
