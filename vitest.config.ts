import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Two cores: more browsers at a time only make each other late.
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 240_000,
    // .ci/run counts the tests from this report.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: '.cache/test-report.json' }]]
      : ['default'],
  },
});
