import { language } from '../../../languages/language';
import { headingOf } from '../../../plan/fields/in-words';
import type { Plan } from '../../../plan/plan';
import type { Row } from '../../../plan/rows';
import { declareRule } from '../../rule';
import { isLostByUnreadable } from '../../unreadable-losses';

/** A column of a table in which formulas of the plan have no result. */
interface UncalculatedColumn {
  readonly row: null;
  readonly table: number;
  readonly column: number;
  readonly field: string;
  readonly rows: Set<Row>;
}

function uncalculatedColumns({ unreadableCells }: Plan): readonly UncalculatedColumn[] {
  const columns = new Map<string, UncalculatedColumn>();
  for (const { row, field, column, problem } of unreadableCells) {
    if (problem.problem !== 'not-calculated') continue;
    const { table } = row;
    const place = `${table}/${column}`;
    const known = columns.get(place);
    if (known === undefined) columns.set(place, { row: null, table, column, field, rows: new Set([row]) });
    else known.rows.add(row);
  }
  // From the left: where a row may lose by several of them, the first one carries it.
  return [...columns.values()].sort((one, other) => one.table - other.table || one.column - other.column);
}

export const notCalculated = declareRule({
  id: 'not-calculated',
  group: 'measurement',
  severity: 'error',
  judges: { plan: [] },
  select: ({ plan }) => [uncalculatedColumns(plan)],
  decide: ({ table, column, field, rows }, { plan }) => {
    const { role, source } = plan.tables[table] ?? {};
    if (role === undefined || source === undefined) return 'pass';
    return {
      outcome: 'finding',
      detail: { heading: source.headings[column] || headingOf(role, field), cells: rows.size },
      fields: [field],
      part: [role, source.name ?? source.sheet, field].join('/'),
      columnCells: { table, column, rowIndexes: [...rows].map(({ rowIndex }) => rowIndex) },
      carries: (loss) => loss.of !== null && rows.has(loss.of.row) && isLostByUnreadable(role, field, loss),
    };
  },
  message: (detail) => language.rules['not-calculated'].finding(detail),
});
