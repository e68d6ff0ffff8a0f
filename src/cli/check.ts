import { checkPlan, type CheckResult } from '../alignment/check';
import { severities } from '../alignment/settings';
import { type GivenSettings, readPlanAsSet } from '../alignment/workbook-settings/read-plan-as-set';
import type { Day } from '../spreadsheet/day';
import { WorkbookError } from '../xlsx';
import { exitStatus } from './command-io';
import type { FailureThreshold } from './commands';
import { readWorkbookFile } from './workbook-file';

/** A file that was checked. */
export interface CheckedPlan {
  /** The path as it was given. */
  readonly file: string;
  readonly result: CheckResult;
}

/** A file that could not be checked, and why. */
export interface UnreadFile {
  readonly file: string;
  readonly error: string;
}

export type CheckedFile = CheckedPlan | UnreadFile;

export const isUnread = (checked: CheckedFile): checked is UnreadFile => 'error' in checked;

/** How the files are checked. */
export interface FileCheckSettings {
  readonly today: Day;
  /** What the command line says: it wins over what the workbook says. */
  readonly given: GivenSettings;
}

/** Checks files one after the other, so that no more than one plan is in memory. A file that cannot be read does not stop the rest. */
export async function* checkFiles(
  files: readonly string[],
  settings: FileCheckSettings,
): AsyncGenerator<CheckedFile> {
  for (const file of files) yield await checkFile(file, settings);
}

async function checkFile(file: string, { today, given }: FileCheckSettings): Promise<CheckedFile> {
  try {
    const workbook = await readWorkbookFile(file);
    const { plan, check } = readPlanAsSet(workbook, today, given);
    return { file, result: checkPlan(plan, check) };
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
