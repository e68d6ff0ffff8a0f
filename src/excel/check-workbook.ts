import { checkPlan, type CheckResult } from '../alignment/check';
import { type PastCheck, pastCheckOf, withCheck } from '../alignment/comparison/score-history';
import type { SettingsProblem } from '../alignment/settings';
import { readPlanAsSet } from '../alignment/workbook-settings/read-plan-as-set';
import type { WorkbookSettings } from '../alignment/workbook-settings/workbook-settings';
import { isSettingsSheet } from '../plan/own-sheets';
import type { Plan, ReadingSettings } from '../plan/plan';
import { type Day, dayFromParts, type Moment } from '../spreadsheet/day';
import { type ExcelRunner, stopIfAborted } from './excel-runner';
import { readWorkbook } from './reading/read-workbook';
import { pastChecksIn } from './report/report-layout';
import { writeCheck, type WrittenMarks } from './write-check';

export interface CheckProgress {
  readonly stage: 'reading' | 'checking' | 'marking';
  /** The done part of the whole check, 0 to 1. */
  readonly share: number;
  /** The sheet that it is at. */
  readonly sheet: string | null;
}

export interface CheckOccasion {
  /** When the check is made, by the clock of where it runs. */
  readonly now: Date;
  /** Whether marks are written; else the workbook is only read. */
  readonly mayWrite: boolean;
  /** The last check of this workbook: what did not change since is taken over from it. */
  readonly before?: CheckResult | null;
}

/** What is known of a workbook that was read, whether a plan was found in it or not. */
export interface ReadWorkbook {
  /** What it says about how it is read, checked and marked. */
  readonly settings: WorkbookSettings;
  /** Whether it has a sheet that says so. */
  readonly hasSettingsSheet: boolean;
  /** What of it was not read, in sentences. */
  readonly leftOut: readonly string[];
}

export interface CheckedWorkbook extends ReadWorkbook {
  readonly result: CheckResult;
  readonly reading: ReadingSettings;
  /** The scores that the report tells of with that of this check, the newest first. */
  readonly history: readonly PastCheck[];
  /** What was written; null where nothing was to be. */
  readonly marks: WrittenMarks | null;
  /** Round trips beyond four, in which values came in parts, or large sheets were looked at before. */
  readonly extraChunks: number;
}

/** No table of the workbook is surely part of a plan. */
export interface NoPlan extends ReadWorkbook {
  /** The sheets that were looked at. */
  readonly sheets: readonly string[];
  /** Without rows, but with what the tables of the workbook were taken for. */
  readonly plan: Plan;
  /** What is wrong with the settings themselves. */
  readonly problems: readonly SettingsProblem[];
}

export const isNoPlan = (outcome: CheckedWorkbook | NoPlan): outcome is NoPlan => !('result' in outcome);

/** The parts of a check that its stages begin at. */
const stageStart = { checking: 0.8, marking: 0.9 } as const;

/** Reads the workbook, checks its plan as its own settings say and marks its rows: four round trips at any size, the parts of its values apart. */
export async function checkWorkbook(
  { run }: ExcelRunner,
  { now, mayWrite, before = null }: CheckOccasion,
  report: (progress: CheckProgress) => void,
  signal: AbortSignal,
): Promise<CheckedWorkbook | NoPlan> {
  return run(async (context) => {
    const reading = await readWorkbook(
      context,
      ({ share, sheet }) => {
        report({ stage: 'reading', share: share * stageStart.checking, sheet });
      },
      signal,
    );
    stopIfAborted(signal);
    report({ stage: 'checking', share: stageStart.checking, sheet: null });
    // The page shows the stage before a large plan keeps it busy.
    await nextTask();
    stopIfAborted(signal);
    const {
      plan,
      settings,
      check,
      reading: asRead,
      sheets,
    } = readPlanAsSet(reading.workbook, dayOf(now), {}, false, before?.alignment.plan ?? null);
    const hasSettingsSheet = reading.workbook.sheets.some(({ name }) => isSettingsSheet(name));
    const { leftOut } = reading.workbook;
    if (plan.tables.length === 0)
      return { sheets, plan, settings, hasSettingsSheet, problems: check.problems, leftOut };
    const result = checkPlan(plan, check, before);
    stopIfAborted(signal);
    const checkedAt = momentOf(now);
    const past = pastChecksIn(reading.report?.cells ?? [], reading.facts.dateSystem);
    const history = withCheck(past, pastCheckOf(result, checkedAt));
    const checked = {
      result,
      history,
      settings,
      hasSettingsSheet,
      reading: asRead,
      leftOut,
      extraChunks: reading.extraChunks,
    };
    if (!mayWrite) return { ...checked, marks: null };
    report({ stage: 'marking', share: stageStart.marking, sheet: null });
    const toWrite = { result, marks: settings.marks, checkedAt, history };
    return { ...checked, marks: await writeCheck(context, reading, toWrite) };
  }, signal);
}

const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const secondsOfDay = 86_400;

/** The day of a moment, by the local clock. */
const dayOf = (moment: Date): Day =>
  dayFromParts(moment.getFullYear(), moment.getMonth() + 1, moment.getDate()) ?? 0;

/** A moment by the local clock. */
function momentOf(date: Date): Moment {
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return { day: dayOf(date), timeOfDay: seconds / secondsOfDay };
}
