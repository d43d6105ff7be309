import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { root } from '../../end-to-end/folders.ts';
import { frameOf, isReady, openWorld, says, type World } from './world.ts';

let world: World;
let opened: string;
beforeAll(async () => {
  const program = (folder: string) => [join(folder, 'editor.mjs'), join(folder, 'opened.txt')];
  world = await openWorld({
    env: (folder) => ({
      GROUNDSWELL_EDITOR: [process.execPath, ...program(folder), '{file} {line} {column}'].join(' '),
    }),
  });
  const [editor = '', answer = ''] = program(world.folder);
  opened = answer;
  const source = 'appendFileSync(process.argv[2], `${process.argv.slice(3).join(" ")}\\n`);';
  await writeFile(editor, `import { appendFileSync } from 'node:fs';\n${source}\n`);
});
afterAll(() => world?.close());
afterEach(() => expect(world.errors).toEqual([]));

/** `content/evidence.ts:12` for the line that holds a text. */
async function lineOf(file: string, text: string): Promise<string> {
  const lines = (await readFile(join(world.folder, file), 'utf8')).split('\n');
  return `${file}:${lines.findIndex((line) => line.includes(text)) + 1}`;
}

it('leads from a sentence to the file and line that it comes from, by a click', async () => {
  const page = await world.open('/view/citizens/briefing');
  await isReady(page);
  const frame = await frameOf(page);
  const words = await frame.$$('[data-origin]');
  for (const one of words)
    if ((await one.evaluate((e) => e.textContent))?.startsWith('Bakers rise early')) await one.click();
  await says(page, '#written .name', await lineOf('content/evidence.ts', 'summary: prose`Bakers rise early'));
  expect(await page.$eval('#written blockquote', (one) => one.textContent)).toBe(
    'Bakers rise early: 7 of 12 bakers asked said so. Buses are late.',
  );
  expect(await page.$eval('#written .line.here', (one) => one.textContent)).toContain('Bakers rise early');
  const claims = await page.$$eval('.claims-used a', (links) => links.map((link) => link.textContent));
  expect(claims).toEqual(['bakers-rise-early', 'buses-late']);
  await page.close();
});

it('knows where a plain string was written, and the template that printed it', async () => {
  const page = await world.open('/view/citizens/deck#3');
  await isReady(page);
  const frame = await frameOf(page);
  await (await frame.$('main > svg:nth-child(3) h2 [data-origin]'))!.click();
  await says(
    page,
    '#written .name',
    await lineOf('content/evidence.ts', "headline: 'Bakers hold the city together'"),
  );
  expect(
    await page.$$eval('#written details .name', (names) => names.map((name) => name.textContent)),
  ).toEqual([expect.stringContaining('content/audience.ts:'), 'templates/deck/driver.md.hbs']);
  await page.close();
});

it('leads there by the keyboard alone', async () => {
  const page = await world.open('/view/citizens/deck#3');
  await isReady(page);
  await says(page, '#sentences', 'Bakers hold the city together');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
    'Skip to the findings and the text',
  );
  await page.keyboard.press('Enter');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  for (let step = 0; step < 30 && (await focused()) !== 'Bakers hold the city together'; step++)
    await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(page, '#written .name', 'content/evidence.ts:');
  const frame = await frameOf(page);
  expect(await frame.$$eval('.groundswell-mark', (marked) => marked.map((one) => one.textContent))).toEqual([
    'Bakers hold the city together',
  ]);
  await page.keyboard.press('PageDown');
  await says(page, '#position', 'Slide 4 of 7');
  await page.keyboard.press('End');
  await says(page, '#position', 'Slide 7 of 7');
  await page.close();
});

it('opens the place in the editor, and only for a page that has the token', async () => {
  const page = await world.open('/view/citizens/deck#3');
  await isReady(page);
  await page.click('#sentences button');
  await page.waitForSelector('#written .actions button');
  const place = await page.$eval('#written .name', (one) => one.textContent ?? '');
  await page.click('#written .actions button');
  await says(page, '#written .actions button', 'Opened');
  const [file = '', line, column] = place.split(':');
  await expect
    .poll(() => readFile(opened, 'utf8').catch(() => ''))
    .toBe(`${join(world.folder, file)} ${line} ${column}\n`);
  const id = await page.evaluate(async () => {
    const answer = await fetch('/written/citizens/deck?anchor=driver-3&number=0');
    return (await answer.json()).words.id as string;
  });
  for (const query of [`place=${id}`, `place=${id}&token=x`, 'place=nothing'])
    expect((await fetch(`${world.preview.address}/open?${query}`)).status).toBe(404);
  await page.close();
});

/** A headline that takes more lines than a slide gives it. */
const long =
  'Neighbourhood bakeries throughout Strelsau keep intergenerational relationships extraordinarily peaceful, notwithstanding increasingly expensive international transportation';

it('leads from a finding to its place', async () => {
  const page = await world.open('/view/citizens/deck');
  await isReady(page);
  await world.edit('content/audience.ts', (text) =>
    text.replace("headline: 'We do not know where the flour comes from'", `headline: '${long}'`),
  );
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('#findings .message')].some((one) =>
        one.textContent?.includes('Neighbourhood'),
      ),
    { polling: 100 },
  );
  const handle = await page.evaluateHandle(
    () =>
      [...document.querySelectorAll('#findings button')].find((one) =>
        one.textContent?.includes('Neighbourhood'),
      )!,
  );
  await handle.asElement()!.evaluate((one) => (one as HTMLElement).click());
  await says(page, '#written .name', await lineOf('content/audience.ts', `headline: '${long}'`));
  await says(page, '#position', 'Slide 5 of 7');
  const frame = await frameOf(page);
  expect(await frame.$$eval('.groundswell-mark', (marked) => marked.map((one) => one.textContent))).toEqual([
    long,
  ]);
  await page.close();
});

it('lists every document, slide and page that prints a claim', async () => {
  const page = await world.open('/claim/bakers-rise-early');
  const places = () =>
    page.$$eval('.mentions a', (links) =>
      links.map((link) => `${link.textContent} ${link.getAttribute('href')}`),
    );
  await expect
    .poll(places, { timeout: 30_000 })
    .toContain('Citizens: briefing, page 1 /view/citizens/briefing#driver-3');
  const found = await places();
  expect(found.slice(0, 2)).toEqual([
    'Citizens: deck, slide 2 /view/citizens/deck#judgements-2',
    'Citizens: deck, slide 3 /view/citizens/deck#driver-3',
  ]);
  await Promise.all([page.waitForNavigation(), page.click('.mentions li:nth-child(2) a')]);
  await says(page, '#position', 'Slide 3 of 7');
  await page.close();
});

it('breaks a briefing into the pages that its PDF has', async () => {
  const real = await openWorld({ content: join(root, 'content') });
  try {
    for (const document_ of ['policymaker/briefing', 'public/briefing']) {
      const page = await real.open(`/view/${document_}`);
      await isReady(page);
      await page.waitForFunction(
        () => document.querySelector('#findings-note')?.textContent?.includes('in the PDF'),
        { timeout: 60_000 },
      );
      const note = await page.$eval('#findings-note', (one) => one.textContent ?? '');
      const printed = Number(/(\d+) pages? in the PDF/.exec(note)?.[1]);
      const shown = await page.$eval('#position', (one) => one.textContent ?? '');
      expect(shown).toBe(`Page 1 of ${printed}`);
      await page.close();
    }
    expect(real.errors).toEqual([]);
  } finally {
    await real.close();
  }
});
