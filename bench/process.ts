import { spawn } from 'node:child_process';
import { timed } from './numbers.ts';
import { root } from './world.ts';

type Start = {
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string | undefined>>;
};

/** Runs Node with these arguments to its end. Returns the time it took, in milliseconds, and what it printed. */
export async function runNode({ args, env }: Start): Promise<{ milliseconds: number; printed: string }> {
  const { value, milliseconds } = await timed(
    () =>
      new Promise<string>((settle, reject) => {
        const child = spawn(process.execPath, args, {
          cwd: root,
          env: { ...process.env, ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
        });
        let printed = '';
        let complaints = '';
        child.stdout.on('data', (chunk) => {
          printed += chunk;
        });
        child.stderr.on('data', (chunk) => {
          complaints += chunk;
        });
        child.on('error', reject);
        child.on('close', (code) =>
          code === 0 ? settle(printed) : reject(new Error(complaints || printed)),
        );
      }),
  );
  return { milliseconds, printed: value };
}
