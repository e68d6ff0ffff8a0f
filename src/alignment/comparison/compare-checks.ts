import type { CheckRecord } from './check-record';
import { findFindingChanges, type FindingChanges } from './finding-changes';
import { matchRows } from './match-rows';
import { findPlanChanges, type PlanChanges } from './plan-changes';
import { findScoreChange, type ScoreChange } from './score-changes';
import { findSettingsDifferences, type SettingDifference } from './settings-differences';

/** What changed between two checks. */
export interface Comparison {
  readonly score: ScoreChange;
  readonly plan: PlanChanges;
  readonly findings: FindingChanges;
  /** What the plans are not judged by alike. */
  readonly settings: readonly SettingDifference[];
}

/** Compares two checks, in time linear in the rows, links and findings of both. */
export function compareChecks(before: CheckRecord, after: CheckRecord): Comparison {
  const matchings = matchRows(before.sheets, after.sheets);
  const plan = findPlanChanges(before.sheets, after.sheets, matchings);
  const changedRows = new Set(plan.changed.map((changed) => changed.after));
  return {
    score: findScoreChange(before, after, matchings, (row) => changedRows.has(row)),
    plan,
    findings: findFindingChanges(before, after, matchings),
    settings: findSettingsDifferences(before, after),
  };
}
