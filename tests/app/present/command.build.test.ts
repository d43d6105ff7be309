import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, it } from 'vitest';
import { copyWith, folderForTests, root, ruritania } from '../../end-to-end/folders.ts';

const folder = folderForTests();
const content = join(folder, 'content');
const running: ChildProcess[] = [];

/** Ruritania with an audience that is only briefed. */
const officials = `import { defineAudience } from 'groundswell';
export const officials = defineAudience({ id: 'officials', name: 'Officials', briefing: [{ section: 'cover' }] });
`;
beforeAll(() => copyWith(ruritania, content, { 'officials.ts': () => officials }));
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

/** Starts the command; gives what it says until a pattern comes or it ends. */
function start(...given: readonly string[]) {
  const script = join(root, 'scripts/present.ts');
  const child = spawn(
    process.execPath,
    [script, ...given, '--no-open', '--content', content, '--out', join(folder, 'out')],
    { cwd: root },
  );
  running.push(child);
  let said = '';
  let closed = false;
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (code) => {
      closed = true;
      resolve(code);
    }),
  );
  const collect = (part: Buffer) => {
    said += part;
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  const until = (pattern: RegExp): Promise<string> =>
    new Promise((resolve) => {
      const look = () => {
        if (pattern.test(said) || closed) resolve(said);
      };
      child.stdout.on('data', look);
      child.stderr.on('data', look);
      child.on('close', look);
      look();
    });
  return { child, until, ended };
}

it('builds the deck and serves it alone; at another port when the wanted one is in use; ends when asked', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port: taken } = other.address() as { port: number };
  const { child, until, ended } = start('citizens', '--port', String(taken));
  const said = await until(/Ctrl-C ends it/);
  expect(said).toContain(`Port ${taken} is in use`);
  const address = /Presenting at (http:\/\/127\.0\.0\.1:\d+)\//.exec(said)![1]!;
  expect(said).toMatch(/internal\/citizens\/ruritania-citizens-deck-presenter\.html/);
  const page = await fetch(`${address}/`);
  const policy = page.headers.get('content-security-policy')!;
  expect(policy).toMatch(/script-src 'sha256-.*frame-ancestors 'none'/);
  const html = await page.text();
  // The answer allows what the page allows itself.
  expect(html).toContain(`content="${policy.replace("; frame-ancestors 'none'", '')}"`);
  expect(html).toContain('class="desk"');
  expect(html).not.toContain(root);
  for (const path of ['/index.html', '/internal/build.json', '/..%2fpackage.json', '/package.json'])
    expect((await fetch(address + path)).status).toBe(404);
  child.kill('SIGINT');
  expect(await ended).toBe(0);
  other.close();
});

it.each([
  { given: ['citizen'], says: /there is no audience "citizen".*did you mean "citizens"\?/s, code: 2 },
  { given: ['officials'], says: /the audience "officials" has no deck.*present one of: citizens/s, code: 2 },
  { given: ['citizens', '--port', '70000'], says: /Write a whole number from 1 to 65535/, code: 2 },
  { given: ['citizens', '--port', 'x'], says: /Write a whole number from 1 to 65535/, code: 2 },
])('refuses $given with a reason', async ({ given, says, code }) => {
  const { until, ended } = start(...given);
  expect(await ended).toBe(code);
  expect(await until(says)).toMatch(says);
});
