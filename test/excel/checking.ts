import type { CheckResult } from '../../src/alignment/check';
import { type CheckProgress, checkWorkbook } from '../../src/excel/check-workbook';
import { type CheckedWorkbook, isNoPlan, type NoPlan } from '../../src/excel/checked-workbook';
import { createExcelRunner } from '../../src/excel/excel-runner';
import type { WrittenMarks } from '../../src/excel/written-marks';

/** The moment of the checks of these tests that name no other, by the local clock. */
export const checkedAt = new Date(2026, 5, 15, 12, 0, 0);

export const runner = createExcelRunner(() => undefined);

export interface CheckOptions {
  readonly signal?: AbortSignal;
  readonly report?: (progress: CheckProgress) => void;
  readonly mayWrite?: boolean;
  readonly before?: CheckResult;
  /** The moment of the check; noon of 15 June 2026 without. */
  readonly now?: Date;
}

/** Checks the workbook that is open, as the pane does. */
export const checkOpenWorkbook = ({
  signal = new AbortController().signal,
  report = () => undefined,
  mayWrite = true,
  now = checkedAt,
  before,
}: CheckOptions = {}): Promise<CheckedWorkbook | NoPlan> =>
  checkWorkbook(runner, { now, mayWrite, before: before ?? null }, report, signal);

/** The same, where a plan is sure to be found. */
export async function checked(options?: CheckOptions): Promise<CheckedWorkbook & { marks: WrittenMarks }> {
  const outcome = await checkOpenWorkbook(options);
  if (isNoPlan(outcome) || outcome.marks === null) throw new Error('No plan was found and marked.');
  return { ...outcome, marks: outcome.marks };
}
