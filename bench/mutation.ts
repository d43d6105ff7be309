import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { Diagnostic } from '../src/diagnostic.ts';
import { openPrinter } from '../src/print/printer.ts';
import { type Bench, examineCopy, openBench, type Reading, writeCopy } from './mutation/bench.ts';
import { type Ground, type Planting, type Seed, wanted } from './mutation/fault.ts';
import { randomOf } from './mutation/random.ts';
import { seeds } from './mutation/seeds.ts';
import { scoreStanding } from './mutation/standing.ts';
import { root, withFolder } from './world.ts';

/** What came of the seeded faults of one rule. */
type Score = {
  readonly rule: string;
  readonly planted: number;
  readonly found: number;
  /** Findings of other rules that these faults do not break. */
  readonly disturbed: readonly Diagnostic[];
  /** Findings of the rule itself that no fault explains. */
  readonly alarms: readonly Diagnostic[];
  readonly missed: readonly string[];
};

/** (f) Ten seeded faults a rule in a copy of the real library: each found by its rule, and no other rule disturbed. */
export const benchMutation = (only: readonly string[] = []): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const printer = await openPrinter({ jobs: 2 });
    try {
      const bench = await openBench(folder, printer);
      const start = performance.now();
      const { sound, noise } = await soundLibrary(bench);
      const scores: Score[] = [];
      for (const seed of seeds.filter(({ rule }) => only.length === 0 || only.includes(rule)))
        scores.push(await scoreOf(bench, seed, { sound, noise }));
      if (only.length === 0 || only.includes('files/changed')) scores.push(await scoreStanding(bench, sound));
      return [...scores.flatMap(linesOf), ...summary(scores, performance.now() - start)];
    } finally {
      await printer.close();
    }
  });

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

async function scoreOf(bench: Bench, seed: Seed, { sound, noise }: Sound): Promise<Score> {
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

function linesOf({ rule, planted, found, disturbed, alarms, missed }: Score): readonly string[] {
  const verdict =
    planted >= wanted && found === planted && disturbed.length + alarms.length === 0 ? '' : '  MISSED';
  return [
    `${rule}: ${found} of ${planted}, others disturbed: ${disturbed.length}, alarms without a fault: ${alarms.length}${verdict}`,
    ...missed.map((name) => `    not found: ${name}`),
    ...[...disturbed, ...alarms]
      .slice(0, 5)
      .map(({ rule: other, message }) => `    ${other}: ${message.slice(0, 160)}`),
  ];
}

function summary(scores: readonly Score[], milliseconds: number): readonly string[] {
  const sum = (count: (score: Score) => number) => scores.reduce((total, score) => total + count(score), 0);
  const also = seeds.flatMap(({ rule, also = {} }) =>
    Object.entries(also).map(([other, reason]) => `    ${rule} breaks ${other} too: ${reason}`),
  );
  return [
    `${scores.length} rules: ${sum(({ found }) => found)} of ${sum(({ planted }) => planted)} faults found, ` +
      `others disturbed: ${sum(({ disturbed }) => disturbed.length)}, in ${Math.round(milliseconds / 1000)} s`,
    ...(also.length > 0 ? ['Faults that break two rules:', ...also] : []),
  ];
}
