import { checkPlan } from '../alignment/check';
import { type CheckSettings, severities } from '../alignment/settings';
import { readWorkbookPlan } from '../plan/read-workbook';
import type { Day } from '../spreadsheet/day';
import { WorkbookError } from '../xlsx';
import { type CheckedFile, isUnread } from './checked-file';
import { exitStatus } from './command-io';
import type { FailureThreshold } from './commands';
import { readWorkbookFile } from './workbook-file';

/** How the files are checked. */
export interface FileCheckSettings {
  readonly planDate: Day;
  readonly rules: CheckSettings;
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

/** A workbook file tells neither its locale nor its fiscal year: a plan is read with these. */
const readingDefaults = { locale: 'en-US', fiscalYearStart: 1 } as const;

export const checkFile: FileCheck = async (file, { planDate, rules }) => {
  try {
    const workbook = await readWorkbookFile(file);
    const plan = readWorkbookPlan(workbook, { planDate, ...readingDefaults });
    return { file, result: checkPlan(plan, rules), leftOut: workbook.leftOut };
  } catch (error) {
    if (error instanceof WorkbookError) return { file, error: error.message };
    return { file, error: `${internalError} (${error instanceof Error ? error.message : String(error)})` };
  }
};

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
