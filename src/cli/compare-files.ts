import { compareChecks, type Comparison } from '../alignment/comparison/compare-checks';
import type { FileRecording } from './check';
import { isUnread, type RecordedFile, type RecordedPlan } from './checked-file';
import { exitStatus } from './command-io';
import type { FileCheckSettings } from './file-check-settings';

/** Two workbooks that could be read, and what changed from the one to the other. */
export interface ComparedPlans {
  readonly old: RecordedPlan;
  readonly new: RecordedPlan;
  readonly comparison: Comparison;
}

/** Two workbooks of which one could not be read, or neither. */
export interface UncomparedFiles {
  readonly old: RecordedFile;
  readonly new: RecordedFile;
  readonly comparison: null;
}

export type ComparedFiles = ComparedPlans | UncomparedFiles;

/** Checks both workbooks, one after the other, and compares them. */
export async function compareFiles(
  old: string,
  now: string,
  settings: FileCheckSettings,
  record: FileRecording,
): Promise<ComparedFiles> {
  const before = await record(old, settings);
  const after = await record(now, settings);
  if (isUnread(before) || isUnread(after)) return { old: before, new: after, comparison: null };
  return { old: before, new: after, comparison: compareChecks(before.record, after.record) };
}

export function statusOfComparison({ comparison }: ComparedFiles): number {
  if (comparison === null) return exitStatus.failed;
  return comparison.score.fell ? exitStatus.found : exitStatus.fine;
}
