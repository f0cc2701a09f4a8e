import { readFileSync } from 'node:fs';

const swc = JSON.parse(readFileSync(new URL('./.swcrc', import.meta.url), 'utf8'));
/** Of the portal, whose pages are drawn on the server. */
const pages = {
  ...swc,
  jsc: {
    ...swc.jsc,
    parser: { ...swc.jsc.parser, tsx: true },
    transform: { ...swc.jsc.transform, react: { runtime: 'automatic' } },
  },
};

const common = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts', '.tsx'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { ...swc, swcrc: false }],
    '^.+\\.tsx$': ['@swc/jest', { ...pages, swcrc: false }],
  },
  resolver: '<rootDir>/test/support/jest-resolver.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/', '<rootDir>/.data/'],
};

const folders = {
  workflows: ['workflows', 'test/workflows'],
  replay: ['test/replay'],
  integration: ['activities', 'libs/persistence', 'test/integration'],
  e2e: ['test/e2e', 'test/chaos'],
  browser: ['test/browser'],
  cluster: ['test/cluster'],
};
const specsIn = (names) => names.map((name) => `<rootDir>/${name}/**/*.spec.ts`);

/** One project for each way of testing, told apart by folder; `npm test -- <name>` runs one of them. */
export default {
  // For those that start servers on a busy machine; jest knows this setting for all projects together only.
  testTimeout: 60_000,
  projects: [
    {
      ...common,
      displayName: 'unit',
      testMatch: specsIn(['libs', 'apps', 'test']),
      testPathIgnorePatterns: [
        '/node_modules/',
        ...Object.values(folders)
          .flat()
          .map((name) => `<rootDir>/${name}/`),
      ],
    },
    ...Object.entries(folders).map(([name, where]) => ({
      ...common,
      displayName: name,
      testMatch: specsIn(where),
    })),
  ],
};
