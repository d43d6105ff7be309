import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { timed } from '../../bench/numbers.ts';
import { withTimeLimit } from '../../bench/time-limit.ts';
import { root, withFolder } from '../../bench/world.ts';
import { changedRule } from '../../src/check/files/changed.ts';
import type { Diagnostic } from '../../src/lib/diagnostic.ts';
import { openPrinter } from '../../src/print/printer.ts';
import { type Bench, examineCopy, openBench, type Reading, writeCopy } from './bench.ts';
import type { Ground, Planting, Seed } from './fault.ts';
import { randomOf } from './random.ts';
import { linesOf, type Score, scoreGivenUp, summary } from './score.ts';
import { seeds } from './seeds.ts';
import { scoreStanding } from './standing.ts';

/** A rule that takes longer is given up: its faults have brought something to a stand. */
const longest = 900_000;

/** The rules that have seeds. */
export const seededRules: readonly string[] = [...seeds.map(({ rule }) => rule), changedRule.id];

type MutationRequest = {
  /** The rules to look at; all when empty. */
  readonly rules: readonly string[];
  /** Hears of each rule as soon as it is done. */
  readonly tell: (line: string) => void;
};

/** (f) Ten seeded faults a rule in a copy of the real library: each found by its rule, and no other rule disturbed. */
export const benchMutation = ({ rules, tell }: MutationRequest): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const bench = await openBench(folder, await openPrinter({ jobs: 2 }));
    try {
      const start = performance.now();
      const sound = await soundLibrary(bench);
      const scores: Score[] = [];
      for (const rule of rules.length > 0 ? rules : seededRules) {
        const { value: score, milliseconds } = await timed(() => scoreOrGiveUp(bench, rule, sound));
        if (score.isGivenUp) {
          await bench.printer.close();
          bench.printer = await openPrinter({ jobs: 2 });
        }
        for (const line of linesOf(score, milliseconds)) tell(line);
        scores.push(score);
      }
      return summary(scores, performance.now() - start);
    } finally {
      await bench.printer.close();
    }
  });

/** A rule whose faults break the bench, or bring it to a stand, does not stop the others. */
async function scoreOrGiveUp(bench: Bench, rule: string, sound: Sound): Promise<Score> {
  const late = () => new Error(`given up after ${longest / 1000} s`);
  try {
    return await withTimeLimit(scoreRule(bench, rule, sound), longest, late);
  } catch (error) {
    return scoreGivenUp(rule, error instanceof Error ? error.message : String(error));
  }
}

const scoreRule = (bench: Bench, rule: string, sound: Sound): Promise<Score> =>
  rule === changedRule.id
    ? scoreStanding(bench, sound.sound)
    : scoreSeed(bench, seeds.find((seed) => seed.rule === rule)!, sound);

type Sound = { readonly sound: Reading; readonly noise: readonly Diagnostic[] };

/** The library as it is: what is found in it is no fault of a seed. */
async function soundLibrary(bench: Bench): Promise<Sound> {
  const { findings, reading } = await examine(bench, { faults: [] });
  if (!reading) throw new Error(`the real library cannot be read: ${findings[0]?.message}`);
  return { sound: reading, noise: findings };
}

async function examine(bench: Bench, planting: Planting) {
  const copy = join(bench.folder, 'copy');
  await rm(copy, { recursive: true, force: true });
  await writeCopy(root, copy, planting.edits ?? []);
  return examineCopy(bench, { copy, planting });
}

function groundOf(rule: string, { loaded, composed, documents }: Reading, folder: string): Ground {
  return {
    library: loaded.library,
    composed,
    documents,
    random: randomOf(rule),
    nameOf: (path) => relative(join(folder, 'copy'), path),
    read: (file) => {
      try {
        return readFileSync(join(root, file), 'utf8');
      } catch {
        return '';
      }
    },
  };
}

async function scoreSeed(bench: Bench, seed: Seed, { sound, noise }: Sound): Promise<Score> {
  const score = {
    planted: 0,
    found: 0,
    disturbed: [] as Diagnostic[],
    alarms: [] as Diagnostic[],
    missed: [] as string[],
  };
  const usual = new Set(noise.map(keyOf));
  for (const planting of seed.plant(groundOf(seed.rule, sound, bench.folder))) {
    const known = planting.today
      ? new Set((await examine(bench, { faults: [], today: planting.today })).findings.map(keyOf))
      : usual;
    const { findings } = await examine(bench, planting);
    const fresh = findings.filter((finding) => !known.has(keyOf(finding)));
    const own = fresh.filter(({ rule }) => rule === seed.rule);
    const told = planting.faults.filter(({ isToldBy }) => own.some(isToldBy));
    score.planted += planting.faults.length;
    score.found += told.length;
    score.missed.push(...planting.faults.filter((fault) => !told.includes(fault)).map(({ name }) => name));
    score.alarms.push(...own.filter((finding) => !planting.faults.some(({ isToldBy }) => isToldBy(finding))));
    score.disturbed.push(
      ...fresh.filter(({ rule }) => rule !== seed.rule && seed.also?.[rule] === undefined),
    );
  }
  return { rule: seed.rule, ...score };
}

const keyOf = ({ rule, place, message }: Diagnostic): string => `${rule} ${place.document ?? ''} ${message}`;
