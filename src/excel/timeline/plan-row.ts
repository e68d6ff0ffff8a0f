import { sheetCatalogue } from '../../plan/fields/catalogue';
import { choiceWord } from '../../plan/fields/in-words';
import type { Plan, PlanTable } from '../../plan/plan';
import type { Strategy, Tactic } from '../../plan/rows';
import { absoluteCell } from '../../spreadsheet/address';
import { type CellValue, isSameValue } from '../../spreadsheet/cell';
import { dayFromSerial, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem, SheetTable } from '../../spreadsheet/sheet';
import { inSheet } from '../../spreadsheet/sheet-name';
import { columnCells, isKey, type PlanColumn, rowLookup } from '../scenario/plan-place';

/** The fields of a row that follow the plan. */
export type LiveField = 'start' | 'end' | 'status';

/** What a cell of the sheet shows of the plan: a cell of it, or a value that no one cell of it holds. */
export type FromPlan =
  | { readonly kind: 'cell'; readonly column: PlanColumn }
  | { readonly kind: 'value'; readonly value: string | number | null };

/** What a row of the sheet shows of a row of the plan. */
export interface PlanRow {
  /** The place of its table in the plan. */
  readonly table: number;
  readonly rowIndex: number;
  /** As the plan's own cells say it, where they do. */
  readonly id: string | number | null;
  readonly name: string | number;
  /** By which of its cells the row is found, however the plan is sorted; null where another row could be found by it. */
  readonly key: {
    readonly holds: 'id' | 'name';
    readonly value: string | number;
    readonly column: PlanColumn;
  } | null;
  /** The cells that say which row it is, as they were read. */
  readonly known: readonly { readonly column: PlanColumn; readonly value: CellValue }[];
  readonly owner: string | null;
  readonly fields: Readonly<Record<LiveField, FromPlan>>;
}

/** Reads rows of a plan for the sheet. */
export function planRowReader(plan: Plan, dateSystem: DateSystem): (row: Strategy | Tactic) => PlanRow {
  const counts = keyCounts();
  return (row) => {
    const table = plan.tables[row.table];
    const { nameField } = sheetCatalogue[row.role];
    const idCell = table && ownCell(table, row, 'id');
    const nameCell = table && ownCell(table, row, nameField);
    const keyOf = (holds: 'id' | 'name', cell: OwnCell | null | undefined): PlanRow['key'] =>
      table !== undefined && cell != null && isKey(cell.value) && counts(table, cell) === 1
        ? { holds, value: cell.value, column: cell.column }
        : null;
    const written = (cell: OwnCell | null | undefined): string | number | null =>
      cell != null && isKey(cell.value) ? cell.value : null;
    const name = row.role === 'tactics' ? row.tactic : row.strategy;
    return {
      table: row.table,
      rowIndex: row.rowIndex,
      id: written(idCell) ?? row.id,
      name: written(nameCell) ?? name ?? row.key,
      key: keyOf('id', idCell) ?? keyOf('name', nameCell),
      known: [idCell, nameCell].flatMap((cell) => cell ?? []),
      owner: row.owner,
      fields: {
        start: dayOf(table, row, 'start', dateSystem),
        end: dayOf(table, row, 'end', dateSystem),
        status: statusOf(table, row),
      },
    };
  };
}

interface OwnCell {
  readonly column: PlanColumn;
  readonly value: CellValue;
}

/** The cell of the plan that a field of a row is read from; null where it is made of others, filled from above, or split. */
function ownCell(table: PlanTable, { rowIndex, line }: Strategy | Tactic, field: string): OwnCell | null {
  const { columns, source, lines, isDerived } = table;
  const column = columns.indexOf(field);
  if (isDerived || column < 0 || column >= source.headings.length) return null;
  const value = source.rows[rowIndex]?.[column] ?? null;
  const isAsRead = isSameValue(value, lines[line]?.cells[column] ?? null);
  return isAsRead ? { column: { column, heading: source.headings[column] ?? '' }, value } : null;
}

/** A date follows the plan where its own cell holds it, or where nothing states it and the cell is there to do so. */
function dayOf(
  table: PlanTable | undefined,
  row: Strategy | Tactic,
  field: 'start' | 'end',
  dateSystem: DateSystem,
): FromPlan {
  const cell = table && ownCell(table, row, field);
  const day = row[field];
  const isStated =
    cell != null && typeof cell.value === 'number' && dayFromSerial(cell.value, dateSystem) === day;
  if (cell != null && (day === null || isStated)) return { kind: 'cell', column: cell.column };
  return { kind: 'value', value: day === null ? null : serialFromDay(day, dateSystem) };
}

function statusOf(table: PlanTable | undefined, row: Strategy | Tactic): FromPlan {
  const cell = table && ownCell(table, row, 'status');
  const { status } = row;
  if (cell != null && (status === null || cell.value !== null)) return { kind: 'cell', column: cell.column };
  return { kind: 'value', value: status === null ? null : choiceWord('status', status) };
}

/** The Units of a tactic: those of its own cell where that holds them as a number. */
export function unitsOf({ tables }: Plan, row: Tactic): FromPlan {
  const table = tables[row.table];
  const cell = table && ownCell(table, row, 'units');
  if (cell != null && cell.value === row.units) return { kind: 'cell', column: cell.column };
  return { kind: 'value', value: row.units };
}

/** What statuses of the plan's tactics are called with which none is late: done, and those that retire a row. */
export function closedStatuses({ tactics, tables }: Plan): readonly string[] {
  const words = new Map<string, string>();
  const add = (word: string): void => {
    const same = word.toLowerCase();
    if (!words.has(same)) words.set(same, word);
  };
  add(choiceWord('status', 'done'));
  for (const row of tactics) {
    if (row.status !== 'done' && !row.retired) continue;
    const table = tables[row.table];
    const cell = table && ownCell(table, row, 'status');
    if (typeof cell?.value === 'string') add(cell.value);
  }
  return [...words.values()].slice(0, mostStatuses);
}

/** A formula names each of them. */
const mostStatuses = 40;

/** Counts how often a column of a table holds what looks to Excel's lookup as a cell does. */
function keyCounts(): (table: PlanTable, cell: OwnCell) => number {
  const known = new Map<SheetTable, Map<number, ReadonlyMap<string, number>>>();
  const looksOf = (value: CellValue): string =>
    JSON.stringify(typeof value === 'string' ? value.toLowerCase() : value);
  const countsOf = (source: SheetTable, column: number): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const row of source.rows) {
      const looks = looksOf(row[column] ?? null);
      counts.set(looks, (counts.get(looks) ?? 0) + 1);
    }
    return counts;
  };
  return ({ source }, { column: { column }, value }) => {
    const ofTable = known.get(source) ?? new Map<number, ReadonlyMap<string, number>>();
    known.set(source, ofTable);
    const counts = ofTable.get(column) ?? countsOf(source, column);
    ofTable.set(column, counts);
    return counts.get(looksOf(value)) ?? 0;
  };
}

/** The columns of its table that a row of the sheet is checked and calculated by. */
export const columnsOf = ({ known, fields }: PlanRow): readonly PlanColumn[] => [
  ...known.map(({ column }) => column),
  ...Object.values(fields).flatMap((field) => (field.kind === 'cell' ? [field.column] : [])),
];

/** A cell of a row of the plan, as a formula without its `=`; `table` is its table as that is now, `keyCell` where the sheet has a key. */
export function cellOf(
  { key, rowIndex }: PlanRow,
  column: PlanColumn,
  table: SheetTable,
  keyCell: (holds: 'id' | 'name') => string,
): string {
  if (key === null)
    return inSheet(table.sheet, absoluteCell(table.top + 1 + rowIndex, table.left + column.column));
  const place = { table, key: key.value, keyColumn: key.column };
  return `INDEX(${columnCells(place, column)},${rowLookup(place, keyCell(key.holds))})`;
}
