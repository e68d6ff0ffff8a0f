import { fieldName, fieldOf, sheetCatalogue } from '../plan/fields/catalogue';
import { type Role, roles } from '../plan/fields/roles';
import { comparable, hashable } from '../plan/names';
import { type Plan, sourceColumn } from '../plan/plan';
import type { Row } from '../plan/rows';
import { bodyCell, headingCell } from '../spreadsheet/address';
import { roundingTolerance } from '../spreadsheet/rounding-tolerance';
import type { CellPlaces, Finding, Fix, FixEdit, Incomplete } from './finding';
import { newColumnOf } from './new-column';
import type {
  ColumnCells,
  ProposedEdit,
  ProposedFix,
  RawFinding,
  RawIncomplete,
  RowCells,
  Rule,
} from './rule';
import { ruleTexts } from './rule-texts';
import { type CheckSettings, type Lead, severities, type Severity } from './settings';
import { once } from './worked-out-once';

/** A finding of a rule with the points that it carries. */
export interface ScoredFinding {
  readonly rule: Rule;
  readonly raw: RawFinding;
  readonly points: number;
}

/** Gives every finding an id of its own: rule, row or named thing, and part, counted where they are the same. */
export function identities(): (rule: Rule, raw: RawFinding) => string {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return ({ id: rule }, { row, name: thing, part }) => {
    const key = thing ?? row?.key ?? null;
    const pieces = [rule, row?.role, key === null ? null : comparable(key), part];
    const name = hashable(
      pieces.filter((piece) => piece !== null && piece !== undefined && piece !== '').join('/'),
    );
    let count = (counts.get(name) ?? 0) + 1;
    let id = count === 1 ? name : `${name}#${count}`;
    // A key may look like a counted one: the third T1 beside a row with the ID T1#2.
    while (taken.has(id)) id = `${name}#${(count += 1)}`;
    counts.set(name, count);
    taken.add(id);
    return id;
  };
}

/** Gives a finding its place in the workbook. */
export function locateFinding(
  plan: Plan,
  settings: CheckSettings,
  { rule, raw, points }: ScoredFinding,
  identify: ReturnType<typeof identities>,
): Finding {
  const place =
    raw.outside ?? (raw.columnCells === null ? placeOfRow(plan, raw) : placeOfColumn(plan, raw.columnCells));
  return {
    id: identify(rule, raw),
    rule: rule.id,
    severity: severityFor(settings, rule, raw),
    message: raw.message,
    row: raw.row,
    role: raw.row?.role ?? null,
    key: raw.name ?? raw.row?.key ?? null,
    sheet: place?.sheet ?? null,
    cells: place?.cells ?? [],
    field: fieldOfFinding(plan, raw),
    points,
    related: raw.related.map(({ row, fields }) => ({
      role: row.role,
      key: row.key,
      ...cellsOf(plan, { row, fields }),
    })),
    cause: raw.cause,
    fixes: once(() => raw.proposeFixes().flatMap((fix) => locateFix(plan, fix))),
  };
}

const severityFor = (settings: CheckSettings, rule: Rule, raw: RawFinding): Severity => {
  const set = settings.rules[rule.id];
  if (set !== undefined && set !== 'off') return set;
  return rule.group === 'measurement' && isIdea(raw.row) ? 'advice' : raw.severity;
};

/** Nobody asks of an idea that it be measured yet. */
const isIdea = (row: Row | null): boolean => row !== null && 'status' in row && row.status === 'idea';

function fieldOfFinding(plan: Plan, { row, fields, columnCells }: RawFinding): string | null {
  const [field] = fields;
  const role = row?.role ?? (columnCells === null ? undefined : plan.tables[columnCells.table]?.role);
  return field === undefined || role === undefined ? null : fieldName(role, field);
}

const placeOfRow = (plan: Plan, { row, fields }: RawFinding): CellPlaces | null =>
  row === null ? null : cellsOf(plan, { row, fields });

function placeOfColumn(plan: Plan, { table: place, column, rowIndexes }: ColumnCells): CellPlaces | null {
  const table = plan.tables[place];
  if (table === undefined) return null;
  const { source } = table;
  if (column === null) return { sheet: source.sheet, cells: [] };
  const at = sourceColumn(table, column);
  const cells = rowIndexes?.map((row) => bodyCell(source, row, at)) ?? [headingCell(source, at)];
  return { sheet: source.sheet, cells };
}

/** The cells of a row's fields; where the table has none of the columns, the cell that names the row. */
export function cellsOf(plan: Plan, { row, fields }: RowCells): CellPlaces {
  const table = plan.tables[row.table];
  if (table === undefined) return { sheet: '', cells: [] };
  const columnsOf = (sought: readonly string[]): number[] =>
    sought.map((field) => table.columns.indexOf(field)).filter((column) => column >= 0);
  const own = columnsOf(fields);
  const columns = own.length > 0 ? own : columnsOf([sheetCatalogue[row.role].nameField]);
  return {
    sheet: table.source.sheet,
    cells: columns.map((column) => bodyCell(table.source, row.rowIndex, sourceColumn(table, column))),
  };
}

/** A fix is only for cells that are there and hold what the plan reads: not for one that is filled from above, or split. */
function locateFix(plan: Plan, { label, edits, columns = [] }: ProposedFix): Fix[] {
  const located = edits.flatMap((edit) => locateEdit(plan, edit) ?? []);
  if (located.length < edits.length) return [];
  const newColumns = columns.flatMap((column) => newColumnOf(plan, column) ?? []);
  return [{ label, edits: located, ...(newColumns.length === 0 ? {} : { newColumns }) }];
}

/** An edit at its place in the workbook; null where no cell of its own holds what the plan reads there. */
export function locateEdit(plan: Plan, { row, field, ...change }: ProposedEdit): FixEdit | null {
  const table = plan.tables[row.table];
  const column = table?.columns.indexOf(field) ?? -1;
  if (table === undefined || column < 0 || column >= table.source.headings.length) return null;
  const oldValue = table.source.rows[row.rowIndex]?.[column] ?? null;
  if (oldValue !== (table.lines[row.line]?.cells[column] ?? null)) return null;
  const place = {
    sheet: table.source.sheet,
    cell: bodyCell(table.source, row.rowIndex, column),
    field: fieldName(row.role, field),
    ...(fieldOf(row.role, field)?.kind === 'date' ? { isDay: true as const } : {}),
  };
  return 'newValue' in change ? { ...place, oldValue, newValue: change.newValue } : { ...place, ...change };
}

export function locateIncomplete(
  plan: Plan,
  { id }: Rule,
  { row, reason, cells }: RawIncomplete,
): Incomplete {
  const places = cells.map((each) => cellsOf(plan, each));
  return {
    rule: id,
    row,
    role: row?.role ?? null,
    key: row?.key ?? null,
    sheet: places[0]?.sheet ?? '',
    cells: places.flatMap((place) => (place.sheet === places[0]?.sheet ? place.cells : [])),
    reason,
    message: ruleTexts(id).incomplete,
  };
}

/** From the top of the plan down where marketing leads or both do, from the tactics up where sales leads. */
const roleOrder: Readonly<Record<Lead, readonly Role[]>> = {
  marketing: roles,
  joint: roles,
  sales: ['tactics', 'strategies', 'goals', 'products', 'segments', 'history', 'components'],
};

/** By severity, then points; among equals those about the plan as a whole first, then by role and place. */
export function worstFirst({ lead }: CheckSettings): (a: Finding, b: Finding) => number {
  const rank = (row: Row | null): number => (row === null ? -1 : roleOrder[lead].indexOf(row.role));
  return (a, b) =>
    severities.indexOf(a.severity) - severities.indexOf(b.severity) ||
    (Math.abs(a.points - b.points) > roundingTolerance ? b.points - a.points : 0) ||
    rank(a.row) - rank(b.row) ||
    (a.row?.table ?? -1) - (b.row?.table ?? -1) ||
    (a.row?.rowIndex ?? -1) - (b.row?.rowIndex ?? -1);
}
