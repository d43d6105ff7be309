import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { figureKindsIn } from '../../../src/sections/figures/registry.ts';

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
    const audiences = Object.keys(loaded.library.audiences);
    await composeAll({ loaded, templates: 'templates', audiences, cache: await openBuildCache() });
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
