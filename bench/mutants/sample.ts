import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Logger } from '@stryker-mutator/api/logging';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { pick, randomOf } from '../../tests/mutation/random.ts';
import type { Mutant } from './mutant.ts';

type Wanted = { readonly files: readonly string[]; readonly count: number; readonly seed: string };

/** Every fault that Stryker can put into the files, and some of them: the same ones for the same seed, files and code. */
export async function sampleOf(folder: string, { files, count, seed }: Wanted) {
  const all = await mutantsIn(folder, files);
  return { all: all.length, mutants: pick(randomOf(seed), all, count) };
}

async function mutantsIn(folder: string, files: readonly string[]): Promise<readonly Mutant[]> {
  const read = files.map(async (name) => ({
    name,
    mutate: true,
    content: await readFile(join(folder, name), 'utf8'),
  }));
  const options = { plugins: null, excludedMutations: [], ignorers: [] };
  const { mutants } = await new Instrumenter(silent).instrument(await Promise.all(read), options);
  return mutants.map(({ fileName, location, mutatorName, replacement }) => ({
    file: fileName,
    start: location.start,
    end: location.end,
    kind: mutatorName,
    replacement,
  }));
}

const no = () => false;
const nothing = () => undefined;
const silent: Logger = {
  isTraceEnabled: no,
  isDebugEnabled: no,
  isInfoEnabled: no,
  isWarnEnabled: no,
  isErrorEnabled: no,
  isFatalEnabled: no,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
  fatal: nothing,
};
