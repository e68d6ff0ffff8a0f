import type { ReadingSettings } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import type { RecognisedTable } from '../plan/recognised-table';
import { bodyPlace } from '../spreadsheet/address';
import { align } from './alignment';
import { cellAfterEdit } from './cell-after-edit';
import type { CheckResult } from './check';
import type { Fix, FixEdit } from './finding';
import { findLosses } from './losses';
import { scoreOf } from './score';

/**
 * What a fix would bring, in points: the score with it alone applied minus the score of the check; null where one of the two is not
 * known, or the fix is for a cell that the plan does not read.
 */
export function gainOfFix(
  { alignment, score }: CheckResult,
  fix: Fix,
  reading: ReadingSettings,
): number | null {
  const { plan, settings } = alignment;
  if (score.score === null) return null;
  const tables = fix.edits.reduce<readonly RecognisedTable[] | null>(
    (edited, edit) => edited && withEdit(edited, edit),
    plan.recognised,
  );
  if (tables === null) return null;
  const after = align(readPlan(tables, reading, plan), settings);
  const scoreAfter = scoreOf(after, findLosses(after)).score;
  return scoreAfter === null ? null : scoreAfter - score.score;
}

/** The tables with one cell edited; null where no table reads that cell, or it does not hold what the edit is for. */
function withEdit(tables: readonly RecognisedTable[], edit: FixEdit): readonly RecognisedTable[] | null {
  for (const [at, table] of tables.entries()) {
    const { source } = table;
    const place = source.sheet === edit.sheet ? bodyPlace(source, edit.cell) : null;
    const cells = place === null ? undefined : source.rows[place.row];
    if (place === null || cells === undefined) continue;
    const value = cellAfterEdit(edit, cells[place.column] ?? null);
    if (value === null) return null;
    const rows = source.rows.with(
      place.row,
      source.headings.map((_, column) => (column === place.column ? value : (cells[column] ?? null))),
    );
    return tables.with(at, { ...table, source: { ...source, rows } });
  }
  return null;
}
