import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Command, InvalidArgumentError } from 'commander';
import { withCopy } from './copy.ts';
import { equivalentOf } from './equivalents.ts';
import { keyOf, type Mutant } from './mutant.ts';
import { type Judged, reportOf } from './report.ts';
import { fatesOf } from './run.ts';
import { sampleOf } from './sample.ts';
import { refusedOf } from './types.ts';

type Options = {
  readonly files: readonly string[];
  readonly sample: number;
  readonly all: boolean;
  readonly seed: string;
  readonly workers: number;
};

/** What pure tests are written for. The tests of the other rooms open pages, start a browser or run whole commands. */
const usual = 'src/{model,lib,figures,sections,load,fill,select,render,check}/**/*.ts';

/** The command `npm run mutants`. `run` gets the options as they were read. */
export const mutantsCommand = (run: (options: Options) => Promise<void>): Command =>
  new Command('npm run mutants --')
    .description(
      'Put single faults into copies of src/ and print which ones neither the compiler nor a fast test notices.',
    )
    .option('--files <pattern...>', 'where the faults are put', [usual])
    .option('--sample <count>', 'how many faults', positive, 60)
    .option('--all', 'every fault of the files; a room takes hours', false)
    .option('--seed <text>', 'another seed picks other faults', '1')
    .option('--workers <count>', 'how many tests run at a time', positive, availableParallelism())
    .action(run);

function positive(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('Write a whole number from 1.');
  return Number(text);
}

/** Tests a sample in a copy of the project, and prints what it came to. Throws where no file is named or the tests fail by themselves. */
export async function runMutants({ files, sample, all: every, seed, workers }: Options): Promise<void> {
  await withCopy(async (copy) => {
    const found = globSync([...files], { cwd: copy }).filter(
      (file) => file.startsWith('src/') && file.endsWith('.ts'),
    );
    if (found.length === 0) throw new Error(`No module of src/ has a name like ${files.join(', ')}.`);
    const count = every ? Number.POSITIVE_INFINITY : sample;
    const { all, mutants } = await sampleOf(copy, { files: found.toSorted(), count, seed });
    tell(`${mutants.length} of ${all} possible faults in files: ${found.length}. Seed: ${seed}.`);
    const refused = await refusedOf(copy, mutants);
    tell(`The compiler refuses ${refused.length}. The tests are next.\n`);
    const texts = new Map(mutants.map(({ file }) => [file, readFileSync(join(copy, file), 'utf8')]));
    const left = mutants.filter((mutant) => !refused.includes(mutant));
    const fates = await fatesOf(copy, { mutants: left, workers });
    const judge = (mutant: Mutant): Judged => {
      const text = texts.get(mutant.file) ?? '';
      const fate = refused.includes(mutant) ? 'refused' : (fates.get(keyOf(mutant)) ?? 'survived');
      return { mutant, text, fate, equivalent: equivalentOf(mutant, text) };
    };
    for (const line of reportOf(mutants.map(judge))) tell(line);
  });
}

const tell = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
