import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Diagnostic, Failure, fail } from '../lib/diagnostic.ts';
import { relativePath } from '../lib/paths.ts';
import type { EvaluateMessage, EvaluateOrder, ModuleError, RawEntity } from './messages.ts';
import { watchProgress } from './progress-watch.ts';

/** A module that runs longer than this is stopped: content is data and takes milliseconds. */
const usualLimit = 30_000;

/** The TypeScript modules under a folder, in a fixed order. Throws `Failure` when there is no such folder, unless it is optional. */
export async function findModules(
  folder: string,
  { optional = false, hint }: { readonly optional?: boolean; readonly hint?: string } = {},
): Promise<string[]> {
  const file = relativePath(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
    (error: NodeJS.ErrnoException) => {
      if (optional && error.code === 'ENOENT') return [];
      const message =
        error.code === 'EACCES'
          ? `the folder "${file}" cannot be read (EACCES)`
          : `there is no folder "${file}" to read`;
      throw fail({ rule: 'content/folder', place: { file }, message, hint }, error);
    },
  );
  const seen = entries.filter(({ name }) => !name.startsWith('.')); // editors and systems keep notes there
  await refuseLinks(seen);
  return seen
    .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(d|test)\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Links are not followed: they may lead in a circle, and to what others cannot see. One that would be content is told of. */
async function refuseLinks(entries: readonly Dirent[]): Promise<void> {
  const links = entries.filter((entry) => entry.isSymbolicLink());
  const found = await Promise.all(
    links.map(async ({ name, parentPath }) => {
      const path = join(parentPath, name);
      const leads = await stat(path).catch(() => undefined);
      return name.endsWith('.ts') || leads?.isDirectory() ? [path] : [];
    }),
  );
  const findings = found.flat().map((path) => ({
    severity: 'error' as const,
    rule: 'content/folder',
    place: { file: relativePath(path) },
    message: 'is a link, and links are not followed: what it leads to would be missing',
    hint: 'put the file or the folder itself there',
  }));
  if (findings.length > 0) throw new Failure(findings);
}

type Reading = EvaluateOrder & {
  /** Milliseconds that a module may compute before it is stopped. */
  readonly timeLimit?: number | undefined;
};
export type ModuleReader = (reading: Reading) => Promise<Read>;
export type Read = { readonly entities: readonly RawEntity[]; readonly findings: readonly Diagnostic[] };

/**
 * Reads modules in a worker thread and returns what they define, and every module that does not compile, does not link
 * or throws. Each call starts afresh: nothing is cached between two. Throws `Failure` when a module never ends or takes
 * the reader down: the rest was not read then.
 */
export async function readModules({ files, roots, timeLimit }: Reading): Promise<Read> {
  const order = { files, roots: roots.map((root) => resolve(root)) };
  const limit = timeLimit ?? usualLimit;
  const plain = await evaluate(order, { limit, loader: [] });
  if (plain.errors.length === 0) return { entities: plain.entities, findings: [] };
  // Node strips types by itself, and fast. What it does not take (an enum, a path without its ending) tsx may, and its messages are better.
  const { entities, errors } = await evaluate(order, {
    limit,
    loader: ['--import', import.meta.resolve('tsx')],
  });
  return { entities, findings: uniqueFindings(errors) };
}

type Done = Extract<EvaluateMessage, { type: 'done' }>;

type Means = { readonly limit: number; readonly loader: readonly string[] };

function evaluate(order: EvaluateOrder, { limit, loader }: Means): Promise<Done> {
  return new Promise((settle, reject) => {
    let reading = order.files[0] ?? '';
    const worker = new Worker(new URL('./evaluate.ts', import.meta.url), {
      workerData: order,
      execArgv: [...loader],
      // What content prints must not mix with what the command prints.
      stdout: true,
    });
    worker.stdout.pipe(process.stderr);
    const stop = (message: string, hint: string) => {
      watch.end();
      void worker.terminate();
      reject(fail({ rule: 'content/module', place: { file: relativePath(reading) }, message, hint }));
    };
    const watch = watchProgress(worker, {
      limit,
      late: () => stop('the module does not end', 'look for a loop; a content module only defines data'),
    });
    worker.on('message', (message: EvaluateMessage) => {
      if (message.type === 'reading') {
        reading = message.file;
        watch.begin();
        return;
      }
      watch.end();
      void worker.terminate();
      settle(message);
    });
    worker.on('error', (error) =>
      stop(`the module takes its reader down: ${error.message}`, 'a content module only defines data'),
    );
    worker.on('exit', (code) => stop(...sayExit(code)));
  });
}

/** Node's exit code for a module that waits at its top level for what never comes. */
const unsettled = 13;

const sayExit = (code: number): [message: string, hint: string] =>
  code === unsettled
    ? ['the module waits for something that never comes', 'take the await out; content is plain data']
    : ['the module ends the program', 'take process.exit out; a content module only defines data'];

/** One module that fails makes all that import it fail; each cause is said once. */
export function uniqueFindings(errors: readonly ModuleError[]): Diagnostic[] {
  const findings = errors.map(({ file, line, column, message, hint }): [string, Diagnostic] => [
    `${file}:${line}:${message}`,
    {
      severity: 'error',
      rule: 'content/module',
      place: { file: relativePath(file), line, column },
      message,
      hint,
    },
  ]);
  return [...new Map(findings).values()];
}
