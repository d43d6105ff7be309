import { mkdtempSync } from 'node:fs';
import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, ElementHandle, Frame, Page } from 'puppeteer';
import { openPreview, type Preview, type PreviewRequest } from '../../../src/app/preview/preview.ts';
import { sharedOpenBrowser } from '../../browser.ts';
import { root, ruritania } from '../../end-to-end/folders.ts';

/** A copy of a library with the real templates, a preview of it, and a browser. */
export type World = {
  readonly folder: string;
  readonly browser: BrowserContext;
  /** What the server complained of. */
  readonly errors: readonly unknown[];
  preview: Preview;
  /** Opens a page of the preview; what its scripts complain of fails the test. */
  readonly open: (path: string) => Promise<Page>;
  readonly edit: (file: string, change: (text: string) => string) => Promise<void>;
  readonly restart: (port: number) => Promise<void>;
  readonly close: () => Promise<void>;
};

type Options = {
  readonly content?: string;
  /** The environment of the preview, of which the editor is read. */
  readonly env?: (folder: string) => NonNullable<PreviewRequest['env']>;
};

export const openWorld = async ({ content = ruritania, env }: Options = {}): Promise<World> => {
  const folder = mkdtempSync(join(tmpdir(), 'groundswell-preview-'));
  const folders = { content: join(folder, 'content'), templates: join(folder, 'templates') };
  await cp(content, folders.content, { recursive: true });
  await cp(join(root, 'templates'), folders.templates, { recursive: true });
  const errors: unknown[] = [];
  const start = (port: number) =>
    openPreview({ port, env: env?.(folder) ?? {}, folders, onError: (error) => errors.push(error) });
  const browser = await sharedOpenBrowser();
  const world: World = {
    folder,
    browser,
    errors,
    preview: await start(0),
    open: async (path) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1440, height: 900 });
      page.on('pageerror', (error) => errors.push(error));
      await page.goto(world.preview.address + path);
      return page;
    },
    edit: async (file, change) => {
      const path = join(folder, file);
      const before = await readFile(path, 'utf8');
      const after = change(before);
      if (after === before) throw new Error(`${file} is as it was: the test changes nothing`);
      await writeFile(path, after);
    },
    restart: async (port) => {
      world.preview = await start(port);
    },
    close: async () => {
      await browser.close();
      await world.preview.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
  return world;
};

/** The frame that shows the document. */
export async function frameOf(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('#frame');
  const frame = await (element as ElementHandle<HTMLIFrameElement>).contentFrame();
  await page.waitForFunction(() =>
    document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument?.querySelector('main'),
  );
  return frame;
}

/** Waits until the document shows a text. */
export const shows = async (page: Page, text: string): Promise<void> => {
  await page.waitForFunction(
    (wanted) => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame');
      return frame?.contentDocument?.body?.textContent?.replace(/\s+/g, ' ').includes(wanted);
    },
    { polling: 30 },
    text,
  );
};

/** Waits until an element of the preview's own page shows a text. */
export const says = async (page: Page, selector: string, text: string): Promise<void> => {
  await page.waitForFunction(
    (where, wanted) => document.querySelector(where)?.textContent?.includes(wanted),
    { polling: 30 },
    selector,
    text,
  );
};

/** Waits until the page has listed what is written on the slide: its scripts run then. */
export const isReady = async (page: Page): Promise<void> => {
  await page.waitForSelector('#sentences li');
};
