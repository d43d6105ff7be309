import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Diagnostic, Failure, fail } from '../diagnostic.ts';
import { relativePath } from '../paths.ts';
import type { EvaluateMessage, EvaluateOrder, ModuleError, RawEntity } from './messages.ts';

/** A module that runs longer than this is stopped: content is data and takes milliseconds. */
const timeLimit = 30_000;

/** The TypeScript modules under a folder, in a fixed order. Throws `Failure` when there is no such folder. */
export async function findModules(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile() && /\.ts$/.test(entry.name) && !/\.(d|test)\.ts$/.test(entry.name))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    throw fail(
      {
        rule: 'content/folder',
        place: { file: relativePath(folder) },
        message: `there is no folder "${relativePath(folder)}" to read`,
        hint: 'check the path given with --content or --templates',
      },
      error,
    );
  }
}

/**
 * Reads modules in a worker thread and returns what they define. Each call starts afresh: nothing is cached between
 * two. Throws `Failure` with every module that does not compile, does not link, throws or never ends.
 */
export async function readModules(order: EvaluateOrder): Promise<readonly RawEntity[]> {
  const { entities, errors } = await evaluate({ ...order, roots: order.roots.map((root) => resolve(root)) });
  if (errors.length > 0) throw new Failure(uniqueFindings(errors));
  return entities;
}

function evaluate(order: EvaluateOrder): Promise<Extract<EvaluateMessage, { type: 'done' }>> {
  return new Promise((settle, reject) => {
    let reading = order.files[0] ?? '';
    const worker = new Worker(new URL('./evaluate.ts', import.meta.url), {
      workerData: order,
      execArgv: ['--import', import.meta.resolve('tsx')],
    });
    const stop = (message: string, hint: string) => {
      clearTimeout(timer);
      void worker.terminate();
      reject(fail({ rule: 'content/module', place: { file: relativePath(reading) }, message, hint }));
    };
    const timer = setTimeout(
      () => stop('the module does not end', 'look for a loop; a content module only defines data'),
      timeLimit,
    );
    worker.on('message', (message: EvaluateMessage) => {
      if (message.type === 'reading') reading = message.file;
      else {
        clearTimeout(timer);
        void worker.terminate();
        settle(message);
      }
    });
    worker.on('error', (error) =>
      stop(`the module stops its reader: ${error.message}`, 'a content module only defines data'),
    );
    worker.on('exit', (code) => {
      if (code !== 0) stop(`the module ends the program with code ${code}`, 'take process.exit out of it');
    });
  });
}

/** One module that fails makes all that import it fail; each cause is said once. */
function uniqueFindings(errors: readonly ModuleError[]): Diagnostic[] {
  const findings = new Map<string, Diagnostic>();
  for (const { file, line, column, message } of errors) {
    const place = { file: relativePath(file), line, column };
    findings.set(`${file}:${line}:${message}`, {
      severity: 'error',
      rule: 'content/module',
      place,
      message,
      hint: hintFor(message),
    });
  }
  return [...findings.values()];
}

function hintFor(message: string): string {
  if (message.startsWith('does not compile')) return 'mend the syntax at this place';
  if (message.startsWith('imports')) return 'check the spelling of the name and of the path';
  if (message.startsWith('uses a value'))
    return 'refer one way: source, claim, caveat, driver, judgement, audience';
  return 'mend this line; a content module only defines data';
}
