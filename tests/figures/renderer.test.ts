import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { frameFor } from '../../src/figures/frame.ts';
import { figureKindsIn, openFigureRenderer } from '../../src/figures/renderer.ts';
import { defaultStyle } from '../../src/model/default-style.ts';
import { en } from '../sections/desk/locale.ts';

const ground = {
  frame: frameFor({ kind: 'deck', slides: '16:9', paper: 'A4', room: 'full' }),
  words: en.figures,
  style: defaultStyle.id,
};
const relays = () => ({
  title: 'Relays',
  sources: [
    { id: 'a', label: 'A' },
    { id: 'b', label: 'B' },
  ],
  relays: [{ from: 'a', to: 'b' }],
});

test('the same data for the same place is drawn once', async () => {
  const renderer = openFigureRenderer(new Map());
  await renderer.prepare(new Set(['relays']), [defaultStyle]);
  const first = renderer.draw('relays', relays(), ground);
  expect(renderer.draw('relays', relays(), ground)).toBe(first);
  const paper = {
    ...ground,
    frame: frameFor({ kind: 'briefing', slides: '16:9', paper: 'A4', room: 'full' }),
  };
  expect(renderer.draw('relays', relays(), paper)).not.toBe(first);
});

test('a style that got another type is measured anew', async () => {
  const renderer = openFigureRenderer(new Map());
  const drawIn = async (sans: string) => {
    await renderer.prepare(new Set(['relays']), [{ ...defaultStyle, sans }]);
    return renderer.draw('relays', relays(), ground);
  };
  const before = await drawIn('Inter');
  expect((await drawIn('Source Serif 4')).html).not.toEqual(before.html);
  expect((await drawIn('Inter')).html).toEqual(before.html);
});

test('the kinds of a profile are found wherever they stand', () => {
  const profile = {
    deck: [{ section: 'figure', figure: { figure: 'cone' } }, { section: 'cover' }],
    briefing: [{ section: 'driver', figure: { figure: 'bars', rows: [{ claim: 'a' }] } }],
  };
  expect([...figureKindsIn(profile)]).toEqual(['cone', 'bars']);
});

/** Composes a library in a process of its own, and says which packages it loaded. */
async function packagesLoadedFor(content: string): Promise<string> {
  const script = `
    import { registerHooks } from 'node:module';
    const seen = new Set();
    registerHooks({ resolve: (name, context, next) => { seen.add(name); return next(name, context); } });
    const { composeAll } = await import('./src/pipeline.ts');
    const { openBuildCache } = await import('./src/build/cache.ts');
    const { loadLibrary } = await import('./src/load/load.ts');
    const loaded = await loadLibrary({ content: '${content}', templates: 'templates' });
    await composeAll({ loaded, templates: 'templates', cache: await openBuildCache() });
    console.log([...seen].filter((name) => /^(@viz-js|fontkit|d3-s)/.test(name)).sort().join(' '));
    process.exit(0);`;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', script]);
  return stdout.trim();
}

test('the graph library, the font reader and the scales are loaded only where a figure needs them', async () => {
  expect(await packagesLoadedFor('tests/cases/ruritania/content')).toBe('');
  expect(await packagesLoadedFor('tests/cases/figures/content')).toBe(
    '@viz-js/viz d3-scale d3-shape fontkit',
  );
});

test('what it drew with is given back, and is there again when it is prepared', async () => {
  const renderer = openFigureRenderer(new Map());
  const prepare = () => renderer.prepare(new Set(['relays']), [defaultStyle]);
  await prepare();
  const before = renderer.draw('relays', relays(), ground);
  renderer.clear();
  expect(() => renderer.draw('relays', relays(), ground)).toThrow('not prepared for relays');
  await prepare();
  expect(renderer.draw('relays', relays(), ground).html).toBe(before.html);
});
