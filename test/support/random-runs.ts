import * as fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';
import { seedName } from './draw-seed';

/*
 * fast-check as all tests import it: jest.config.js puts this file in its place. Every run of the tests draws one seed,
 * so that it tries what no run before it tried, and whoever sees a failure can see it again. What was found once becomes
 * a fixed case, as one of the `examples` of its law or a test of its own.
 */

/** How many random cases each law is tried on that does not say: 200, or thousands with `npm run test:laws`. */
const numRuns = (globalThis as { readonly randomRuns?: number }).randomRuns ?? 200;
const seed = Number(process.env[seedName]);

function report<Case>(details: fc.RunDetails<Case>): void {
  const said = fc.defaultReportMessage(details);
  if (said === undefined) return;
  const { testPath = '', currentTestName = '' } = expect.getState();
  const test = `${testPath} -t ${JSON.stringify(currentTestName)}`;
  const again = `To see it again: ${seedName}=${details.seed} npx jest ${test}`;
  const cause = details.failed ? details.errorInstance : null;
  throw new Error(`${said}\n\n${again}`, cause == null ? {} : { cause });
}

// eslint-disable-next-line @typescript-eslint/no-deprecated -- the plugins that take its place cannot be set for all laws at once
fc.configureGlobal({ seed, numRuns, reporter: report });

export * from '../../node_modules/fast-check/lib/cjs/fast-check.js';
export { default } from '../../node_modules/fast-check/lib/cjs/fast-check.js';
