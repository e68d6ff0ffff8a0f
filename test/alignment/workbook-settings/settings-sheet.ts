import type { CellEdit } from '../../../src/alignment/workbook-settings/change-settings';
import { readSettingsSheet } from '../../../src/alignment/workbook-settings/read-settings';
import { addressOf } from '../../../src/spreadsheet/address';
import type { CellValue } from '../../../src/spreadsheet/cell';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { sheetOf as drawnSheet } from '../../plan/recognition/sheet-of';

/** A sheet of settings from its cells, the first of which stands in A1. */
export const sheetOf = (cells: readonly (readonly CellValue[])[], name = 'Plumbline settings'): Sheet =>
  drawnSheet('', { name, cells });

export type Row = readonly [setting: CellValue, value: CellValue, note?: CellValue];

/** Rows below the three headings. */
export const rowsSheet = (...rows: readonly Row[]): Sheet =>
  sheetOf([
    ['Setting', 'Value', 'Note'],
    ...rows.map(([setting, value, note = null]) => [setting, value, note]),
  ]);

export const read = (...rows: readonly Row[]) => readSettingsSheet(rowsSheet(...rows), 1900);

/** What a sheet says of its rows, as `B2 error: sentence`. */
export const saidOf = (sheet: Sheet): readonly string[] =>
  readSettingsSheet(sheet, 1900).problems.map(
    ({ cell, severity, message }) => `${addressOf(cell)} ${severity}: ${message}`,
  );

export const said = (...rows: readonly Row[]): readonly string[] => saidOf(rowsSheet(...rows));

/** The sheet after its cells were written. */
export function written(sheet: Sheet | null, edits: readonly CellEdit[]): Sheet {
  const cells = (sheet?.cells ?? []).map((row) => [...row]);
  for (const { row, column, value } of edits) {
    while (cells.length <= row) cells.push([null, null, null]);
    const held = cells[row] ?? [];
    while (held.length <= column) held.push(null);
    held[column] = value;
  }
  return sheetOf(cells);
}
