import { Cancelled, type ExcelRunner } from '../../excel/excel-runner';
import { withAllOwn } from '../../excel/own-doings';
import { errorCode, problemOf } from '../../excel/problem';
import { language } from '../../languages/language';
import type {
  SelfTestOutcome,
  SelfTestProgress,
  SelfTestReport,
  SelfTestResult,
} from '../../taskpane/self-test-result';
import { type BlankWorkbook, lookAtWorkbook, makeBlank } from './blank-workbook';
import { claimsExcelApi, hostFacts } from './host-facts';
import { reportText } from './report-text';
import { isSameJson, jsonText } from './same-json';
import { addScratchSheets } from './scratch-sheets';
import type { SelfTestCase } from './self-test-case';
import { selfTestProblems } from './self-test-problems';

/** An Excel that has not answered a case by then will not. */
const mostSeconds = 30;

export interface SelfTestSettings {
  readonly cases: readonly SelfTestCase[];
  readonly runner: ExcelRunner;
}

/**
 * Runs the cases one after another in a blank workbook, each with scratch sheets of its own, and leaves the workbook as it was.
 * Cancelling takes effect between two cases, so that what a case has written is taken away too. Never rejects.
 */
export async function runSelfTest(
  { cases, runner }: SelfTestSettings,
  report: (progress: SelfTestProgress) => void,
  signal: AbortSignal,
): Promise<SelfTestOutcome> {
  try {
    const { obstacle, blank } = await runner.run(lookAtWorkbook, signal);
    if (obstacle !== null) return { status: 'failed', problem: obstacle };
    const all = await withAllOwn(() => runAll({ cases, runner }, blank, report, signal));
    return { status: 'ended', report: all };
  } catch (error) {
    if (!(error instanceof Cancelled)) return { status: 'failed', problem: problemOf(error) };
    return { status: 'ended', report: endedReport(cases, [], true, null) };
  }
}

async function runAll(
  { cases, runner }: SelfTestSettings,
  blank: BlankWorkbook,
  report: (progress: SelfTestProgress) => void,
  signal: AbortSignal,
): Promise<SelfTestReport> {
  const results: SelfTestResult[] = [];
  for (const each of cases) {
    if (signal.aborted) break;
    report({ done: results.length, of: cases.length, name: each.name });
    results.push(await resultOf(each, runner, blank));
  }
  const isCancelled = results.length < cases.length;
  try {
    await runner.run((context) => makeBlank(context, blank));
    return endedReport(cases, results, isCancelled, null);
  } catch (error) {
    return endedReport(cases, results, isCancelled, selfTestProblems.left(errorCode(error)));
  }
}

const endedReport = (
  cases: readonly SelfTestCase[],
  results: readonly SelfTestResult[],
  isCancelled: boolean,
  left: SelfTestReport['left'],
): SelfTestReport => ({
  results,
  isCancelled,
  left,
  text: reportText(hostFacts(), results, { isCancelled, caseCount: cases.length }),
});

async function resultOf(
  { name, shows, needs, run, gives }: SelfTestCase,
  runner: ExcelRunner,
  blank: BlankWorkbook,
): Promise<SelfTestResult> {
  const notSupported = (reason: string): SelfTestResult => ({ name, shows, status: 'not supported', reason });
  const failed = (seen: string): SelfTestResult => ({
    name,
    shows,
    status: 'failed',
    expected: jsonText(gives),
    seen,
  });
  if (!claimsExcelApi(needs)) return notSupported(language.selfTest.needs(needs));
  try {
    await runner.run(async (context) => {
      await makeBlank(context, blank);
      addScratchSheets(context);
      await context.sync();
    });
    const seen = await withinTime(run());
    return isSameJson(seen, gives) ? { name, shows, status: 'passed' } : failed(jsonText(seen));
  } catch (error) {
    if (errorCode(error) === 'ApiNotFound') {
      return notSupported(language.selfTest.claimsWrongly(needs, errorText(error)));
    }
    return failed(language.selfTest.theError(errorText(error)));
  }
}

class NoAnswer extends Error {
  constructor() {
    super(language.selfTest.noAnswer(mostSeconds));
    this.name = 'Timeout';
  }
}

/** A case that never settles does not keep the others from running. */
function withinTime<Value>(work: Promise<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new NoAnswer());
    }, mostSeconds * 1000);
    work.then(resolve, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

/** The code of an error, its words, and where in the object model it arose. */
function errorText(error: unknown): string {
  const words = error instanceof Error ? error.message.replace(/\.$/u, '') : '';
  const { debugInfo } = error as { readonly debugInfo?: { readonly errorLocation?: string } };
  return [errorCode(error), words, debugInfo?.errorLocation ?? ''].filter((text) => text !== '').join(', ');
}
