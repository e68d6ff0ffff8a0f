import * as fc from '../../node_modules/fast-check/lib/cjs/fast-check.js';
import { seedName } from './draw-seed';

/*
 * fast-check as all tests import it: jest.config.js puts this file in its place. Every run of the tests draws one seed,
 * so that it tries what no run before it tried, and whoever sees a failure can see it again. What was found once becomes
 * a fixed case, as one of the `examples` of its law or a test of its own.
 */

/** How many random cases a law is tried on that does not say so itself. */
const usualRuns = 100;
/**
 * The same today: a quarter of it with `npm run test:quick`, thousands with `npm run test:laws`. `npm run mutation` only asks
 * whether a law fails, not for the smallest case in which it does.
 */
const today = globalThis as { readonly randomRuns?: number; readonly firstFailureIsEnough?: boolean };
const { randomRuns: numRuns = usualRuns, firstFailureIsEnough: endOnFailure = false } = today;
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
fc.configureGlobal({ seed, numRuns, endOnFailure, reporter: report });

/** As fast-check's own; a cheap or costly law that says how often it is tried keeps that share of today's runs. */
export function assert<Cases>(property: fc.IRawProperty<Cases>, parameters: fc.Parameters<Cases> = {}) {
  const { numRuns: own = usualRuns } = parameters;
  return fc.assert(property, { ...parameters, numRuns: Math.ceil((own * numRuns) / usualRuns) });
}

export * from '../../node_modules/fast-check/lib/cjs/fast-check.js';
