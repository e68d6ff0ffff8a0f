import { checkPlan, type CheckResult } from '../alignment/check';
import { recordCheck } from '../alignment/comparison/check-record';
import { severities } from '../alignment/settings';
import { withoutScore } from '../alignment/without-score';
import { type GivenSettings, readPlanAsSet } from '../alignment/workbook-settings/read-plan-as-set';
import type { ReadingSettings } from '../plan/plan';
import type { Day } from '../spreadsheet/day';
import { WorkbookError } from '../xlsx';
import {
  type CheckedFile,
  isUnread,
  type RecordedFile,
  reportedCheck,
  tablesAndOffers,
  type UnreadFile,
} from './checked-file';
import { exitStatus } from './command-io';
import type { FailureThreshold } from './commands';
import { readWorkbookFile } from './workbook-file';

/** How the files are checked. */
export interface FileCheckSettings {
  readonly today: Day;
  /** What the command line says: it wins over what the workbook says. */
  readonly given: GivenSettings;
  /** Whether tables that are recognised, but not surely, are read too. */
  readonly acceptsOffers: boolean;
}

/** Checks one file; whatever goes wrong is an answer, too. */
export type FileCheck = (file: string, settings: FileCheckSettings) => Promise<CheckedFile>;

/** Checks files one after the other, so that no more than one plan is in memory. A file that cannot be read does not stop the rest. */
export async function* checkFiles(
  files: readonly string[],
  settings: FileCheckSettings,
  check: FileCheck,
): AsyncGenerator<CheckedFile> {
  for (const file of files) yield await check(file, settings);
}

/** Checks one file, and keeps what a comparison with another needs. */
export type FileRecording = (file: string, settings: FileCheckSettings) => Promise<RecordedFile>;

export const checkFile: FileCheck = (file, settings) =>
  readAndCheck(file, settings, (result, leftOut, reading) => ({
    file,
    result: reportedCheck(result, reading),
    leftOut,
  }));

export const recordFile: FileRecording = (file, settings) =>
  readAndCheck(file, settings, (result, leftOut) => {
    const { plan } = result.alignment;
    const { tables, offers } = tablesAndOffers(plan);
    const tablesRead = tables.filter(({ outcome }) => outcome === 'read').length;
    return {
      file,
      record: recordCheck(result),
      withoutScore: result.score.score === null ? withoutScore(plan) : null,
      tablesRead,
      offers: offers.length,
      leftOut,
    };
  });

/** All that can be asked about a file. */
export interface FileChecks {
  readonly check: FileCheck;
  readonly record: FileRecording;
}

/** They are done in this process. */
export const checksHere: FileChecks = { check: checkFile, record: recordFile };

async function readAndCheck<Answer>(
  file: string,
  { today, given, acceptsOffers }: FileCheckSettings,
  answer: (result: CheckResult, leftOut: readonly string[], reading: ReadingSettings) => Answer,
): Promise<Answer | UnreadFile> {
  try {
    const workbook = await readWorkbookFile(file);
    const { plan, check, reading } = readPlanAsSet(workbook, today, given, acceptsOffers);
    return answer(checkPlan(plan, check), workbook.leftOut, reading);
  } catch (error) {
    if (error instanceof WorkbookError) return { file, error: error.message };
    return { file, error: `${internalError} (${error instanceof Error ? error.message : String(error)})` };
  }
}

const internalError =
  'Something went wrong in Plumbline, not in your plan. Please report it, with a workbook that shows the problem.';

/** The exit status for one file; a command that checks several exits with the highest. */
export function statusOf(checked: CheckedFile, failOn: FailureThreshold): number {
  if (isUnread(checked)) return exitStatus.failed;
  if (failOn === 'never') return exitStatus.fine;
  const threshold = severities.indexOf(failOn);
  const hasGrave = checked.result.findings.some(({ severity }) => severities.indexOf(severity) <= threshold);
  return hasGrave ? exitStatus.found : exitStatus.fine;
}
