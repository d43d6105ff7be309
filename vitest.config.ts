import { configDefaults, defineConfig } from 'vitest/config';

const pages = 'tests/**/*.page.test.ts';
const builds = 'tests/**/*.build.test.ts';
/** In other browsers than our own: `npm run test:engines`. */
const engines = 'tests/**/*.engine.test.ts';
const house = 'tests/house.test.ts';

/** No browser, no command. `npm run mutants` runs them too. */
export const pureTests = {
  include: ['tests/**/*.test.ts'],
  exclude: [house, pages, builds, engines],
};

/** Tests by what they cost: their file's name says it. `docs/testing.md` tells which to write. */
const projects = [
  // It runs first, in a tenth of a second: who breaks the plan of `src/` hears of it before anything else.
  { name: 'house', include: [house], isolate: false, order: 0 },
  {
    name: 'pure',
    include: pureTests.include,
    exclude: pureTests.exclude,
    isolate: false,
    order: 1,
  },
  { name: 'pages', include: [pages], isolate: false, order: 2 },
  { name: 'builds', include: [builds], isolate: true, order: 2, globalSetup: ['tests/shared-folder.ts'] },
];

export default defineConfig({
  test: {
    // A snapshot that is missing fails everywhere; `vitest run -u FILE` writes it.
    update: 'none',
    // Two cores: more browsers at a time only make each other late.
    maxWorkers: 2,
    projects: projects.map(({ order, exclude = [], ...project }) => ({
      extends: true,
      test: {
        ...project,
        exclude: [...configDefaults.exclude, ...exclude],
        sequence: { groupOrder: order },
        testTimeout: 180_000,
        hookTimeout: 240_000,
      },
    })),
    // .ci/run counts the tests from this report.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/test-report.json' }]]
      : ['default'],
  },
});
