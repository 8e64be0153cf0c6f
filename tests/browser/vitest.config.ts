import { defineConfig } from 'vitest/config';

/** The built extension, and that in real browsers; two at a time, as most of a test is waiting. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['tests/repo/built/**/*.test.ts', 'tests/browser/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
    // Real browsers on a loaded machine miss a moment now and then; what fails
    // twice is wrong, and a retry is told in the report.
    retry: process.env['CI'] ? 1 : 0,
  },
});
