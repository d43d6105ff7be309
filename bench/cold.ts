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
    const measures = {
      stages: () => stages(talk, folder, 'themes'),
      unpacked: () => stages(talk, folder, randomUUID()),
      command: () => command(talk, folder),
      theirs: () => theirs(talk, { folder, browser }),
    };
    for (const measure of Object.values(measures)) await measure(); // the disk's cache is warm for all
    const times = {
      stages: [] as number[],
      unpacked: [] as number[],
      theirs: [] as number[],
      command: [] as number[],
    };
    const turns = ['stages', 'theirs', 'unpacked', 'command'] as const;
    for (let run = 0; run < runs; run++)
      for (const who of turns) times[who].push((await measures[who]()).milliseconds);
    return [
      'Theirs: marp-cli on the Markdown that our templates make of a cover and 19 text slides, with our theme.',
      'Ours: our stages from the same Markdown on: render, print, finish (tags, bookmarks, metadata), write.',
      'The same browser, one process each, its start and end included, into an empty folder.',
      compareLine('20 slides from Markdown to PDF, cold', {
        ours: times.stages,
        theirs: times.theirs,
        target: 0.5,
      }),
      compareLine('the same with a theme that was never packed before, as after an edit', {
        ours: times.unpacked,
        theirs: times.theirs,
        target: 0.5,
      }),
      'The build command does more: it loads typed content, fills templates, checks 60 rules on the finished file, draws the gallery.',
      compareLine('20 slides from content to a checked PDF, cold', {
        ours: times.command,
        theirs: times.theirs,
      }),
    ];
  });

/** Plain JavaScript first, so that the process starts as a program with its types stripped does. */
const stages = ({ markdown, css }: Talk, folder: string, themes: string) =>
  runNode({
    args: ['--input-type=module', '--eval', start, '--', markdown, css].concat(
      [`${randomUUID()}.pdf`, themes].map((name) => join(folder, name)),
    ),
  });

const start = `import { enableCompileCache } from 'node:module';
enableCompileCache();
await import(${JSON.stringify(new URL('./markdown.ts', import.meta.url).href)});`;

const command = ({ content }: Talk, folder: string) =>
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
