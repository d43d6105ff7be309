import { defineConfig } from 'vitest/config';

/** Tests in browsers that a reader may have and the project does not need: they say so where one is not installed. */
export default defineConfig({
  test: {
    include: ['tests/**/*.engine.test.ts'],
    maxWorkers: 1,
    testTimeout: 180_000,
    hookTimeout: 240_000,
  },
});
