import { createExcelRunner } from '../../../src/excel/excel-runner';
import * as engine from '../../../src/runtime/check-engine';
import { anyHostCases } from '../../../src/runtime/self-test/cases/any-host-cases';
import { checkCases } from '../../../src/runtime/self-test/cases/check-cases';
import { runSelfTest } from '../../../src/runtime/self-test/run-self-test';
import type { SelfTestCase } from '../../../src/runtime/self-test/self-test-case';
import type { SelfTestProgress, SelfTestReport } from '../../../src/taskpane/self-test-result';

export const runner = createExcelRunner(() => undefined);
export const allCases = [...anyHostCases(), ...checkCases(engine, runner)];
export const never = new AbortController().signal;
export const unheard = (): void => undefined;

/** Runs cases in the workbook that is open, where it is blank. */
export async function reported(
  cases: readonly SelfTestCase[] = allCases,
  report: (progress: SelfTestProgress) => void = unheard,
  signal = never,
): Promise<SelfTestReport> {
  const outcome = await runSelfTest({ cases, runner }, report, signal);
  if (outcome.status !== 'ended') throw new Error(outcome.problem.sentence);
  return outcome.report;
}

export const failedIn = ({ results }: SelfTestReport): readonly string[] =>
  results.filter(({ status }) => status === 'failed').map(({ name }) => name);
