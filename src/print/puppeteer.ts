import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import type { Browser, ConnectOptions } from 'puppeteer';

type Connector = { readonly connect: (options: ConnectOptions) => Promise<Browser> };

/**
 * Puppeteer from its entry for browsers that run already, which leaves out what launches and installs them: it is read
 * in half of the time. We start the browser ourselves, so that it starts while this is read.
 */
export async function readPuppeteer(): Promise<Connector> {
  const { resolve } = createRequire(import.meta.resolve('puppeteer'));
  return import(pathToFileURL(resolve('puppeteer-core/internal/puppeteer-core-browser.js')).href);
}
