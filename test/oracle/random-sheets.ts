import * as fc from 'fast-check';
import type { OracleCell, OracleRole, PlanSheet } from './plan-sheets';
import { type Care, oneColumnIn, oneIn, type Wealth, weighted } from './random-care';
import {
  idCell,
  type IdStyle,
  idStyle,
  nameCell,
  type NameStyle,
  nameStyle,
  type WrittenRow,
} from './random-references';
import { nameFieldOf } from './sheet-fields';

type ColumnState = 'there' | 'empty' | 'absent';

const columnState = (care: Care): fc.Arbitrary<ColumnState> =>
  weighted<ColumnState>([5 * (oneColumnIn[care] - 1), 'there'], [3, 'absent'], [2, 'empty']);

/** Columns that few plans have. */
const spareColumn: Readonly<Record<Wealth, fc.Arbitrary<ColumnState>>> = {
  'few columns': weighted<ColumnState>([9, 'absent'], [1, 'there']),
  'some columns': weighted<ColumnState>([1, 'absent'], [1, 'there']),
  'most columns': weighted<ColumnState>([11, 'there'], [1, 'absent']),
};

type Cells = Readonly<Record<string, OracleCell>>;

interface RowPlan<Own> {
  readonly id: IdStyle;
  readonly name: NameStyle;
  /** Whether it says once more what the first row says, but for its ID. */
  readonly again: boolean;
  /** A row of nothing but blanks. */
  readonly blank: boolean;
  readonly own: Own;
}

export interface SheetPlan<Own> {
  readonly rows: readonly RowPlan<Own>[];
  readonly columns: Readonly<Record<string, ColumnState>>;
}

export function sheetPlan<Own>(
  care: Care,
  wealth: Wealth,
  least: number,
  most: number,
  columns: readonly string[],
  spare: readonly string[],
  own: fc.Arbitrary<Own>,
): fc.Arbitrary<SheetPlan<Own>> {
  const row = fc.record({
    id: idStyle(care),
    name: nameStyle(care),
    again: weighted<boolean>([oneIn[care], false], [1, true]),
    blank: weighted<boolean>([oneIn[care] + 20, false], [1, true]),
    own,
  });
  const states = Object.fromEntries([
    ...columns.map((column) => [column, columnState(care)] as const),
    ...spare.map((column) => [column, spareColumn[wealth]] as const),
  ]);
  return fc.record({
    rows: fc.oneof(
      { weight: 24, arbitrary: fc.array(row, { minLength: least, maxLength: most }) },
      { weight: 1, arbitrary: fc.array(row, { maxLength: most }) },
    ),
    columns: fc.record(states),
  });
}

export function writtenRows<Own>(role: OracleRole, plan: SheetPlan<Own> | null): WrittenRow[] {
  if (plan === null) return [];
  const hasIds = plan.columns['ID'] === 'there';
  return plan.rows.map((row, index) => ({
    id: hasIds && !row.blank ? idCell(role, row.id, index) : null,
    name: row.blank
      ? null
      : row.again
        ? nameCell(role, plan.rows[0]?.name ?? 'own', 0)
        : nameCell(role, row.name, index),
  }));
}

export function sheetOf<Own>(
  role: OracleRole,
  plan: SheetPlan<Own>,
  cellsOf: (own: Own, index: number) => Cells,
): PlanSheet {
  const nameField = nameFieldOf[role];
  const { ID: idState, ...others } = plan.columns;
  const states: readonly (readonly [string, ColumnState])[] = [
    ['ID', idState ?? 'absent'],
    [nameField, 'there'],
    ...Object.entries(others),
  ];
  const shown = states.filter(([, state]) => state !== 'absent');
  const names = writtenRows(role, plan);
  const rows = plan.rows.map((row, index) => {
    const cells: Cells = {
      ...cellsOf(row.again ? (plan.rows[0] ?? row).own : row.own, index),
      ID: names[index]?.id ?? null,
      [nameField]: names[index]?.name ?? null,
    };
    return shown.map(([heading, state]) =>
      row.blank || state === 'empty' ? null : (cells[heading] ?? null),
    );
  });
  return { headings: shown.map(([heading]) => heading), rows };
}
