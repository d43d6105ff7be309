import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { publish } from '../src/build/publish.ts';
import { realWorld } from '../src/build/world.ts';
import { build, make } from '../src/pipeline.ts';
import { openPrinter, type Printer } from '../src/print/printer.ts';
import { launch } from '../tests/browser.ts';
import { openTabs, printBare } from './bare.ts';
import { compareLine, timed } from './numbers.ts';
import { realFolders, withFolder } from './world.ts';

const tabs = 2;
const runs = 7;

/** (b) A build of the real library from the loaded library on, against the bare print of the same HTML files. */
export const benchBuild = (): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const out = (run: number | string) => join(folder, String(run));
    const first = await buildOnce(out('first'));
    const files = await htmlFiles(out('first'));
    const firstBare = await bareOnFreshTabs(files);
    const times = {
      alone: [] as number[],
      gated: [] as number[],
      bare: [] as number[],
      same: [] as number[],
    };
    const printer = await openPrinter({ jobs: tabs });
    const browser = await launch();
    try {
      const pages = await openTabs(browser, tabs);
      await printBare(pages, files);
      for (let run = 0; run < runs; run++) {
        times.alone.push(await buildAlone(out(`alone-${run}`), printer));
        times.bare.push((await timed(() => printBare(pages, files))).milliseconds);
        times.gated.push(await buildOnce(out(run), printer));
        times.same.push(await buildOnce(out(run), printer));
      }
    } finally {
      await Promise.all([printer.close(), browser.close()]);
    }
    const theirs = times.bare;
    return [
      'Ours: library loaded and browser up; select, fill, render, print, finish, draw first pages, write files and gallery.',
      `Theirs: a warm browser with as many tabs (${tabs}) opens the same ${files.length} HTML files from disk and prints them; nothing else.`,
      compareLine('The build itself', { ours: times.alone, theirs, target: 1.5 }),
      compareLine('With the gate: axe, every file read back, all rules', { ours: times.gated, theirs }),
      compareLine('The same again, nothing changed', { ours: times.same, theirs }),
      compareLine('The first build in a process, with the gate', { ours: [first], theirs: [firstBare] }),
    ];
  });

/** The build without its rules, from the loaded library to the written files. Only here: `build` always has them. */
async function buildAlone(out: string, printer: Printer): Promise<number> {
  let loaded = 0;
  const world = realWorld(({ type }) => {
    if (type === 'loaded') loaded = performance.now();
  });
  const making = { world, printer: async () => printer, intact: [], rules: [] };
  const made = await make({ folders: realFolders }, making);
  await publish(made, { out, earlier: [], draft: false, world });
  return performance.now() - loaded;
}

/** Milliseconds from the loaded library to the written files. Without a printer it opens one first, outside the count. */
async function buildOnce(out: string, given?: Printer): Promise<number> {
  const printer = given ?? (await openPrinter({ jobs: tabs }));
  let loaded = 0;
  const real = realWorld(({ type }) => {
    if (type === 'loaded') loaded = performance.now();
  });
  const kept = { ...printer, close: async () => undefined };
  try {
    await build({ folders: realFolders, out, jobs: tabs }, { ...real, openPrinter: async () => kept });
    return performance.now() - loaded;
  } finally {
    if (!given) await printer.close();
  }
}

async function bareOnFreshTabs(files: readonly string[]): Promise<number> {
  const browser = await launch();
  try {
    const pages = await openTabs(browser, tabs);
    return (await timed(() => printBare(pages, files))).milliseconds;
  } finally {
    await browser.close();
  }
}

async function htmlFiles(out: string): Promise<readonly string[]> {
  const names = await readdir(out, { recursive: true });
  return names.filter((name) => /^(?!internal).*\/.*\.html$/.test(name)).map((name) => join(out, name));
}
