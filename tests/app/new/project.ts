import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { runNew } from '../../../src/app/command/new.ts';
import { runTake } from '../../../src/app/command/take.ts';
import type { Prompter } from '../../../src/app/new/ask.ts';
import { call } from '../../end-to-end/called.ts';
import { root, ruritania } from '../../end-to-end/folders.ts';

/** What the command said and how it ended. */
type Said = { readonly code: number | null; readonly out: string; readonly err: string };

/** A copy of Ruritania to make new things in. It lies in the project, so that its modules find their types. */
export async function openCopy() {
  mkdirSync(join(root, '.cache'), { recursive: true });
  const folder = mkdtempSync(join(root, '.cache/new-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const folders = { content: join(folder, 'content'), templates: join(folder, 'templates') };
  await cp(ruritania, folders.content, { recursive: true });
  await cp(join(root, 'templates'), folders.templates, { recursive: true });
  const make = (args: readonly string[], prompter?: Prompter) =>
    listen(() => runNew([...args, '--content', folders.content, '--templates', folders.templates], prompter));
  const take = (args: readonly string[]) =>
    listen(() => runTake([...args, '--content', folders.content, '--templates', folders.templates]));
  return {
    folder,
    folders,
    make,
    take,
    read: (path: string) => readFile(join(folder, path), 'utf8'),
    write: (path: string, text: string) => writeFile(join(folder, path), text),
  };
}

async function listen(run: () => Promise<number>): Promise<Said> {
  const { code, stdout, stderr } = await call(run);
  return { code, out: stdout, err: stderr };
}

const bin = (name: string) => join(root, 'node_modules/.bin', name);

/** What the formatter makes of a text. */
export const formatted = (text: string): string =>
  execFileSync(bin('biome'), ['format', '--stdin-file-path=module.ts'], {
    cwd: root,
    input: text,
    encoding: 'utf8',
  });

/** What the compiler says of the modules of a folder: nothing where all is well. */
export async function compile(folder: string): Promise<string> {
  const config = {
    extends: join(root, 'tsconfig.json'),
    include: ['content', 'templates', join(root, 'src/*.d.ts')],
    exclude: [],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config));
  try {
    return execFileSync(bin('tsc'), ['-p', folder], { cwd: root, encoding: 'utf8' });
  } catch (error) {
    return String((error as { stdout: unknown }).stdout);
  }
}
