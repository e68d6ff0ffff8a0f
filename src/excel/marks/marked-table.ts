import type { Finding } from '../../alignment/finding';
import type { Severity } from '../../alignment/settings';
import { fieldsOfKind, sheetCatalogue } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import type { Plan, PlanTable } from '../../plan/plan';
import type { Row } from '../../plan/rows';
import { type Mark, mostMarks } from '../mark-index';
import { type MarkColumns, markText } from './mark-text';

/** How each severity is marked: a fill, and a sign before the text for those who do not see the colour. */
export const markStyles: Readonly<
  Record<Severity, { readonly level: number; readonly fill: string; readonly numberFormat: string }>
> = {
  error: { level: 3, fill: '#F4C7C3', numberFormat: '"▲ "@' },
  warning: { level: 2, fill: '#FCE8B2', numberFormat: '"● "@' },
  advice: { level: 1, fill: '#D9E8FC', numberFormat: '"○ "@' },
};

/** A table of the plan as it is to be marked. */
export interface MarkedTable {
  readonly role: Role;
  readonly sheet: string;
  /** The row of the sheet in which its headings stand, and its rows below, all from 0. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: MarkColumns;
  readonly marks: readonly Mark[];
}

export interface Markings {
  /** The tables whose rows can be marked, with marks or without. */
  readonly tables: readonly MarkedTable[];
  /** Rows that get a mark. */
  readonly marked: number;
  /** Rows that ought to get one, but are more than can be marked. */
  readonly beyondMost: number;
}

/** What is to be marked in the tables of a plan. `findings` come worst first: where they are too many, the worst are marked. */
export function markingsOf(plan: Plan, findings: readonly Finding[]): Markings {
  const columnsOf = plan.tables.map(markColumns);
  // The first finding of a row is its worst.
  const severityOf = new Map<Row, Severity>();
  for (const { row, severity } of findings) {
    if (row !== null && !severityOf.has(row)) severityOf.set(row, severity);
  }
  const marksOf = plan.tables.map(() => new Map<string, number>());
  let marked = 0;
  let beyondMost = 0;
  for (const [row, severity] of severityOf) {
    const table = plan.tables[row.table];
    const columns = columnsOf[row.table];
    const marks = marksOf[row.table];
    if (table === undefined || columns == null || marks === undefined) continue;
    const text = textOfRow(table, columns, row.rowIndex);
    if (text === null) continue;
    if (marked === mostMarks) {
      beyondMost += 1;
      continue;
    }
    marked += 1;
    // Rows of the same content look the same: the graver mark counts for all of them.
    marks.set(text, Math.max(marks.get(text) ?? 0, markStyles[severity].level));
  }
  return {
    tables: plan.tables.flatMap((table, place): MarkedTable[] => {
      const columns = columnsOf[place];
      if (columns == null) return [];
      const { source, role } = table;
      return [
        {
          role,
          sheet: source.sheet,
          headingRow: source.top,
          lastRow: source.top + Math.max(1, source.rows.length),
          columns,
          marks: [...(marksOf[place] ?? [])].map(([text, level]) => ({ text, level })),
        },
      ];
    }),
    marked,
    beyondMost,
  };
}

/** The columns of the sheet by which the rows of a table are told apart; null where it has neither IDs nor names. */
function markColumns({ role, source, columns, isDerived }: PlanTable): MarkColumns | null {
  // Derived rows stand in the cells of another table's rows, and those are marked for themselves.
  if (isDerived) return null;
  const columnOf = (key: string | undefined): number | null => {
    const column = key === undefined ? -1 : columns.indexOf(key);
    return column < 0 || column >= source.headings.length ? null : source.left + column;
  };
  const id = columnOf('id');
  const name = columnOf(sheetCatalogue[role].nameField);
  if (id === null && name === null) return null;
  return { id, name, reference: columnOf(fieldsOfKind(role, 'reference')[0]) };
}

const textOfRow = ({ source }: PlanTable, columns: MarkColumns, row: number): string | null =>
  markText(columns, (column) => source.rows[row]?.[column - source.left] ?? null);
