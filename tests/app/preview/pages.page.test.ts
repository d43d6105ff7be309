import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { isReady, openWorld, says, shows, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
afterEach(() => expect(world.errors).toEqual([]));

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What axe-core (WCAG 2.2 AA) finds on a page of the preview. The documents in its frames are checked by the build. */
async function violations(page: Page): Promise<unknown> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: {
        run: (...given: unknown[]) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    const found = await axe.run(document, {
      iframes: false,
      runOnly: {
        type: 'tag',
        values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    });
    return found.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    );
  });
}

describe.each(['light', 'dark'])('in %s', (scheme) => {
  const open = async (path: string): Promise<Page> => {
    const page = await world.open(path);
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    return page;
  };

  it.each(['/', '/claims', '/claim/bakers-rise-early', '/nothing'])(
    '%s breaks no rule of accessibility',
    async (path) => {
      const page = await open(path);
      await says(page, '#status', 'Live');
      expect(await violations(page)).toEqual([]);
      await page.close();
    },
  );

  it.each(['deck', 'briefing'])('nor does a %s with a place, findings and a fault', async (kind) => {
    const page = await open(`/view/citizens/${kind}`);
    await isReady(page);
    await page.click('#sentences button');
    await says(page, '#written', 'content/');
    expect(await violations(page)).toEqual([]);
    await world.edit(
      'content/evidence.ts',
      (text) => `${text}\nexport const odd = defineGap({ id: 'odd' });\n`,
    );
    await page.waitForSelector('#fault .fault');
    expect(await violations(page)).toEqual([]);
    await world.edit('content/evidence.ts', (text) => text.replace(/\nexport const odd.*\n/, ''));
    await page.waitForFunction(() => !document.querySelector('#fault .fault'));
    await page.close();
  });
});

it('reads well on a small screen: nothing is wider than the window', async () => {
  for (const path of ['/', '/view/citizens/briefing', '/view/citizens/deck', '/claims']) {
    const page = await world.open(path);
    await page.setViewport({ width: 390, height: 800 });
    await says(page, '#status', 'Live');
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
      .toBeLessThanOrEqual(390);
    await page.close();
  }
});

it('says that the connection is lost, and catches up at the same place when it is back', async () => {
  const page = await world.open('/view/citizens/deck#4');
  await isReady(page);
  const { port } = world.preview;
  await world.preview.close();
  await says(page, '#status', 'Connection lost');
  await world.edit('content/evidence.ts', (text) =>
    text.replace('Where does the flour come from?', 'Who brings the flour?'),
  );
  await world.restart(port);
  await says(page, '#status', 'Live');
  await shows(page, 'Who brings the flour?');
  await says(page, '#position', 'Slide 4 of 7');
  await page.close();
});

it('makes the files on the spot', async () => {
  const download = async (format: string) =>
    fetch(`${world.preview.address}/download/citizens/briefing.${format}`);
  const pdf = await download('pdf');
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(pdf.headers.get('content-disposition')).toContain('ruritania-citizens-briefing');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
  const html = await (await download('html')).text();
  expect(html).toContain('Bread keeps the peace.');
  expect(html).not.toContain('data-origin');
});

it('makes a draft of a document with errors, and nothing of one that would show too much', async () => {
  const pdf = () => fetch(`${world.preview.address}/download/citizens/briefing.pdf`);
  await world.edit('content/audience.ts', (text) => text.replace('pages: 1', 'pages: 3'));
  await expect
    .poll(async () => (await pdf()).headers.get('content-disposition'), { timeout: 30_000, interval: 500 })
    .toContain('-draft.pdf');
  await world.edit('content/evidence.ts', (text) =>
    text.replace("id: 'bakers-rise-early',", "id: 'bakers-rise-early',\n  tlp: 'TLP:RED',"),
  );
  await expect.poll(async () => (await pdf()).status, { timeout: 30_000, interval: 500 }).toBe(404);
  expect(await (await pdf()).text()).not.toContain('%PDF');
});
