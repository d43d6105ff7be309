import type { Browser } from 'puppeteer';
import { findBrowser } from '../src/print/chromium.ts';

/** The bundled browser as a reader has it: it reaches the addresses of this machine, unlike the one that prints. */
export async function launchOpen(): Promise<Browser> {
  const [{ default: puppeteer }, { executablePath, env }] = await Promise.all([
    import('puppeteer'),
    findBrowser(),
  ]);
  return puppeteer.launch({
    executablePath,
    env: { ...process.env, ...env },
    headless: 'shell',
    args: ['--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
}
