import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { frameOf, isReady, openWorld, says, shows, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world?.close());
afterEach(() => expect(world.errors).toEqual([]));

const overlay = '#fault .fault';

it('shows a saved template at the same place, and touches nothing but what changed', async () => {
  const page = await world.open('/view/citizens/deck#4');
  await isReady(page);
  await says(page, '#position', 'Slide 4 of 7');
  const frame = await frameOf(page);
  const before = await frame.evaluate(() => {
    const slides = [...document.querySelectorAll<SVGElement>('main > svg')];
    for (const slide of slides) slide.dataset.known = 'yes';
    return { top: document.scrollingElement!.scrollTop, count: slides.length };
  });
  await world.edit('templates/deck/gaps.md.hbs', (text) =>
    text.replace('<h2', '<p>Newly saved</p>\n\n<h2').concat('\n\n<p>At the end</p>\n'),
  );
  await shows(page, 'At the end');
  const after = await frame.evaluate(() => ({
    top: document.scrollingElement!.scrollTop,
    known: [...document.querySelectorAll<SVGElement>('main > svg')].map(
      (slide) => slide.dataset.known ?? 'new',
    ),
  }));
  expect(after.top).toBe(before.top);
  expect(after.known).toEqual(['yes', 'yes', 'yes', 'yes', 'new', 'yes', 'yes']);
  expect(await page.$eval('#position', (one) => one.textContent)).toBe('Slide 4 of 7');
  expect(new URL(page.url()).hash).toBe('#4');
  await page.close();
});

it('shows a saved theme without loading its faces again', async () => {
  const page = await world.open('/view/citizens/briefing');
  await isReady(page);
  const frame = await frameOf(page);
  await frame.evaluate(() => Object.assign(document.getElementById('faces')!, { known: true }));
  await world.edit('templates/themes/briefing.css', (text) => `${text}\nh1 { color: rgb(1, 2, 3); }\n`);
  await page.waitForFunction(
    () => {
      const frame = document.querySelector<HTMLIFrameElement>('#frame')!;
      const heading = frame.contentDocument!.querySelector('h1')!;
      return frame.contentWindow!.getComputedStyle(heading).color === 'rgb(1, 2, 3)';
    },
    { polling: 30 },
  );
  expect(await frame.evaluate(() => 'known' in document.getElementById('faces')!)).toBe(true);
  await page.close();
});

it('shows a saved content module and a saved profile', async () => {
  const page = await world.open('/view/citizens/deck#3');
  await isReady(page);
  await world.edit('content/evidence.ts', (text) =>
    text.replace('Bakers hold the city together', 'Bakers feed the whole city'),
  );
  await shows(page, 'Bakers feed the whole city');
  await world.edit('content/audience.ts', (text) =>
    text.replace("headline: 'Bread keeps the peace'", "headline: 'Bread still keeps the peace'"),
  );
  await shows(page, 'Bread still keeps the peace');
  // A new slide in the middle: the ones after it are kept, and the place is.
  await world.edit('content/audience.ts', (text) =>
    text.replace(
      "    { section: 'gaps'",
      "    { section: 'text', headline: 'A new slide', points: ['It came while you looked'] },\n    { section: 'gaps'",
    ),
  );
  await shows(page, 'It came while you looked');
  await says(page, '#position', 'Slide 3 of 8');
  await page.close();
});

it('lays the file and line of a fault over the last good page, until it is mended', async () => {
  const page = await world.open('/view/citizens/deck#2');
  await isReady(page);
  const file = join(world.folder, 'content/evidence.ts');
  const good = await readFile(file, 'utf8');
  const line = good.split('\n').findIndex((text) => text.includes("id: 'flour'")) + 1;
  await writeFile(file, good.replace("id: 'flour',", "id: 'flour', because: 7,"));
  await page.waitForSelector(overlay);
  const said = await page.$eval(overlay, (one) => (one as HTMLElement).innerText);
  expect(said).toContain(`content/evidence.ts:${line}`);
  expect(said).toContain("id: 'flour', because: 7,");
  expect(await page.$eval(`${overlay} .line.here`, (one) => one.textContent)).toContain('because');
  await shows(page, 'Where does the flour come from?');
  await writeFile(file, good);
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, overlay);
  await page.close();
});

it('says at which line of a template a name does not exist', async () => {
  const page = await world.open('/view/citizens/briefing');
  await isReady(page);
  const good = await readFile(join(world.folder, 'templates/briefing/watch.html.hbs'), 'utf8');
  await world.edit('templates/briefing/watch.html.hbs', (text) => `${text}\n<p>{{hedline}}</p>\n`);
  await says(page, overlay, 'hedline');
  const lines = good.split('\n').length + 1;
  expect(await page.$eval(`${overlay} .name`, (one) => one.textContent)).toBe(
    `templates/briefing/watch.html.hbs:${lines}:6`,
  );
  await writeFile(join(world.folder, 'templates/briefing/watch.html.hbs'), good);
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, overlay);
  await page.close();
});

it('shows nothing of a template that is saved half way', async () => {
  const page = await world.open('/view/citizens/briefing');
  await isReady(page);
  // The page waits for a moment before it shows a fault: here this moment lasts until the file is whole, however slow all is.
  await page.evaluate(() => {
    const held = new Set<number>();
    const { setTimeout: later, clearTimeout: drop } = window;
    const hold = (act: () => void, after?: number) => {
      const timer = after === 250 ? -1 - held.size : later(act, after);
      if (timer < 0) held.add(timer);
      return timer;
    };
    const release = (timer?: number) => held.delete(timer ?? 0) || drop(timer);
    Object.assign(window, { held, setTimeout: hold, clearTimeout: release });
  });
  const waiting = () => (window as unknown as { held: Set<number> }).held.size;
  const watch = join(world.folder, 'templates/briefing/watch.html.hbs');
  const good = await readFile(watch, 'utf8');
  await writeFile(watch, '');
  await writeFile(watch, good.slice(0, good.indexOf('{{') + 4));
  await page.waitForFunction(waiting, { polling: 20 });
  await writeFile(watch, `${good}<p>Saved whole</p>\n`);
  await shows(page, 'Saved whole');
  expect(await page.evaluate(waiting)).toBe(0);
  expect(await page.$('#fault .fault')).toBeNull();
  await page.close();
});

it('stops a module that never ends, and says so', async () => {
  const page = await world.open('/view/citizens/deck');
  await isReady(page);
  const file = join(world.folder, 'content/library.ts');
  const good = await readFile(file, 'utf8');
  await writeFile(file, `${good}\nfor (;;);\n`);
  await says(page, overlay, 'The module does not end');
  await says(page, overlay, 'content/library.ts');
  await writeFile(file, good.replace('Test edition', 'Mended edition'));
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, overlay);
  await page.close();
});

it('keeps the gallery as the files are', async () => {
  const page = await world.open('/');
  const card = '[data-document="citizens/briefing"]';
  await page.waitForSelector(`${card}.ready`);
  await world.edit('content/audience.ts', (text) => text.replace("name: 'Citizens'", "name: 'All citizens'"));
  await world.edit('content/evidence.ts', (text) =>
    text.replace('Bakers feed the whole city', 'Bakers feed everybody'),
  );
  await page.waitForFunction(
    (selector) =>
      document
        .querySelector<HTMLIFrameElement>(`${selector} iframe`)
        ?.contentDocument?.body?.textContent?.includes('Bakers feed everybody'),
    { polling: 50 },
    card,
  );
  await page.close();
});

it('says that a module is gone which others import, and knows it under its new name', async () => {
  const page = await world.open('/view/citizens/deck');
  await isReady(page);
  const file = join(world.folder, 'content/evidence.ts');
  await rename(file, join(world.folder, 'content/proofs.ts'));
  await says(page, overlay, 'evidence.ts');
  const said = await page.$eval(overlay, (one) => (one as HTMLElement).innerText);
  expect(said).not.toMatch(/defined twice/);
  await world.edit('content/audience.ts', (text) => text.replace('./evidence.ts', './proofs.ts'));
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, overlay);
  await rename(join(world.folder, 'content/proofs.ts'), file);
  await world.edit('content/audience.ts', (text) => text.replace('./proofs.ts', './evidence.ts'));
  await shows(page, 'Bakers');
  await page.waitForFunction((selector) => document.querySelector(selector) === null, {}, overlay);
  await page.close();
});

it('says that a document is gone when its audience was deleted, until it is back', async () => {
  const profile = join(world.folder, 'content/visitors.ts');
  await writeFile(
    profile,
    "import { defineAudience } from 'groundswell';\n" +
      "import { citizens } from './audience.ts';\n" +
      "export const visitors = defineAudience({ id: 'visitors', name: 'Visitors', line: 'For visitors', extends: citizens });\n",
  );
  const gallery = await world.open('/');
  await gallery.waitForSelector('[data-document="visitors/deck"]');
  await gallery.close();
  const page = await world.open('/view/visitors/deck');
  await isReady(page);
  const good = await readFile(profile, 'utf8');
  await rm(profile);
  await says(page, '#fault .gone', 'This document is gone');
  await says(page, '#status', 'Gone');
  expect(await page.$eval('#findings-count', (one) => one.textContent)).toBe('');
  await writeFile(profile, good);
  await says(page, '#status', 'Live');
  await page.waitForFunction(() => document.querySelector('#fault .gone') === null);
  await page.close();
});
