import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // What is printed is compared without colours, also where a terminal or a build runs the tests.
    env: { TZ: 'UTC', NO_COLOR: '1' },
  },
});
