import type { Alignment } from '../../src/alignment/alignment';
import { cellAfterEdit } from '../../src/alignment/cell-after-edit';
import type { Fix } from '../../src/alignment/finding';
import type { Role } from '../../src/plan/fields/roles';
import type { CellValue } from '../../src/spreadsheet/cell';
import { planOf, type PlanSheet, type PlanSheets } from '../support/plan-of';

export const columnOf = ({ headings }: PlanSheet, heading: string): number => headings.indexOf(heading);

/** The plan with another value in one cell; null where the sheet lacks the column. */
export function withCell(
  sheets: PlanSheets | null,
  role: Role,
  row: number,
  heading: string,
  value: CellValue,
): PlanSheets | null {
  const sheet = sheets?.[role];
  const column = sheet === undefined ? -1 : columnOf(sheet, heading);
  if (sheets === null || sheet === undefined || column < 0) return null;
  const rows = sheet.rows.map((cells, place) =>
    place === row ? padded(cells, sheet).with(column, value) : cells,
  );
  return { ...sheets, [role]: { ...sheet, rows } };
}

/** Rows of a test end where nothing follows. */
const padded = (cells: readonly CellValue[], { headings }: PlanSheet): readonly CellValue[] =>
  headings.map((_, column) => cells[column] ?? null);

/** The sheet with every cell of a column changed; as it is where it lacks the column. */
export function mapRows(
  sheet: PlanSheet,
  heading: string,
  change: (value: CellValue) => CellValue,
): PlanSheet {
  const column = columnOf(sheet, heading);
  return column < 0
    ? sheet
    : { ...sheet, rows: sheet.rows.map((cells) => cells.with(column, change(cells[column] ?? null))) };
}

/** The sheet with the numbers of some columns changed, written as text or not. */
export const numbersIn = (
  sheet: PlanSheet,
  headings: readonly string[],
  change: (value: number) => number,
): PlanSheet =>
  headings.reduce(
    (changed, heading) =>
      mapRows(changed, heading, (value) => {
        if (typeof value === 'number') return change(value);
        const number =
          typeof value === 'string' && value.trim() !== '' ? Number(value.replaceAll(',', '')) : Number.NaN;
        return Number.isNaN(number) ? value : String(change(number));
      }),
    sheet,
  );

export function sheetWithout(sheets: PlanSheets, role: Role, row: number): PlanSheets {
  const sheet = sheets[role];
  return sheet === undefined
    ? sheets
    : { ...sheets, [role]: { ...sheet, rows: sheet.rows.toSpliced(row, 1) } };
}

/** The plan with a tactic as two rows that share its budget and its units. */
export function cutInTwo(sheets: PlanSheets, row: number): PlanSheets {
  const tactic = planOf(sheets).tactics.find(({ rowIndex }) => rowIndex === row);
  const sheet = sheets.tactics;
  const cells = sheet?.rows[row];
  if (tactic === undefined || sheet === undefined || cells === undefined) return sheets;
  const half: Readonly<Record<string, CellValue>> = {
    Budget: tactic.budget === null ? null : tactic.budget / 2,
    Units: tactic.units === null ? null : tactic.units / 2,
  };
  const halved = cells.map((cell, column) => {
    const heading = sheet.headings[column] ?? '';
    return half[heading] ?? cell;
  });
  const id = columnOf(sheet, 'ID');
  const second = id < 0 || tactic.id === null ? halved : halved.with(id, `${tactic.id} second half`);
  return { ...sheets, tactics: { ...sheet, rows: [...sheet.rows.with(row, halved), second] } };
}

/** Keys of the strategies that a tactic can be linked to so that it is backed. */
export const liveStrategiesWithGoal = ({ nameableStrategies }: Alignment): readonly string[] =>
  nameableStrategies.filter(({ hasValidGoal }) => hasValidGoal).map(({ row }) => row.key);

/** The plan with a fix applied; every edit finds what it is for in its cell, and changes it. */
export function withFix(sheets: PlanSheets, { edits }: Fix): PlanSheets {
  return edits.reduce((plan, edit) => {
    const role = edit.sheet.toLowerCase() as Role;
    const rowIndex = edit.cell.row - 1;
    const column = plan[role]?.headings.indexOf(edit.field) ?? -1;
    const before = plan[role]?.rows[rowIndex]?.[column] ?? null;
    const value = cellAfterEdit(edit, before);
    expect(value).not.toBeNull();
    expect(value).not.toEqual(before);
    return withCell(plan, role, rowIndex, edit.field, value) ?? {};
  }, sheets);
}
