import { checkPlan, type CheckResult } from '../alignment/check';
import { type CheckSettings, severities } from '../alignment/settings';
import { readWorkbookPlan } from '../plan/read-workbook';
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
  readonly planDate: Day;
  readonly rules: CheckSettings;
}

/** Checks files one after the other, so that no more than one plan is in memory. A file that cannot be read does not stop the rest. */
export async function* checkFiles(
  files: readonly string[],
  settings: FileCheckSettings,
): AsyncGenerator<CheckedFile> {
  for (const file of files) yield await checkFile(file, settings);
}

/** A workbook file tells neither its locale nor its fiscal year: a plan is read with these. */
const readingDefaults = { locale: 'en-US', fiscalYearStart: 1 } as const;

async function checkFile(file: string, { planDate, rules }: FileCheckSettings): Promise<CheckedFile> {
  try {
    const workbook = await readWorkbookFile(file);
    const plan = readWorkbookPlan(workbook, { planDate, ...readingDefaults });
    return { file, result: checkPlan(plan, rules) };
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
