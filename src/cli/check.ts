import { checkPlan, type CheckResult } from '../alignment/check';
import { recordCheck } from '../alignment/comparison/check-record';
import { severities, type Severity } from '../alignment/settings';
import { withoutScore } from '../alignment/without-score';
import { readPlanAsSet } from '../alignment/workbook-settings/read-plan-as-set';
import { salesOutlooks } from '../forecast/sales-history/sales-outlooks';
import { language } from '../languages/language';
import type { ReadingSettings } from '../plan/plan';
import { readWorkbookBytes, WorkbookError, workbookLimits } from '../xlsx';
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
import type { FileCheckSettings } from './file-check-settings';
import { inTurn } from './in-turn';
import { sha256 } from './portfolio/entry';
import { planFacts, type SummarizedFile } from './portfolio/plan-summary';
import { readFileBytes } from './workbook-file';
import type { NamedFile } from './workbook-paths';

/** Checks one file; whatever goes wrong is an answer, too. */
export type FileCheck = (file: string, settings: FileCheckSettings) => Promise<CheckedFile>;

/** Checks files, so many at once, and gives them in their order. A file that cannot be read does not stop the rest. */
export const checkFiles = (
  files: readonly NamedFile[],
  settings: FileCheckSettings,
  check: FileCheck,
  atOnce: number,
): AsyncGenerator<CheckedFile> =>
  inTurn(files, atOnce, async (named) => (isUnread(named) ? named : check(named.file, settings)));

/** Checks one file, and keeps what a comparison with another needs. */
export type FileRecording = (file: string, settings: FileCheckSettings) => Promise<RecordedFile>;

export const checkFile: FileCheck = (file, settings) =>
  readAndCheck(file, settings, (result, leftOut, reading) => ({
    file,
    result: reportedCheck(result, reading, settings.draws),
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

/** Checks one file, and keeps what a portfolio says of it. */
export type FileSummary = (file: string, settings: FileCheckSettings) => Promise<SummarizedFile>;

export const summarizeFile: FileSummary = (file, settings) =>
  readAndCheck(file, settings, (result, leftOut, _, bytes) => ({
    file,
    digest: sha256(bytes),
    bytes: bytes.length,
    facts: planFacts(result, leftOut),
  }));

/** All that can be asked about a file. */
export interface FileChecks {
  readonly check: FileCheck;
  readonly record: FileRecording;
  readonly summarize: FileSummary;
}

/** They are done in this process. */
export const checksHere: FileChecks = { check: checkFile, record: recordFile, summarize: summarizeFile };

async function readAndCheck<Answer>(
  file: string,
  { today, given, acceptsOffers }: FileCheckSettings,
  answer: (
    result: CheckResult,
    leftOut: readonly string[],
    reading: ReadingSettings,
    bytes: Uint8Array,
  ) => Answer,
): Promise<Answer | UnreadFile> {
  try {
    const bytes = await readFileBytes(file, workbookLimits);
    const workbook = await readWorkbookBytes(bytes);
    const { plan, check, reading } = readPlanAsSet(workbook, today, given, acceptsOffers);
    return answer(checkPlan(plan, check, null, salesOutlooks), workbook.leftOut, reading, bytes);
  } catch (error) {
    if (error instanceof WorkbookError) return { file, error: error.message };
    const detail = error instanceof Error ? error.message : String(error);
    return { file, error: language.reports.files.internalError(detail) };
  }
}

/** The exit status for one file; a command that checks several exits with the highest. */
export function statusOf(checked: CheckedFile, failOn: FailureThreshold): number {
  if (isUnread(checked)) return exitStatus.failed;
  return statusOfFound(
    checked.result.findings.map(({ severity }) => severity),
    failOn,
  );
}

/** The exit status for findings of these severities. */
export function statusOfFound(found: readonly Severity[], failOn: FailureThreshold): number {
  if (failOn === 'never') return exitStatus.fine;
  const threshold = severities.indexOf(failOn);
  const hasGrave = found.some((severity) => severities.indexOf(severity) <= threshold);
  return hasGrave ? exitStatus.found : exitStatus.fine;
}
