import { vi } from 'vitest';
import { runBuild } from '../../src/app/command/build.ts';
import { runCheck } from '../../src/app/command/check.ts';
import type { Run } from './command.ts';

/**
 * Runs a command in the process of the test, and hears what it says: for what does not depend on a process of its own.
 * Its modules are there already, which saves most of what a small command costs.
 */
export async function call(command: () => Promise<number>): Promise<Run> {
  const said = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      said[stream] += String(text);
      return true;
    }),
  );
  try {
    return { code: await command(), ...said };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}

export const callBuild = (args: readonly string[]): Promise<Run> => call(() => runBuild(args));
export const callCheck = (args: readonly string[]): Promise<Run> => call(() => runCheck(args));
