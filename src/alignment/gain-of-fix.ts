import type { ReadingSettings } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import type { RecognisedTable } from '../plan/recognised-table';
import { bodyPlace } from '../spreadsheet/address';
import type { CellValue } from '../spreadsheet/cell';
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
  const tables = withEdits(plan.recognised, fix.edits);
  if (tables === null) return null;
  const after = align(readPlan(tables, reading, plan), settings);
  const scoreAfter = scoreOf(after, findLosses(after)).score;
  return scoreAfter === null ? null : scoreAfter - score.score;
}

/** The tables with cells edited; null where no table reads one of them, or it does not hold what the edit is for. */
function withEdits(
  tables: readonly RecognisedTable[],
  edits: readonly FixEdit[],
): readonly RecognisedTable[] | null {
  const editedRows = new Map<RecognisedTable, (readonly CellValue[])[]>();
  for (const edit of edits) {
    const table = tables.find(
      ({ source }) => source.sheet === edit.sheet && bodyPlace(source, edit.cell) !== null,
    );
    const place = table === undefined ? null : bodyPlace(table.source, edit.cell);
    if (table === undefined || place === null) return null;
    const { headings, rows: rowsBefore } = table.source;
    const rows = editedRows.get(table) ?? [...rowsBefore];
    editedRows.set(table, rows);
    const cells = rows[place.row] ?? [];
    const value = cellAfterEdit(edit, cells[place.column] ?? null);
    if (value === null) return null;
    rows[place.row] = headings.map((_, column) =>
      column === place.column ? value : (cells[column] ?? null),
    );
  }
  return tables.map((table) => {
    const rows = editedRows.get(table);
    return rows === undefined ? table : { ...table, source: { ...table.source, rows } };
  });
}
