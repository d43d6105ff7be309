import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { afterEach, describe, expect, test } from 'vitest';
import { BrowserStill, openDeadline } from '../../src/print/deadline.ts';
import { readProcessTree } from '../../src/print/process-tree.ts';

const started: ChildProcess[] = [];
afterEach(() => {
  // Each is the head of a group, so that what it started ends with it.
  for (const child of started.splice(0)) process.kill(-child.pid!, 'SIGKILL');
});

/** A process that runs a script of Node, once it is past its start. */
async function run(script: string): Promise<number> {
  const child = spawn(process.execPath, ['--eval', `${script}; process.stdout.write('.')`], {
    detached: true,
  });
  started.push(child);
  await once(child.stdout!, 'data');
  return child.pid!;
}

const late = () => new Error('computed too much');
const never = new Promise<never>(() => {});
const idle = 'setInterval(() => {}, 1e6)';
/** Busy for a moment ten times in a second: more than what is idle, less than what is stuck in a loop. */
const slow = 'setInterval(() => { for (let i = 0; i < 3e7; i++); }, 100)';

describe.runIf(process.platform === 'linux')('a deadline by what a process computes', () => {
  test('gives up one that neither computes nor answers, and ends it once', async () => {
    let ended = 0;
    const { within } = openDeadline({ id: await run(idle), still: () => (ended += 1), seconds: 1 });
    const both = [within(never, { late }), within(never, { late })];
    for (const one of both) await expect(one).rejects.toThrow(BrowserStill);
    expect(ended).toBe(1);
  });

  test('gives up one that was stopped while it computed', async () => {
    const id = await run(slow);
    const { within } = openDeadline({ id, still: () => undefined, seconds: 1 });
    process.kill(id, 'SIGSTOP');
    await expect(within(never, { late })).rejects.toThrow('the browser stood still for 1 seconds');
  });

  test('waits for one that computes slowly, until it has computed too much', async () => {
    const { within } = openDeadline({ id: await run(slow), still: () => undefined, seconds: 1 });
    await expect(within(never, { computing: 0.5, late })).rejects.toThrow('computed too much');
  });

  test('counts what its children compute', async () => {
    const child = `require('node:child_process').spawn(process.execPath, ['--eval', ${JSON.stringify(slow)}])`;
    const id = await run(`${child}; ${idle}`);
    await expect.poll(() => readProcessTree(id)?.computed.size).toBe(2);
    const { within } = openDeadline({ id, still: () => undefined, seconds: 1 });
    await expect(within(never, { computing: 0.3, late })).rejects.toThrow('computed too much');
  });

  test('says what work comes to, good or bad, and looks no longer', async () => {
    const { within } = openDeadline({
      id: await run(idle),
      still: () => expect.fail('nobody waits'),
      seconds: 1,
    });
    await expect(within(Promise.resolve('done'), { late })).resolves.toBe('done');
    await expect(within(Promise.reject(new Error('failed')), { late })).rejects.toThrow('failed');
  });
});

test('where the system tells of no process, the clock counts as computing', async () => {
  const { within } = openDeadline({ id: undefined, still: () => expect.fail('nobody knows'), seconds: 1 });
  await expect(within(never, { computing: 0.5, late })).rejects.toThrow('computed too much');
});
