import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findBrowser } from '../src/print/chromium.ts';
import { compareLine } from './numbers.ts';
import { runNode } from './process.ts';
import { type Talk, writeTalk } from './talk.ts';
import { realFolders, withFolder } from './world.ts';

const runs = 5;

/** (a) Twenty slides to PDF, from the start of the process to its end, against marp-cli. */
export const benchCold = (): Promise<readonly string[]> =>
  withFolder(async (folder) => {
    const talk = await writeTalk(folder);
    const browser = await findBrowser();
    const measures = { ours: () => ours(talk, folder), theirs: () => theirs(talk, { folder, browser }) };
    const times = { ours: [] as number[], theirs: [] as number[] };
    await measures.ours(); // the disk's cache is warm for both
    await measures.theirs();
    for (let run = 0; run < runs; run++)
      for (const who of ['ours', 'theirs'] as const) times[who].push((await measures[who]()).milliseconds);
    return [
      'Ours: the build command on a library whose audience has a cover and 19 text slides: load, fill, render, print, finish, check, gallery.',
      'Theirs: marp-cli on the Markdown that our templates make of them, with our theme; PDF in both, same browser, one process each, into an empty folder.',
      compareLine('20 slides to PDF, cold', { ...times, target: 0.5 }),
    ];
  });

const ours = ({ content }: Talk, folder: string) =>
  runNode({
    args: [
      '--max-semi-space-size=8',
      'scripts/build.ts',
      '--content',
      content,
      '--templates',
      realFolders.templates,
    ].concat(['--only', 'deck', '--format', 'pdf', '--out', join(folder, randomUUID())]),
  });

type Theirs = { readonly folder: string; readonly browser: Awaited<ReturnType<typeof findBrowser>> };

const theirs = ({ markdown, theme }: Talk, { folder, browser }: Theirs) =>
  runNode({
    args: [marpCli(), markdown, '--pdf', '--html', '--no-stdin', '--no-config-file', '--theme', theme].concat(
      ['--browser', 'chrome', '--browser-path', browser.executablePath, '-o', join(folder, 'talk.pdf')],
    ),
    env: { ...browser.env, CHROME_NO_SANDBOX: process.getuid?.() === 0 ? '1' : undefined },
  });

const marpCli = (): string =>
  join(dirname(createRequire(import.meta.url).resolve('@marp-team/marp-cli/package.json')), 'marp-cli.js');
