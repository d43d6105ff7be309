import { mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { realWorld, type World } from '../../src/build/world.ts';
import type { During } from '../../src/lib/stopwatch.ts';
import { build } from '../../src/pipeline.ts';
import { openPrinter } from '../../src/print/printer.ts';
import { descendants, runs } from './command.ts';
import { copyWith, folderForTests, handedOut, readAll, root, ruritania } from './folders.ts';

const folder = folderForTests();
const officials = `import { defineAudience } from 'groundswell';
import { bread } from './evidence.ts';
export const officials = defineAudience({
  id: 'officials',
  name: 'Officials',
  briefing: [{ section: 'cover' }, { section: 'driver', driver: bread }, { section: 'sources' }],
});
`;

const running = (): readonly number[] =>
  [...descendants(process.pid)]
    .filter(([, command]) => command.includes('remote-debugging-pipe') && !command.includes('--type='))
    .map(([id]) => id);

/** Browsers of other tests in this process. */
const others = running();
const browsers = (): readonly number[] => running().filter((id) => !others.includes(id));

const killing: During = async (work) => {
  for (const id of browsers()) process.kill(id, 'SIGKILL');
  return work();
};

/** A world whose browser dies each time when one document is to be printed. */
function worldWithout(victim: string): World {
  const real = realWorld();
  return {
    ...real,
    openPrinter: async (jobs, started) => {
      const printer = await openPrinter({ jobs, started });
      return {
        ...printer,
        print: (rendition, asOf, options) =>
          printer.print(
            rendition,
            asOf,
            rendition.document === victim ? { ...options, during: killing } : options,
          ),
      };
    },
  };
}

test('a document over which the browser dies twice fails by its name; the others go out, and nothing is left', async () => {
  const content = await copyWith(ruritania, join(folder, 'content'), { 'officials.ts': () => officials });
  const out = join(folder, 'out');
  const temporary = join(folder, 'tmp');
  await mkdir(temporary);
  vi.stubEnv('TMPDIR', temporary);
  onTestFinished(() => void vi.unstubAllEnvs());
  expect(tmpdir()).toBe(temporary);
  const folders = { content, templates: join(root, 'templates') };
  const { verdicts, diagnostics } = await build({ folders, out }, worldWithout('citizens/deck'));
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([
    {
      severity: 'error',
      rule: 'print/browser-died',
      place: { file: 'citizens/deck', document: 'citizens/deck' },
      message: 'The browser died twice over citizens/deck',
      hint: expect.stringContaining('build it alone'),
    },
  ]);
  expect(verdicts.map(({ audience, publish }) => [audience, publish])).toEqual([
    ['citizens', false],
    ['officials', true],
  ]);
  expect([...handedOut(await readAll(out)).keys()]).toEqual([
    'index.html',
    'officials/ruritania-officials-briefing.html',
    'officials/ruritania-officials-briefing.pdf',
  ]);
  // Node keeps what it compiled there for the next start; the browser leaves nothing.
  const left = (await readdir(temporary)).filter((name) => name !== 'node-compile-cache');
  expect(left).toEqual([]);
  await expect.poll(() => browsers().filter(runs)).toEqual([]);
});
