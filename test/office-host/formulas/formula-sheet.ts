import { formulaEngine } from '../../../src/office-host/formulas/excel-formulas';
import type { FormulaEngine } from '../../../src/office-host/workbook/formula-engine';
import type { HostWorkbook, Input } from '../../../src/office-host/workbook/host-workbook';
import { createMemoryWorkbook } from '../../../src/office-host/workbook/memory-workbook';
import { type CellValue, isCellError } from '../../../src/spreadsheet/cell';
import { area } from '../contract-workbook';

/** Rows of cells; a text that begins with `=` is a formula. */
export type Rows = readonly (readonly (CellValue | undefined)[])[];

const inputOf = (cell: CellValue | undefined): Input =>
  typeof cell === 'string' && cell.startsWith('=') ? { formula: cell } : (cell ?? null);

export function put(workbook: HostWorkbook, sheet: string, address: string, rows: Rows): void {
  const { top, left } = area(address);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns === 0) return;
  const whole = { top, left, bottom: top + rows.length - 1, right: left + columns - 1 };
  workbook.write(sheet, whole, (row, column) => ({ input: inputOf(rows[row]?.[column]) }));
}

/** A workbook that calculates, with cells from A1 of its only sheet on. */
export function workbookOf(rows: Rows, engine: FormulaEngine = formulaEngine): HostWorkbook {
  const workbook = createMemoryWorkbook({ engine });
  put(workbook, workbook.activeSheet(), 'A1', rows);
  return workbook;
}

const plain = (cell: CellValue): unknown => (isCellError(cell) ? cell.error : cell);

/** What a formula in a cell gives, Z1 unless told: errors as their text, arrays as rows. */
export function resultIn(workbook: HostWorkbook, formula: string, address = 'Z1'): unknown {
  const sheet = workbook.activeSheet();
  const { top, left } = area(address);
  put(workbook, sheet, address, [[formula]]);
  const spill = workbook.usedArea(sheet, true) ?? area(address);
  const rows = Array.from({ length: spill.bottom - top + 1 }, (_, row) =>
    Array.from({ length: spill.right - left + 1 }, (__, column) =>
      plain(workbook.valueAt(sheet, top + row, left + column)),
    ),
  );
  const last = rows.findLastIndex((row) => row.some((cell) => cell !== null));
  const width = Math.max(1, ...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  return last <= 0 && width === 1
    ? rows[0]?.[0]
    : rows.slice(0, Math.max(1, last + 1)).map((row) => row.slice(0, width));
}

/** What a formula in Z1 gives beside cells from A1 on. */
export const resultOf = (formula: string, rows: Rows = []): unknown => resultIn(workbookOf(rows), formula);
