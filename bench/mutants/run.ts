import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { type Fate, keyOf, type Mutant } from './mutant.ts';
import { sampleFile } from './sampled.ts';

type Run = { readonly mutants: readonly Mutant[]; readonly workers: number };

/** Tests the mutants with Stryker in the copy. Returns the fate of each by its key. Throws what Stryker says where the tests fail without a mutant. */
export async function fatesOf(copy: string, run: Run): Promise<ReadonlyMap<string, Fate>> {
  if (run.mutants.length === 0) return new Map();
  await writeFile(join(copy, settingsFile), JSON.stringify(settingsOf(run)));
  await writeFile(join(copy, sampleFile), JSON.stringify(run.mutants.map(keyOf)));
  await start(copy);
  return readReport(await readFile(join(copy, reportFile), 'utf8'));
}

const settingsFile = 'stryker.mutants.json';
const reportFile = '.mutants-report.json';

const settingsOf = ({ mutants, workers }: Run) => ({
  mutate: [...new Set(mutants.map(({ file, start, end }) => `${file}:${start.line + 1}-${end.line + 1}`))],
  // The copy is a sandbox already; a second one would follow the links in tests/cases.
  inPlace: true,
  testRunner: 'vitest',
  vitest: { configFile: 'bench/mutants/vitest.config.ts' },
  plugins: ['@stryker-mutator/vitest-runner', './bench/mutants/sampled.ts'],
  checkers: ['sampled'],
  coverageAnalysis: 'perTest',
  concurrency: workers,
  // Stryker reads this file with an interface that TypeScript 7 lacks, unless it is not there.
  tsconfigFile: 'none.json',
  disableTypeChecks: false,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  reporters: ['json'],
  jsonReporter: { fileName: reportFile },
  tempDirName: '.cache/stryker',
  allowConsoleColors: false,
  logLevel: 'warn',
});

const start = (copy: string): Promise<void> =>
  new Promise((settle, reject) => {
    const command = join(copy, 'node_modules/@stryker-mutator/core/bin/stryker.js');
    const child = spawn(process.execPath, [command, 'run', settingsFile], {
      cwd: copy,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let told = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        told += chunk;
      });
    child.on('error', reject);
    child.on('close', (code) => (code === 0 ? settle() : reject(new Error(told))));
  });

const point = z.object({ line: z.number(), column: z.number() });
const report = z.object({
  files: z.record(
    z.string(),
    z.object({
      mutants: z.array(
        z.object({
          mutatorName: z.string(),
          replacement: z.string(),
          status: z.string(),
          location: z.object({ start: point, end: point }),
        }),
      ),
    }),
  ),
});

/** Reads Stryker’s report, which counts lines and columns from 1. */
export function readReport(text: string): ReadonlyMap<string, Fate> {
  const { files } = report.parse(JSON.parse(text));
  return new Map(
    Object.entries(files).flatMap(([file, { mutants }]) =>
      mutants.map(({ mutatorName: kind, replacement, status, location }) => {
        const { start, end } = location;
        const key = keyOf({ file, start: fromZero(start), end: fromZero(end), kind, replacement });
        return [key, fateOf(status)];
      }),
    ),
  );
}

const fateOf = (status: string): Fate => {
  if (['Killed', 'Timeout', 'RuntimeError'].includes(status)) return 'failed';
  return status === 'NoCoverage' ? 'unreached' : 'survived';
};

const fromZero = ({ line, column }: z.infer<typeof point>) => ({ line: line - 1, column: column - 1 });
