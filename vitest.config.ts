import { defineConfig } from 'vitest/config';

const command = 'tests/src/**/*.test.ts';
const browser = 'tests/e2e/**/*.test.ts';

/** Three projects: what runs from source alone, and what uses the built command or the built viewer. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'parts',
          include: ['tests/**/*.test.ts'],
          exclude: [command, browser],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'command',
          include: [command],
          globalSetup: 'tests/built.ts',
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: [browser],
          globalSetup: 'tests/built.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
