import { checkPlan, type CheckResult } from '../alignment/check';
import { type PastCheck, pastCheckOf, withCheck } from '../alignment/comparison/score-history';
import type { SettingsProblem } from '../alignment/settings';
import { readPlanAsSet } from '../alignment/workbook-settings/read-plan-as-set';
import type { WorkbookSettings } from '../alignment/workbook-settings/workbook-settings';
import { salesOutlooks } from '../forecast/sales-history/sales-outlooks';
import { isSettingsSheet } from '../plan/own-sheets';
import type { Plan, ReadingSettings } from '../plan/plan';
import type { Moment } from '../spreadsheet/day';
import { localDay } from '../spreadsheet/local-day';
import type { Workbook } from '../spreadsheet/sheet';
import type { WorkbookReading } from './reading/read-workbook';
import { pastChecksIn } from './report/report-layout';
import type { WrittenMarks } from './written-marks';

/** When a check is made, and what it goes on from. */
export interface CheckOccasion {
  /** By the clock of where it runs. */
  readonly now: Date;
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
  /** The ids of its sheets by their names: a sheet is found by its id as long as the workbook is open, whatever it is called by then. */
  readonly sheetIds: ReadonlyMap<string, string>;
  /** The same of its Excel tables. */
  readonly tableIds: ReadonlyMap<string, string>;
}

/** A plan as it was read, not yet marked. */
export interface CheckedPlan extends ReadWorkbook {
  readonly result: CheckResult;
  readonly reading: ReadingSettings;
  readonly checkedAt: Moment;
  /** The scores that the report tells of with that of this check, the newest first. */
  readonly history: readonly PastCheck[];
  /**
   * Round trips beyond four, in which values came in parts, or large sheets were looked at before, or the cells beside tables to which
   * columns were added.
   */
  readonly extraChunks: number;
}

export interface CheckedWorkbook extends CheckedPlan {
  /** What was written; null where nothing was to be. */
  readonly marks: WrittenMarks | null;
  /** Whether the sheets show other marks than this check would write. */
  readonly areMarksBehind: boolean;
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

export const isNoPlan = (outcome: CheckedPlan | NoPlan): outcome is NoPlan => !('result' in outcome);

/** Checks the plan of a workbook that was read, by the workbook's own settings. */
export function checkReading(
  { report, facts, extraChunks }: WorkbookReading,
  workbook: Workbook,
  { now, before = null }: CheckOccasion,
): CheckedPlan | NoPlan {
  const { plan, settings, check, reading, sheets } = readPlanAsSet(
    workbook,
    localDay(now),
    {},
    false,
    before?.alignment.plan ?? null,
  );
  const read: ReadWorkbook = {
    settings,
    hasSettingsSheet: workbook.sheets.some(({ name }) => isSettingsSheet(name)),
    leftOut: workbook.leftOut,
    sheetIds: new Map(facts.sheets.map(({ id, name }) => [name, id])),
    tableIds: new Map(facts.tables.map(({ id, name }) => [name, id])),
  };
  if (plan.tables.length === 0) return { ...read, sheets, plan, problems: check.problems };
  const result = checkPlan(plan, check, before, salesOutlooks);
  const checkedAt = momentOf(now);
  const past = pastChecksIn(report?.cells ?? [], facts.dateSystem);
  const history = withCheck(past, pastCheckOf(result, checkedAt));
  return { ...read, result, reading, checkedAt, history, extraChunks };
}

const secondsOfDay = 86_400;

/** A moment by the local clock. */
function momentOf(date: Date): Moment {
  const seconds = date.getHours() * 3600 + date.getMinutes() * 60 + date.getSeconds();
  return { day: localDay(date), timeOfDay: seconds / secondsOfDay };
}
