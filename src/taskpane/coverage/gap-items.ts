import type { CoverageGap } from '../../alignment/coverage/coverage-gaps';
import type { CoverageGrid } from '../../alignment/coverage/coverage-grid';
import type { CoverageColumn } from '../../alignment/coverage/dimensions';
import type { CellPlaces } from '../../alignment/finding';
import { cellsOf } from '../../alignment/locate';
import { severities, type Severity } from '../../alignment/settings';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import type { Plan } from '../../plan/plan';
import { columnInSentence } from './coverage-words';

/** The gaps of one strategy, or those of the plan as a whole, in one sentence. */
export interface GapItem {
  readonly id: string;
  readonly severity: Severity;
  readonly who: string;
  readonly what: string;
  /** The strategy's row; null where it is about no one row. */
  readonly place: CellPlaces | null;
}

/** How bad a gap is, as its finding says; what no finding tells of is worth a look. */
export const severityOf = ({ finding, muted }: CoverageGap): Severity =>
  finding === null || muted !== null ? 'advice' : finding.severity;

export function gapItems(grid: CoverageGrid, gaps: readonly CoverageGap[], plan: Plan): readonly GapItem[] {
  const byRow = new Map<number | null, CoverageGap[]>();
  for (const gap of gaps) {
    const others = byRow.get(gap.row);
    if (others === undefined) byRow.set(gap.row, [gap]);
    else others.push(gap);
  }
  return [...byRow].map(([row, ofRow]) => {
    const strategy = row === null ? null : (grid.rows[row] ?? null);
    const [first] = ofRow;
    const columns = ofRow.flatMap(({ column }) => (column === null ? [] : column));
    const what =
      columns.length === 0
        ? language.coverage.gaps.noTactics
        : language.coverage.gaps.lacking(grid.dimension, namesOf(grid, columns));
    const only = columns.length === 1 ? (grid.columns[columns[0] ?? -1]?.row ?? null) : null;
    return {
      id: strategy === null ? 'all' : `${strategy.row.table}/${strategy.row.line}`,
      severity: worstOf(ofRow),
      who: strategy === null ? language.coverage.gaps.anywhere : label(strategy.row),
      what: ofRow.length === 1 && first?.muted != null ? language.coverage.gaps.muted(what) : what,
      place:
        strategy !== null
          ? cellsOf(plan, { row: strategy.row, fields: ['strategy'] })
          : only === null
            ? null
            : cellsOf(plan, { row: only, fields: [only.role === 'products' ? 'product' : 'segment'] }),
    };
  });
}

const worstOf = (gaps: readonly CoverageGap[]): Severity => {
  const ranks = gaps.map((gap) => severities.indexOf(severityOf(gap)));
  return severities[Math.min(...ranks)] ?? 'advice';
};

/** Months that follow one another are told as one stretch. */
function namesOf(grid: CoverageGrid, columns: readonly number[]): readonly string[] {
  const joined: CoverageColumn[] = [];
  for (const place of columns) {
    const column = grid.columns[place];
    if (column === undefined) continue;
    const before = joined.at(-1);
    if (before?.days != null && column.days !== null && before.days.end + 1 === column.days.start)
      joined[joined.length - 1] = { ...column, days: { start: before.days.start, end: column.days.end } };
    else joined.push(column);
  }
  return joined.map((column) => columnInSentence(column, grid.dimension));
}
