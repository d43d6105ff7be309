import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Chrome } from '../../src/print/chrome.ts';
import { launchChrome } from '../../src/print/launch.ts';
import { openTab } from '../../src/print/tab.ts';

let chrome: Chrome;
beforeEach(async () => {
  chrome = await launchChrome();
});
afterEach(() => chrome.close());

const renderers = async (): Promise<readonly number[]> => {
  const { processInfo } = await chrome.protocol.browser.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
};

/** Sends a signal to what draws the pages, as soon as it is there. The browser stays alive. */
async function signal(name: 'SIGKILL' | 'SIGSTOP'): Promise<void> {
  const there = await vi.waitFor(async () => {
    const found = await renderers();
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  for (const id of there) process.kill(id, name);
}

test('a tab that dies before it is locked is given up, and the next one opens', async () => {
  await signal('SIGKILL');
  const dead = openTab(chrome, { scripts: false, target: chrome.firstTab });
  await expect(dead).rejects.toThrow('no tab could be opened');
  const tab = await openTab(chrome, { scripts: false });
  expect(tab.isAlive()).toBe(true);
});

test('a tab that does not answer is given up', async () => {
  await signal('SIGSTOP');
  const silent = openTab(chrome, { scripts: false, target: chrome.firstTab, patience: 300 });
  await expect(silent).rejects.toThrow('no tab answered within 0.3 seconds');
});

test('a tab says at once that it died, to whoever waits for it', async () => {
  const tab = await openTab(chrome, { scripts: true });
  const waiting = tab.unlessLost(
    tab.session.send('Runtime.evaluate', { expression: 'new Promise(() => {})', awaitPromise: true }),
  );
  await Promise.all([expect(waiting).rejects.toThrow('the tab crashed'), signal('SIGKILL')]);
  expect(tab.isAlive()).toBe(false);
});
