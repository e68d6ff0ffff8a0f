import { parseCell } from '../plan/cell-reference';
import type { PlanTable, ReadingSettings } from '../plan/plan';
import { readPlan } from '../plan/read-plan';
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
  const place = parseCell(fix.cell);
  const mended = plan.tables.find((table) => place !== null && isIn(table, fix.sheet, place));
  if (place === null || mended === undefined || score.score === null) return null;
  const tables = plan.tables.map((table) =>
    table === mended ? withCell(table, place, fix.newValue) : table,
  );
  const after = align(readPlan(tables, reading), settings);
  const mendedScore = scoreOf(after, findLosses(after)).score;
  return mendedScore === null ? null : mendedScore - score.score;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

const isIn = ({ source }: PlanTable, sheet: string, { row, column }: Place): boolean =>
  source.sheet === sheet &&
  row > source.top &&
  row <= source.top + source.rows.length &&
  column >= source.left &&
  column < source.left + source.headings.length;

/** The table with another value in a cell of its body. */
function withCell(table: PlanTable, { row, column }: Place, value: string | number): PlanTable {
  const { source } = table;
  const rows = source.rows.map((cells, index) =>
    index === row - source.top - 1
      ? cells.map((cell, place) => (place === column - source.left ? value : cell))
      : cells,
  );
  return { ...table, source: { ...source, rows } };
}
