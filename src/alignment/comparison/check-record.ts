import { lengthOfSpan } from '../../forecast/sales-history/period-grid';
import { productsByText } from '../../forecast/sales-history/rows-by-product';
import type { StockOutAnswer, StockOutAnswers } from '../../forecast/sales-history/sales-series';
import type { PeriodReading } from '../../plan/calendar/period';
import { fieldKeys, fieldOf, sheetCatalogue } from '../../plan/fields/catalogue';
import type { Field } from '../../plan/fields/field';
import { type Role, roles } from '../../plan/fields/roles';
import type { Plan } from '../../plan/plan';
import type { ReadingProblem } from '../../plan/reading/problems';
import { fieldValue, isUnreadable, type Link, type Mention, type Row } from '../../plan/rows';
import { bodyCell } from '../../spreadsheet/address';
import type { Day } from '../../spreadsheet/day';
import { absentColumnName } from '../absent-columns';
import type { CheckResult } from '../check';
import type { Finding } from '../finding';
import type { Cause, Part } from '../loss';
import { findLosses } from '../losses';
import type { Score } from '../score';
import type { CheckSettings } from '../settings';
import { stockOutSubject } from '../workbook-settings/stock-out-subject';
import { partsRecorder, periodText, type PlaceOf, type RecordedValue, recordPeriod } from './recorded-value';

/*
 * What of a check is kept to compare it with another: data alone, so that one process can send it to another, and without the
 * workbook's tables, so that the pane can hold the last check beside the plan that is open.
 */

export interface RecordedRow {
  /** The ID, else the name with its occurrence, as findings give it; empty for a row with neither. */
  readonly key: string;
  readonly id: string | null;
  /** What the row is called; a period of sales history by its period and product. */
  readonly name: string | null;
  readonly derived: boolean;
  readonly sheet: string;
  /** The row of the sheet, from 1. */
  readonly line: number;
  /** In the order of the sheet's fields. */
  readonly values: readonly RecordedValue[];
}

export interface RecordedSheet {
  /** Property names of the fields that the plan has columns for. */
  readonly fields: readonly string[];
  readonly rows: readonly RecordedRow[];
}

/** A row by its sheet and its place among that sheet's rows. */
export interface RowPlace {
  readonly role: Role;
  readonly place: number;
}

/** Points that one row loses by one cause, or the plan. */
export interface RecordedLoss {
  readonly part: Part;
  readonly cause: Cause;
  readonly points: number;
  /** The column (`tactics.kpi`) that the plan lacks and for which no row is blamed: the loss is the plan's then. */
  readonly column: string | null;
  /** The row that loses; null where it is the plan. */
  readonly row: RowPlace | null;
}

/** A finding without its repairs and related rows. */
export interface RecordedFinding extends Omit<Finding, 'row' | 'related' | 'cause' | 'fixes'> {
  readonly row: RowPlace | null;
}

/** The settings that findings and score depend on. */
export interface RecordedSettings extends Pick<
  CheckSettings,
  'profile' | 'lead' | 'smallFirm' | 'rules' | 'limits'
> {
  /** What zeros of the sales history were, by the product and the period as the settings sheet names them. */
  readonly stockOuts: Readonly<Record<string, StockOutAnswer['answer']>>;
}

export interface CheckRecord {
  readonly date: Day;
  readonly settings: RecordedSettings;
  readonly score: Score;
  readonly sheets: Readonly<Record<Role, RecordedSheet>>;
  readonly losses: readonly RecordedLoss[];
  /** Worst first. */
  readonly findings: readonly RecordedFinding[];
  readonly muted: readonly { readonly finding: RecordedFinding; readonly reason: string }[];
}

/** What is kept of a check to compare it with another. */
export function recordCheck({ alignment, score, findings, muted }: CheckResult): CheckRecord {
  const { plan, settings, absentColumns } = alignment;
  const { profile, lead, smallFirm, rules, limits } = settings;
  const stockOuts = recordStockOuts(plan, settings.stockOuts);
  const placeOf = placesOf(plan);
  const recordFinding = ({
    row,
    related: _related,
    cause: _cause,
    fixes: _fixes,
    ...finding
  }: Finding): RecordedFinding => ({
    ...finding,
    row: row === null ? null : { role: row.role, place: placeOf(row) },
  });
  return {
    date: plan.date,
    settings: { profile, lead, smallFirm, rules, limits, stockOuts },
    score,
    sheets: recordSheets(plan, placeOf),
    losses: findLosses(alignment).map((loss) => {
      const { part, cause, points, of } = loss;
      const column = of === null ? undefined : absentColumns.find((absent) => absent.carries(loss));
      return {
        part,
        cause,
        points,
        column: column === undefined ? null : absentColumnName(column),
        row: of === null || column !== undefined ? null : { role: of.row.role, place: placeOf(of.row) },
      };
    }),
    findings: findings.map(recordFinding),
    muted: muted.map(({ finding, reason }) => ({ finding: recordFinding(finding), reason })),
  };
}

/** A product has one name here, however the sheet names it. */
function recordStockOuts(plan: Plan, answers: StockOutAnswers): RecordedSettings['stockOuts'] {
  if (answers.length === 0) return {};
  const productOf = productsByText(plan);
  return Object.fromEntries(
    answers.map(({ product, start, end, answer }) => {
      const length = lengthOfSpan({ start, end: end ?? start }) ?? 'day';
      return [stockOutSubject(productOf(product).row?.key ?? product, start, length), answer];
    }),
  );
}

function placesOf(plan: Plan): PlaceOf {
  const places = new Map<Row, number>();
  for (const role of roles) plan[role].forEach((row, place) => places.set(row, place));
  return (row) => places.get(row) ?? -1;
}

function recordSheets(plan: Plan, placeOf: PlaceOf): Record<Role, RecordedSheet> {
  const recordParts = partsRecorder(placeOf);
  const problems = problemsByRow(plan);
  return Object.fromEntries(
    roles.map((role): [Role, RecordedSheet] => {
      const columns = columnsOf(plan, role);
      const valueOf = (row: Row, key: string, field: Field): RecordedValue => {
        if (row.unreadable.length > 0 && isUnreadable(row, key))
          return problemOf(problems.get(row) ?? [], key);
        const value = fieldValue(row, key);
        if (value === null) return null;
        switch (field.kind) {
          case 'reference':
          case 'list':
            return recordParts(value as readonly (Link | Mention)[], field);
          case 'period':
            return recordPeriod(value as PeriodReading);
          case 'date':
            return isGivenByPeriod(plan, row, key) ? { dayOfPeriod: value as number } : (value as number);
          case 'text':
          case 'id':
          case 'choice':
          case 'number':
          case 'money':
          case 'share':
            return value as string | number;
        }
      };
      const rows = plan[role].map((row: Row): RecordedRow => {
        const table = plan.tables[row.table];
        return {
          key: row.key,
          id: 'id' in row ? row.id : null,
          name: nameOf(row),
          derived: row.derived,
          sheet: table?.source.sheet ?? '',
          line: table === undefined ? 0 : bodyCell(table.source, row.rowIndex, 0).row + 1,
          values: columns.map(({ key, field }) => valueOf(row, key, field)),
        };
      });
      return [role, { fields: columns.map(({ key }) => key), rows }];
    }),
  ) as Record<Role, RecordedSheet>;
}

interface Column {
  readonly key: string;
  readonly field: Field;
}

/** The fields that some table of the role has a column for, and the days that a Period gives. */
function columnsOf(plan: Plan, role: Role): readonly Column[] {
  const present = new Set<string>();
  for (const table of plan.tables) {
    if (table.role !== role) continue;
    for (const key of table.columns) if (key !== null) present.add(key);
  }
  const period = fieldOf(role, 'period');
  if (present.has('period') && period?.kind === 'period' && period.gives !== null)
    for (const key of [period.gives.start, period.gives.end]) present.add(key);
  return fieldKeys(role).flatMap((key): Column[] => {
    const field = present.has(key) ? fieldOf(role, key) : undefined;
    return field === undefined ? [] : [{ key, field }];
  });
}

/** Whether a day stands in no cell of the row, so that it can only come from its Period. */
function isGivenByPeriod(plan: Plan, row: Row, key: string): boolean {
  if (!('period' in row) || row.period === null) return false;
  const table = plan.tables[row.table];
  const cells = table?.lines[row.line]?.cells;
  return (
    table?.columns.every((column, index) => column !== key || (cells?.[index] ?? null) === null) ?? false
  );
}

type FieldProblem = { readonly field: string } & ReadingProblem;

function problemsByRow(plan: Plan): ReadonlyMap<Row, readonly FieldProblem[]> {
  const problems = new Map<Row, FieldProblem[]>();
  for (const { row, field, problem } of plan.unreadableCells) {
    const others = problems.get(row);
    if (others === undefined) problems.set(row, [{ field, ...problem }]);
    else others.push({ field, ...problem });
  }
  return problems;
}

/** One day that gives both Start and End is listed once: what is wrong with the one is wrong with the other. */
function problemOf(problems: readonly FieldProblem[], field: string): RecordedValue {
  const found = problems.find((each) => each.field === field) ?? problems.at(-1);
  return found === undefined ? null : { problem: found.problem, seen: found.seen };
}

function nameOf(row: Row): string | null {
  if (row.role === 'history') {
    const period = row.period === null ? null : periodText(recordPeriod(row.period));
    const pieces = [period, row.product].filter((piece) => piece !== null);
    return pieces.length === 0 ? null : pieces.join(', ');
  }
  const name = fieldValue(row, sheetCatalogue[row.role].nameField);
  return typeof name === 'string' ? name : null;
}
