const { availableParallelism } = require('node:os');

/*
 * Three parts: `core` needs nothing but the sources and is quick; `hosts` is what meets Excel, files and React in this
 * process; `built` runs what is built, most of it in a browser, and is built once before its first test.
 */
const part = {
  testEnvironment: 'node',
  roots: ['<rootDir>/test'],
  setupFiles: ['<rootDir>/test/support/speak-english.ts'],
  transform: {
    '^.+\\.[cm]?tsx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true },
          transform: { react: { runtime: 'automatic' } },
        },
      },
    ],
  },
  moduleNameMapper: {
    // Node 20 cannot require what d3 is made of; it comes in the older kind of module too.
    '^(d3-[a-z-]+)$': '<rootDir>/node_modules/$1/dist/$1.js',
    // One place says how often laws are tried and with which seed.
    '^fast-check$': '<rootDir>/test/support/random-runs.ts',
  },
};

const core = [
  'languages',
  'spreadsheet',
  'plan',
  'economics',
  'forecast',
  'alignment',
  'functions',
  'template',
  'oracle',
];
const built = [
  'cli/plumbline',
  'cli/built-many-files',
  'runtime/self-test/self-test-in-workbench',
  'taskpane/preview/*-in-browser',
  'tools/deployment/build',
  'workbench/browser/*',
  'workbench/grid/*-in-browser',
];
const within = (names) => names.map((name) => `**/test/${name}.test.ts`);

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    { ...part, displayName: 'core', testMatch: within(core.map((folder) => `${folder}/**/*`)) },
    {
      ...part,
      displayName: 'hosts',
      testMatch: [
        '**/test/**/*.test.{ts,tsx}',
        ...[...core.map((folder) => `!**/test/${folder}/**`), ...within(built).map((files) => `!${files}`)],
      ],
    },
    {
      ...part,
      displayName: 'built',
      testMatch: within(built),
      globalSetup: '<rootDir>/test/support/build-all.ts',
    },
  ],
  globalSetup: '<rootDir>/test/support/draw-seed.ts',
  // Jest would leave one core to the person before the machine, which on two cores is half of it.
  maxWorkers: Math.max(2, availableParallelism() - 1),
  testSequencer: '<rootDir>/test/support/longest-first.js',
  // A law that is tried on thousands of random plans takes its time, and more on a busy machine.
  testTimeout: 180_000,
  reporters: ['default', '<rootDir>/test/closing-line-reporter.js'],
};
