import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from '../src/build.ts';
import { launch } from '../src/print/launch.ts';
import { openPrinter, type Printer } from '../src/print/printer.ts';
import { realWorld } from '../src/world.ts';
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
    const ours: number[] = [];
    const theirs: number[] = [];
    const unchanged: number[] = [];
    const printer = await openPrinter({ jobs: tabs });
    const browser = await launch();
    try {
      const pages = await openTabs(browser, tabs);
      await printBare(pages, files);
      for (let run = 0; run < runs; run++) {
        ours.push(await buildOnce(out(run), printer));
        theirs.push((await timed(() => printBare(pages, files))).milliseconds);
        unchanged.push(await buildOnce(out(run), printer));
      }
    } finally {
      await Promise.all([printer.close(), browser.close()]);
    }
    return [
      'Ours: library loaded and browser up; select, fill, render, print, finish, draw first pages, check, write files and gallery.',
      `Theirs: a warm browser with as many tabs (${tabs}) opens the same ${files.length} HTML files from disk and prints them; nothing else.`,
      compareLine('First build in a process', { ours: [first], theirs: [firstBare], target: 1.5 }),
      compareLine('Later builds, into an empty folder', { ours, theirs, target: 1.5 }),
      compareLine('The same build again, nothing changed', { ours: unchanged, theirs, target: 1.5 }),
    ];
  });

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
