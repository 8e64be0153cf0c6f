import { defineConfig } from 'vitest/config';

/** The built extension, and that in real browsers; one at a time, for they share two cores. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/repo/built/**/*.test.ts', 'tests/browser/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    retry: 0,
  },
});
