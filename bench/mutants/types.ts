import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { applied, type Mutant } from './mutant.ts';

/**
 * Those of the mutants that the compiler refuses. Stryker’s own check of types needs the interface of TypeScript 6.
 * The compiler takes seconds for `src/`, so it reads many mutants at once: of each file one, and of two files where one imports the other only one.
 */
export async function refusedOf(copy: string, mutants: readonly Mutant[]): Promise<readonly Mutant[]> {
  await writeFile(join(copy, config), JSON.stringify(settings));
  const texts = new Map<string, string>();
  for (const { file } of mutants) texts.set(file, await readFile(join(copy, file), 'utf8'));
  const refused: Mutant[] = [];
  for (const batch of batchesOf(mutants, texts)) {
    const { own, suspects } = await judge(copy, batch, texts);
    refused.push(...own);
    for (const suspect of suspects)
      if ((await errorsWith(copy, [suspect], texts)).length > 0) refused.push(suspect);
  }
  return refused;
}

const config = 'tsconfig.mutants.json';
const settings = {
  extends: './tsconfig.json',
  compilerOptions: { incremental: true, tsBuildInfoFile: '.cache/mutants.tsbuildinfo' },
  include: ['src'],
};

type Texts = ReadonlyMap<string, string>;

/** Groups the mutants so that no two of a group stand in one file or in files of which one imports the other. `texts` has the text of each file. */
export function batchesOf(mutants: readonly Mutant[], texts: Texts): readonly (readonly Mutant[])[] {
  const batches: Mutant[][] = [];
  for (const mutant of mutants) {
    const free = batches.find((batch) => batch.every(({ file }) => areApart(file, mutant.file, texts)));
    if (free) free.push(mutant);
    else batches.push([mutant]);
  }
  return batches;
}

const areApart = (one: string, other: string, texts: Texts): boolean =>
  one !== other && !imports(texts.get(one), other) && !imports(texts.get(other), one);

/** Whether the text imports a file of that name; one of the same name elsewhere counts too, which only costs time. */
const imports = (text: string | undefined, file: string): boolean =>
  text?.includes(`/${file.split('/').at(-1)}'`) ?? false;

/**
 * Which of the batch are refused for an error in their own file, and which are to be tried alone.
 * Those with an error are read once more without the others, whose doing it may be. An error elsewhere is the doing of one whose file is imported there, or of any.
 */
async function judge(copy: string, batch: readonly Mutant[], texts: Texts) {
  const places = await errorsWith(copy, batch, texts);
  if (places.length === 0) return { own: [], suspects: [] };
  const likely = batch.filter(({ file }) => places.includes(file));
  const sure = likely.length === batch.length ? places : await errorsWith(copy, likely, texts);
  const own = likely.filter(({ file }) => sure.includes(file));
  const others = batch.filter((mutant) => !own.includes(mutant));
  const elsewhere = places.filter((place) => !sure.includes(place));
  if (elsewhere.length === 0) return { own, suspects: [] };
  const readers = await Promise.all(elsewhere.map((place) => readFile(join(copy, place), 'utf8')));
  const near = others.filter(
    ({ file }) => elsewhere.includes(file) || readers.some((text) => imports(text, file)),
  );
  return { own, suspects: near.length === 0 ? others : near };
}

/** The files in which the compiler finds errors while these mutants stand in theirs. */
async function errorsWith(
  copy: string,
  mutants: readonly Mutant[],
  texts: Texts,
): Promise<readonly string[]> {
  if (mutants.length === 0) return [];
  const write = (change: (text: string, mutant: Mutant) => string) =>
    Promise.all(
      mutants.map((mutant) =>
        writeFile(join(copy, mutant.file), change(texts.get(mutant.file) ?? '', mutant)),
      ),
    );
  await write(applied);
  try {
    const printed = await compile(copy);
    return [
      ...new Set([...printed.matchAll(/^([^\s(]+)\(\d+,\d+\): error /gm)].flatMap(([, file]) => file ?? [])),
    ];
  } finally {
    await write((text) => text);
  }
}

const compile = (copy: string): Promise<string> =>
  new Promise((settle, reject) => {
    const compiler = join(copy, 'node_modules/typescript/bin/tsc');
    const options = { cwd: copy, maxBuffer: 2 ** 26 };
    execFile(process.execPath, [compiler, '-p', config, '--pretty', 'false'], options, (error, stdout) => {
      // It exits with 1 or 2 where it finds errors. All else is a compiler that did not run.
      if (error && !stdout.includes('error TS')) reject(error);
      else settle(stdout);
    });
  });
