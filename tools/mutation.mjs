import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';

/*
 * How many small faults in the sources do the tests notice? `npm run mutation -- FOLDER [TESTS…]` puts them, one after the
 * other, into each file of src/FOLDER, or into the file that FOLDER names, and says which went unnoticed. A file is judged
 * by the test of its own name, or by all tests of its folder where there is none, and a rule by what is asked of all rules as
 * well; TESTS, folders or files in test, judge all of them instead.
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
  const common = file.startsWith('src/alignment/rules/') ? ['test/alignment/rule-catalogue.test.ts'] : [];
  return existsSync(own)
    ? { chosen: [own, ...common], enableFindRelatedTests: false }
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
    // Not by test: of what is worked out once for a plan, only the first test that asks would count as one that runs it.
    coverageAnalysis: 'all',
    concurrency: 1,
    reporters: [],
    logLevel: 'off',
    ignorePatterns: ['docs', 'assets', 'dist'],
    tempDirName: path.join(tmpdir(), 'plumbline-mutation'),
    cleanTempDir: 'always',
  }).runMutationTest();
}

const nothing = { noticed: 0, endless: 0, missed: 0, noticedTexts: 0, missedTexts: 0 };
let total = nothing;
for (const file of filesIn(`src/${folder}`)) {
  const mutants = await mutantsOf(file).catch((error) => {
    // As of a file that no test asks for.
    console.log(`${file}: not measured. ${error.message}`);
    process.exitCode = 1;
    return [];
  });
  if (mutants.length === 0) continue;
  const having = (...statuses) => mutants.filter(({ status }) => statuses.includes(status));
  const noticed = having('Killed', 'Timeout');
  const missed = having('Survived', 'NoCoverage');
  const texts = (some) => some.filter(({ mutatorName }) => mutatorName === 'StringLiteral').length;
  const count = {
    noticed: noticed.length,
    endless: having('Timeout').length,
    missed: missed.length,
    noticedTexts: texts(noticed),
    missedTexts: texts(missed),
  };
  total = Object.fromEntries(Object.entries(count).map(([key, more]) => [key, total[key] + more]));
  console.log(said(file, count));
  for (const { location, status, mutatorName, replacement } of missed) {
    const place = `${file}:${location.start.line}:${location.start.column}`;
    const untested = status === 'NoCoverage' ? ', which no test runs' : '';
    console.log(`  ${place}${untested}: ${mutatorName} ${replacement.replaceAll(/\s+/g, ' ')}`);
  }
}
console.log(said(folder, total));

/* What a rule's page says of it is held against the generated pages, not by tests: so once with and once without the texts. */
function said(what, { noticed, endless, missed, noticedTexts, missedTexts }) {
  const share = (part, of) => (of === 0 ? 'none' : `${((100 * part) / of).toFixed(1)}%`);
  const all = noticed + missed;
  const logic = noticed - noticedTexts;
  const ofLogic = share(logic, logic + missed - missedTexts);
  const forEver = endless === 0 ? '' : `, ${endless} by a test that never ends`;
  return `${what}: ${noticed} of ${all} noticed${forEver}; ${share(noticed, all)}, without texts ${ofLogic}`;
}
