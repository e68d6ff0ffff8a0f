import type { ReadingSettings } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
import type { RecognisedTable } from '../plan/recognised-table';
import { bodyPlace } from '../spreadsheet/address';
import { align } from './alignment';
import type { CheckResult } from './check';
import type { Fix } from './finding';
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
  const tables = plan.recognised.map((table) => {
    const place = table.source.sheet === fix.sheet ? bodyPlace(table.source, fix.cell) : null;
    return place === null ? table : withCell(table, place.row, place.column, fix.newValue);
  });
  if (tables.every((table, place) => table === plan.recognised[place])) return null;
  const after = align(readPlan(tables, reading), settings);
  const scoreAfter = scoreOf(after, findLosses(after)).score;
  return scoreAfter === null ? null : scoreAfter - score.score;
}

/** The table with another value in a cell of its body. */
function withCell(
  table: RecognisedTable,
  row: number,
  column: number,
  value: string | number,
): RecognisedTable {
  const { source } = table;
  const rows = source.rows.map((cells, at) =>
    at === row ? cells.map((cell, place) => (place === column ? value : cell)) : cells,
  );
  return { ...table, source: { ...source, rows } };
}
