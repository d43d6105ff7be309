import { readProcessTree } from '../../src/print/process-tree.ts';
import { descendants } from '../end-to-end/command.ts';

/** The ids of a browser's processes that draw pages. */
export const renderersOf = (browser: number): readonly number[] =>
  [...descendants(browser)].filter(([, command]) => command.includes('--type=renderer')).map(([id]) => id);

/** Sends a signal to a browser's process and all that it started. */
export function signalAll(browser: number, name: 'SIGSTOP' | 'SIGCONT' | 'SIGKILL'): void {
  for (const id of readProcessTree(browser)?.computed.keys() ?? []) process.kill(id, name);
}
