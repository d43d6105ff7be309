import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { createDeckRenderer } from '../../src/render/deck.ts';
import { openThemeCache } from '../../src/render/theme-cache.ts';
import { options, sevenSlides } from './manuscripts.ts';

let folder: string;
beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), 'groundswell-themes-'));
  onTestFinished(() => rm(root, { recursive: true, force: true }));
  folder = join(root, 'themes');
});

/** Whole ones; what is still being written has another ending. */
const filesIn = async () =>
  (await readdir(folder)).filter((name) => name.endsWith('.css')).map((name) => join(folder, name));
/** Writing waits for nobody. */
const written = (count: number) => vi.waitFor(async () => expect(await filesIn()).toHaveLength(count));

test('a theme that one process packed is found by the next, and the deck is the same', async () => {
  const fresh = (await createDeckRenderer())(sevenSlides, options).html;
  (await createDeckRenderer(openThemeCache(folder)))(sevenSlides, options);
  await written(1);
  const next = openThemeCache(folder);
  const asked: (string | undefined)[] = [];
  const watched = {
    get: (theme: string) => {
      const css = next.get(theme);
      asked.push(css);
      return css;
    },
    set: () => expect.unreachable('it was found'),
  };
  expect((await createDeckRenderer(watched))(sevenSlides, options).html).toBe(fresh);
  expect(asked).toEqual([expect.stringContaining('foreignObject')]);
});

test('another theme is not found', async () => {
  openThemeCache(folder).set('section{color:red}', 'packed');
  await written(1);
  expect(openThemeCache(folder).get('section{color:red}')).toBe('packed');
  expect(openThemeCache(folder).get('section{color:blue}')).toBeUndefined();
});

test('a file that was changed by hand or cut off counts for nothing', async () => {
  openThemeCache(folder).set('section{color:red}', 'main>svg>section{color:red}');
  await written(1);
  const [file = ''] = await filesIn();
  const whole = await readFile(file, 'utf8');
  for (const damaged of [whole.replace('color:red}', 'color:tan}'), whole.slice(0, -5), '']) {
    await writeFile(file, damaged);
    expect(openThemeCache(folder).get('section{color:red}')).toBeUndefined();
  }
});

test('a folder that takes no files stops nobody', async () => {
  await writeFile(folder, 'a file');
  const cache = openThemeCache(folder);
  cache.set('section{color:red}', 'packed');
  expect(cache.get('section{color:red}')).toBe('packed');
  expect(openThemeCache(folder).get('section{color:red}')).toBeUndefined();
});

test('the oldest go when there are more than forty', async () => {
  const cache = openThemeCache(folder);
  cache.set('first', 'packed');
  await written(1);
  const [first = ''] = await filesIn();
  await utimes(first, 0, 0);
  for (let index = 2; index <= 40; index++) cache.set(`theme ${index}`, 'packed');
  await written(40);
  expect(await filesIn()).toContain(first);
  cache.set('one more', 'packed');
  await vi.waitFor(async () => expect(await filesIn()).not.toContain(first));
  await written(40);
  expect(openThemeCache(folder).get('one more')).toBe('packed');
});
