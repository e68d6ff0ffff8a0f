import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/*
 * How many small faults in the sources do the tests notice? `npm run mutation -- FOLDER [TESTS…]` puts them, one after the
 * other, into each file of src/FOLDER, or into the file that FOLDER names, and says which went unnoticed. A file is judged
 * by the test of its own name, or by all tests of its folder where there is none; TESTS, folders or files in test, judge
 * all of them instead.
 */

const {
  positionals: [folder, ...tests],
} = parseArgs({ allowPositionals: true });
if (folder === undefined || !existsSync(`src/${folder}`)) {
  console.error('Name a folder or file in src, such as economics or alignment/loss.ts.');
  process.exit(2);
}

const {
  projects: [core],
} = createRequire(import.meta.url)('../jest.config.js');
// Answers that can be had again: always the same few random plans.
process.env.PLUMBLINE_SEED ??= '1';
const randomRuns = 40;

const filesIn = (place) =>
  statSync(place).isFile()
    ? [place]
    : readdirSync(place, { recursive: true })
        .map((name) => path.posix.join(place, name))
        .filter((name) => /(?<!\.d)\.tsx?$/.test(name));

/* Related ones only are sought among all tests of a folder: to find out which they are takes longer than to run the test. */
function testsOf(file) {
  const own = file.replace(/^src/, 'test').replace(/\.tsx?$/, '.test.ts');
  if (tests.length > 0) return { chosen: tests.map((each) => `test/${each}`), enableFindRelatedTests: false };
  return existsSync(own)
    ? { chosen: [own], enableFindRelatedTests: false }
    : { chosen: [path.posix.dirname(own)], enableFindRelatedTests: true };
}

function mutantsOf(file) {
  const { chosen, enableFindRelatedTests } = testsOf(file);
  const testMatch = chosen.map((each) => `**/${/\.tsx?$/.test(each) ? each : `${each}/**/*.test.ts`}`);
  return new Stryker({
    mutate: [file],
    testRunner: 'jest',
    jest: {
      projectType: 'custom',
      enableFindRelatedTests,
      config: {
        ...core,
        projects: [],
        globalSetup: null,
        testMatch,
        watchman: false,
        globals: { randomRuns, firstFailureIsEnough: true },
      },
    },
    coverageAnalysis: 'perTest',
    concurrency: 1,
    reporters: [],
    logLevel: 'error',
    ignorePatterns: ['docs', 'assets', 'dist'],
    tempDirName: path.join(tmpdir(), 'plumbline-mutation'),
    cleanTempDir: 'always',
  }).runMutationTest();
}

const total = { killed: 0, timedOut: 0, missed: 0 };
for (const file of filesIn(`src/${folder}`)) {
  const mutants = await mutantsOf(file);
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const survivors = having('Survived', 'NoCoverage');
  const count = {
    killed: having('Killed').length,
    timedOut: having('Timeout').length,
    missed: survivors.length,
  };
  for (const outcome of Object.keys(total)) total[outcome] += count[outcome];
  console.log(said(file, count));
  for (const { location, status, mutatorName, replacement } of survivors) {
    const place = `${file}:${location.start.line}:${location.start.column}`;
    const untested = status === 'NoCoverage' ? ', which no test runs' : '';
    console.log(`  ${place}${untested}: ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ')}`);
  }
}
console.log(said(folder, total));

/* A test that never ends notices a fault too. */
function said(what, { killed, timedOut, missed }) {
  const [found, all] = [killed + timedOut, killed + timedOut + missed];
  const share = all === 0 ? '' : `, ${((100 * found) / all).toFixed(1)}%`;
  return `${what}: ${found} of ${all} noticed${share}${timedOut === 0 ? '' : ` (${timedOut} by running for ever)`}`;
}
