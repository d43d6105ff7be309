import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';

type Start = {
  readonly executablePath: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string | undefined>>;
};

const patience = 3_000;
/** What was said before the end is read within this many milliseconds. */
const lastWords = 300;
const afterLastWords = <T>(ended: T): Promise<T> => setTimeout(lastWords, ended);
const telling = /error while loading shared libraries|FATAL|No usable sandbox|not found|cannot execute/i;

/**
 * What a browser that does not start has to say: it is started once more, only to read its standard error, which
 * Puppeteer keeps to itself.
 */
export async function complaint({ executablePath, args, env }: Start): Promise<string> {
  const child = spawn(executablePath, [...args, '--headless', '--remote-debugging-pipe'], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    env: { ...env },
    timeout: patience,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said += chunk;
  });
  // A script that starts the browser may leave a process behind that holds the pipes: they are not waited for.
  const end = await Promise.race([once(child, 'close'), once(child, 'exit').then(afterLastWords)]).then(
    ([code]: (number | null)[]) => ({ code, error: undefined }),
    (reason: Error) => ({ code: null, error: reason.message }),
  );
  for (const pipe of child.stdio) pipe?.destroy();
  const words = end.error ?? said.trim();
  const runs = end.code === null && end.error === undefined; // until its time was up: what it says is no complaint
  if (words === '') return runs ? '' : `it ends at once with code ${end.code}`;
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  const last = runs ? '' : lines.slice(-2).join(' ');
  return (lines.find((line) => telling.test(line)) ?? last).trim().slice(0, 300);
}
