import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { build } from '../../src/pipeline.ts';
import { sharedWorld } from '../print/shared-printer.ts';
import { descendants, hasSaid, type Running, runs, startBuild, startScript } from './command.ts';
import { copyWith, folderForTests, handedOut, readAll, root, ruritania } from './folders.ts';

const folder = folderForTests();
/** Ruritania for five audiences: time enough to stop a build in its midst. */
const more = ['guests', 'millers', 'officials', 'pupils'];
const content = join(folder, 'content');
const audiences = `import { defineAudience } from 'groundswell';
import { citizens } from './audience.ts';
${more.map((id) => `export const ${id} = defineAudience({ id: '${id}', name: '${id}', extends: citizens });`).join('\n')}
`;
beforeAll(() => copyWith(ruritania, content, { 'more.ts': () => audiences }));
const firstPrinted = /: \d+ pages?,/;

/** A build of the briefings of the library, one at a time, with a temporary folder of its own. */
async function start(name: string): Promise<Running & { readonly out: string; readonly temporary: string }> {
  const temporary = join(folder, `${name}-tmp`);
  await mkdir(temporary);
  const out = join(folder, name);
  return {
    ...startBuild(['--content', content, '--out', out, '--jobs', '1', '--only', 'briefing'], {
      TMPDIR: temporary,
    }),
    out,
    temporary,
  };
}

const browsersOf = ({ child }: Running) =>
  [...descendants(child.pid!)]
    .filter(([, command]) => command.includes('remote-debugging'))
    .map(([id]) => id);

/** The folders of browsers below a temporary folder. */
const profilesIn = async (temporary: string): Promise<readonly string[]> =>
  (await readdir(temporary)).filter((name) => /puppeteer|browser/.test(name));

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s during a print leaves no file and no browser behind', async (signal, expected) => {
  const running = await start(signal);
  await hasSaid(running, firstPrinted);
  const browsers = browsersOf(running);
  expect(browsers).not.toEqual([]);
  running.child.kill(signal);
  const { code, stderr } = await running.done;
  expect(code).toBe(expected);
  expect(stderr).toMatch(/\nStopped; nothing was written, what was there before is as it was\.\n$/);
  expect(browsers.filter(runs)).toEqual([]);
  expect(await readAll(running.out)).toEqual(new Map());
  expect(await profilesIn(running.temporary)).toEqual([]);
});

test('a second SIGINT ends a build at once, and leaves no browser and no profile of one behind', async () => {
  const running = await start('twice');
  await hasSaid(running, firstPrinted);
  const browsers = browsersOf(running);
  expect(await profilesIn(running.temporary)).toHaveLength(1);
  const again = setInterval(() => running.child.kill('SIGINT'), 1);
  const { code } = await running.done.finally(() => clearInterval(again));
  expect(code).toBe(130);
  expect(await profilesIn(running.temporary)).toEqual([]);
  await expect.poll(() => browsers.filter(runs)).toEqual([]);
});

test('SIGINT during a check leaves no browser and no profile of one behind', async () => {
  const temporary = join(folder, 'check-tmp');
  await mkdir(temporary);
  const args = ['scripts/check.ts', '--content', content, '--out', join(folder, 'unbuilt')];
  const running = startScript(args, { env: { TMPDIR: temporary } });
  await expect.poll(() => browsersOf(running), { timeout: 30_000 }).not.toEqual([]);
  const browsers = browsersOf(running);
  running.child.kill('SIGINT');
  expect((await running.done).code).toBe(130);
  expect(await profilesIn(temporary)).toEqual([]);
  await expect.poll(() => browsers.filter(runs)).toEqual([]);
});

test('SIGINT while a content module never ends stops at once', async () => {
  const endless = await copyWith(ruritania, join(folder, 'endless'), {
    'endless.ts': () => "process._rawDebug('here'); for (;;);",
  });
  const running = startBuild(['--content', endless, '--out', join(folder, 'none')]);
  await hasSaid(running, /here/);
  running.child.kill('SIGINT');
  expect((await running.done).code).toBe(130);
});

test('a build that is stopped when all is printed writes nothing', async () => {
  const stop = new AbortController();
  const out = join(folder, 'stopped');
  const world = sharedWorld((event) => {
    if (event.type === 'printed') stop.abort();
  });
  const folders = { content: ruritania, templates: join(root, 'templates') };
  const work = build({ folders, out, only: 'briefing', formats: ['html'], signal: stop.signal }, world);
  await expect(work).rejects.toThrow('aborted');
  expect(await readAll(out)).toEqual(new Map());
});

test('a build that is stopped while it writes writes all of it', async () => {
  const stop = new AbortController();
  const out = join(folder, 'written');
  const real = sharedWorld();
  const publish: typeof real.publish = async (files, to) => {
    stop.abort();
    await real.publish(files, to);
  };
  const folders = { content: ruritania, templates: join(root, 'templates') };
  await build({ folders, out, formats: ['html'], signal: stop.signal }, { ...real, publish });
  expect([...(await readAll(out)).keys()].filter((path) => /^citizens.*html$/.test(path))).toHaveLength(2);
});

test('a browser that is killed during a build is started again, and every document comes out', async () => {
  const running = await start('killed');
  await hasSaid(running, firstPrinted);
  const killed = browsersOf(running).find((id) => runs(id));
  process.kill(killed!, 'SIGKILL');
  const { code, stderr } = await running.done;
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/failed|: error/)]);
  const files = handedOut(await readAll(running.out));
  expect([...files.keys()].filter((path) => path.endsWith('.pdf'))).toHaveLength(more.length + 1);
});
