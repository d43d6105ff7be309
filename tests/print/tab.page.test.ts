import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { launchBrowser, type RunningBrowser } from '../../src/print/launch.ts';
import { openTab, type Tab } from '../../src/print/tab.ts';
import { renderersOf } from './processes.ts';

let browser: RunningBrowser;
beforeEach(async () => {
  browser = await launchBrowser();
});
afterEach(() => browser.close());

/** Kills what draws the pages, as soon as it is there. The browser stays alive. */
async function killRenderers(): Promise<void> {
  const there = await vi.waitFor(() => {
    const found = renderersOf(browser.processId!);
    expect(found.length).toBeGreaterThan(0);
    return found;
  });
  for (const id of there) process.kill(id, 'SIGKILL');
}

const late = () => new Error('too late');
const endless = (tab: Tab) => tab.within(tab.page.evaluate('new Promise(() => {})'), { late });

test('a tab says at once that it died, to whoever waits for it, and the next one opens', async () => {
  const tab = await openTab(browser, { scripts: true });
  await Promise.all([expect(endless(tab)).rejects.toThrow('the tab crashed'), killRenderers()]);
  expect(tab.isAlive()).toBe(false);
  const next = await openTab(browser, { scripts: false });
  expect(next.isAlive()).toBe(true);
});

test('a browser that ends takes its tabs along, and whoever waits hears it', async () => {
  const tab = await openTab(browser, { scripts: true });
  const waiting = expect(endless(tab)).rejects.toThrow('the browser is gone');
  process.kill(browser.processId!, 'SIGKILL');
  await waiting;
  expect(tab.isAlive()).toBe(false);
  await expect(openTab(browser, { scripts: false })).rejects.toThrow();
});

test('a tab that computes without end is given up by what it computed', async () => {
  const tab = await openTab(browser, { scripts: true });
  const spinning = tab.within(tab.page.evaluate('for (;;);'), {
    computing: 1,
    late: (seconds) => new Error(`computed for ${seconds} second`),
  });
  await expect(spinning).rejects.toThrow('computed for 1 second');
});
