import { ruleById } from '../../alignment/catalogue';
import type { Finding } from '../../alignment/finding';
import type { Severity } from '../../alignment/settings';
import type { Marks } from '../../alignment/workbook-settings/value-kinds';
import { fieldName, fieldsOfKind, sheetCatalogue } from '../../plan/fields/catalogue';
import type { Role } from '../../plan/fields/roles';
import type { Plan, PlanTable } from '../../plan/plan';
import type { CellValue } from '../../spreadsheet/cell';
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

/** A row that is to be marked. */
export interface MarkedRow {
  /** Its row in the sheet, from 0. */
  readonly row: number;
  readonly level: number;
  /** The level of its link; 0 for none. */
  readonly link: number;
}

/** A table of the plan as it is to be marked. */
export interface MarkedTable {
  readonly sheet: string;
  /** The row of the sheet in which its headings stand, and its rows below, all from 0. */
  readonly headingRow: number;
  readonly lastRow: number;
  readonly columns: MarkColumns;
  readonly rows: readonly MarkedRow[];
  /** What a cell of it holds; row and column of the sheet, from 0. */
  readonly valueAt: (row: number, column: number) => CellValue;
}

export interface Markings {
  /** The tables whose rows can be marked, with marks or without. */
  readonly tables: readonly MarkedTable[];
  /** Rows that ought to get a mark, but are more than can be marked. */
  readonly beyondMost: number;
}

type IsMarked = (finding: Finding) => boolean;

const isOfBacking: IsMarked = ({ rule }) => ruleById[rule].group === 'backing';

const isMarkedBy: Readonly<Record<Marks, IsMarked>> = {
  all: () => true,
  backing: (finding) =>
    finding.severity === 'error' || (finding.severity === 'warning' && isOfBacking(finding)),
  errors: ({ severity }) => severity === 'error',
  none: () => false,
};

/** What backs the rows of a role: Strategy of a tactic, Goal of a strategy. */
const referenceField = (role: Role): string | undefined => fieldsOfKind(role, 'reference')[0];

/** Whether a finding is about nothing but what its row refers to. */
function isAboutLink(finding: Finding): boolean {
  const { role, field } = finding;
  const reference = role && referenceField(role);
  return role !== null && reference != null && field === fieldName(role, reference) && isOfBacking(finding);
}

/** What is to be marked in the tables of a plan. `findings` come worst first: where they are too many, the worst are marked. */
export function markingsOf(plan: Plan, findings: readonly Finding[], marks: Marks): Markings {
  const columnsOf = plan.tables.map(markColumns);
  const rowsOf = plan.tables.map(() => new Map<number, { readonly level: number; link: number }>());
  const beyondMost = new Set<string>();
  let marked = 0;
  for (const finding of findings) {
    const { row } = finding;
    const rows = row && rowsOf[row.table];
    if (row === null || rows == null || columnsOf[row.table] == null || !isMarkedBy[marks](finding)) continue;
    const { level } = markStyles[finding.severity];
    const link = isAboutLink(finding) ? level : 0;
    // The first finding of a row is its worst, and so is the first about its link.
    const known = rows.get(row.rowIndex);
    if (known !== undefined) known.link ||= link;
    else if (marked === mostMarks) beyondMost.add(`${row.table} ${row.rowIndex}`);
    else {
      marked += 1;
      rows.set(row.rowIndex, { level, link });
    }
  }
  return {
    tables: plan.tables.flatMap(({ source }, place): MarkedTable[] => {
      const columns = columnsOf[place];
      if (columns == null) return [];
      return [
        {
          sheet: source.sheet,
          headingRow: source.top,
          lastRow: source.top + Math.max(1, source.rows.length),
          columns,
          rows: [...(rowsOf[place] ?? [])].map(([row, levels]) => ({ row: source.top + 1 + row, ...levels })),
          valueAt: (row, column) => source.rows[row - source.top - 1]?.[column - source.left] ?? null,
        },
      ];
    }),
    beyondMost: beyondMost.size,
  };
}

/** The marks of a table under its number, with the rows that show them. */
export interface TableMarks {
  readonly marks: readonly Mark[];
  /** Rows of the sheet, from 0. */
  readonly rows: readonly number[];
}

/** Rows of the same content look the same: the graver mark counts for all of them. A row without content has none. */
export function marksOf(number: number, { columns, rows, valueAt }: MarkedTable): TableMarks {
  const marks = new Map<string, Mark>();
  const shown: number[] = [];
  for (const { row, level, link } of rows) {
    const text = markText(number, columns, (column) => valueAt(row, column));
    if (text === null) continue;
    shown.push(row);
    // MATCH does not tell capital letters from small ones.
    const key = text.toLowerCase();
    const known = marks.get(key);
    marks.set(key, {
      text: known?.text ?? text,
      level: Math.max(known?.level ?? 0, level),
      link: Math.max(known?.link ?? 0, link),
    });
  }
  return { marks: [...marks.values()], rows: shown };
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
  return { id, name, reference: columnOf(referenceField(role)) };
}
