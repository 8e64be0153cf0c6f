import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Everything that runs in plain Node; the browser API is WXT's in-memory one. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/browser/**', 'tests/repo/built/**', 'node_modules/**'],
    mockReset: true,
    restoreMocks: true,
  },
});
