import { configDefaults, defineConfig } from 'vitest/config'

/** What no run takes: packages and the data folder of a server started here. */
const never = [...configDefaults.exclude, 'data/**']

/** Folders whose tests run in this process alone: no database, no browser. */
const homes = ['src', 'procedures', 'calendars', 'registers', 'law', 'tools', 'tests', 'worlds', 'bench', 'apps']

// The suffix and the folder select the run. Timeouts are for a machine of two cores that does something else as well: PGlite alone
// takes 5–6 s to open a new folder, and a browser test starts a server before it starts the browser.
export default defineConfig({
  test: {
    maxWorkers: 2,
    passWithNoTests: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: homes.map(home => `${home}/**/*.test.{ts,tsx}`),
          exclude: [...never, '**/*.db.test.ts', 'tests/browser/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'db',
          include: homes.map(home => `${home}/**/*.db.test.ts`),
          exclude: [...never, 'tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: never,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      { extends: true, test: { name: 'verify', include: ['verify/**/*.test.ts'], exclude: never, testTimeout: 60_000 } },
    ],
  },
})
