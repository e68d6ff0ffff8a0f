import type { ExcelRunner } from '../../excel/excel-runner';
import type { SelfTestOutcome, SelfTestProgress } from '../../taskpane/self-test-result';
import { anyHostCases } from './cases/any-host-cases';
import { checkCases, type CheckEngine } from './cases/check-cases';
import { runSelfTest } from './run-self-test';

/* All that the self-test needs beyond what a check does, as one chunk. */

/** Confirms or refutes, in whatever Excel the add-in runs in, what Plumbline rests on. Never rejects. */
export const selfTest = (
  engine: CheckEngine,
  runner: ExcelRunner,
  report: (progress: SelfTestProgress) => void,
  signal: AbortSignal,
): Promise<SelfTestOutcome> =>
  runSelfTest({ cases: [...anyHostCases(), ...checkCases(engine, runner)], runner }, report, signal);
