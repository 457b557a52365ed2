/** Suites that take seconds each: with a fake GitHub and Sigstore around them, or with many generated inputs. */
const SERVICES = [
  'contributing',
  'commands/approvals/faults',
  'domains/approvals/collect-release',
  'domains/approvals/collect-snapshot',
  'domains/repository-settings/collect',
  'domains/scan/archives/hostile',
  'domains/scan/archives/inflate',
  'domains/scan/graphs/hostile',
  'domains/scan/pickle/hostile',
  'gate/remote-packs',
  'gate/seal-reader',
]
/** Suites that run the committed bundle. */
const E2E = ['e2e/']

/** Suites in which `node:path` is that of Windows. */
const WIN32 = '<rootDir>/__tests__/**/*.win32.test.ts'

const below = (names) => names.map((name) => `<rootDir>/__tests__/${name}`)
const project = (displayName, more) => ({
  displayName,
  testEnvironment: 'node',
  // The sources as well, so that --changedSince knows which tests a changed source concerns.
  roots: ['<rootDir>/__tests__', '<rootDir>/src'],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/scripts/jest-strip-types.mjs' },
  ...more,
})

/** @type {import('jest').Config} */
export default {
  projects: [
    project('unit', {
      testMatch: ['<rootDir>/__tests__/**/*.test.ts'],
      testPathIgnorePatterns: [...below([...SERVICES, ...E2E]), '\\.win32\\.test\\.ts$'],
    }),
    project('win32', { testMatch: [WIN32], transform: { '\\.ts$': '<rootDir>/scripts/jest-windows-paths.mjs' } }),
    project('services', { testMatch: below(SERVICES).map((name) => `${name}.test.ts`) }),
    project('e2e', { testMatch: below(E2E).map((name) => `${name}*.test.ts`), globalSetup: '<rootDir>/scripts/jest-fresh-dist.mjs' }),
  ],
  maxWorkers: '100%',
  testTimeout: 60_000,
}
