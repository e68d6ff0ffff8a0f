import {
  CellValueType,
  type ICellData,
  type IObjectMatrixPrimitiveType,
  type Nullable,
} from '@univerjs/core';
import {
  boundingAll,
  cellArea,
  type CellChange,
  type HostWorkbook,
  type Input,
  type SheetId,
} from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import type { CalculableFormulas } from './calculable-formulas';
import type { Spreadsheet } from './spreadsheet';
import { calculatedValue, styleFromUniver } from './univer-cells';

/** What a command of Univer did to cells of a sheet. */
export interface CapturedCells {
  readonly sheet: SheetId;
  readonly changes: readonly {
    readonly row: number;
    readonly column: number;
    readonly change: CellChange;
  }[];
}

type Written = Nullable<ICellData>;

/* What was entered; undefined where only the format changed. */
function inputOf(written: Written, meant: (formula: string) => string): Input | undefined {
  if (written === null || written === undefined) return null;
  if (typeof written.f === 'string' && written.f.startsWith('=')) return { formula: meant(written.f) };
  const text = written.p?.body?.dataStream;
  if (text !== undefined) return text.replace(/\r\n$/u, '').replaceAll('\r', '\n');
  if (written.v === undefined) return written.f === null ? null : undefined;
  if (written.v === '') return null;
  if (written.t === CellValueType.FORCE_STRING) return String(written.v);
  return calculatedValue(written);
}

export function capturedChanges(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  formulas: CalculableFormulas,
  sheet: SheetId,
  cellValue: IObjectMatrixPrimitiveType<Written>,
): CapturedCells {
  const styles = spreadsheet.book().getStyles();
  const model = spreadsheet.sheet(sheet);
  const changes: CapturedCells['changes'][number][] = [];
  for (const [rowText, line] of Object.entries(cellValue)) {
    for (const [columnText, written] of Object.entries(line as Readonly<Record<string, Written>>)) {
      const row = Number(rowText);
      const column = Number(columnText);
      const before = workbook.cellAt(sheet, row, column);
      const cell = model?.getCellRaw(row, column);
      const stored = cell === null || cell === undefined ? written : { ...written, t: cell.t, v: cell.v };
      const hasInput =
        written === null || written === undefined || 'v' in written || 'f' in written || 'p' in written;
      const source = written === null || written === undefined || written.v === undefined ? written : stored;
      const input = hasInput
        ? inputOf(source, (formula) => formulas.meant(formula, sheet, row, column))
        : undefined;
      const look = styleFromUniver(styles.getStyleByCell(cell), before);
      const isStyled = JSON.stringify(look.style) !== JSON.stringify(before.style);
      const isFormatted = look.numberFormat !== before.numberFormat;
      if (input === undefined && !isStyled && !isFormatted) continue;
      changes.push({
        row,
        column,
        change: {
          ...(input === undefined ? {} : { input }),
          ...(isStyled ? { style: look.style } : {}),
          ...(isFormatted ? { numberFormat: look.numberFormat } : {}),
        },
      });
    }
  }
  return { sheet, changes };
}

export const areaOfChanges = ({ changes }: CapturedCells): Area | null =>
  boundingAll(changes.map(({ row, column }) => cellArea(row, column)));

/** Does to the workbook what was done in Univer; tables grow as when someone types. */
export function enterChanges(workbook: HostWorkbook, captured: CapturedCells): void {
  const { sheet, changes } = captured;
  const area = areaOfChanges(captured);
  if (area === null) return;
  const at = new Map(changes.map(({ row, column, change }) => [`${row} ${column}`, change]));
  const changeAt = (row: number, column: number) => at.get(`${area.top + row} ${area.left + column}`) ?? null;
  const isWhole =
    changes.length === cellsOf(area) && changes.every(({ change }) => change.input !== undefined);
  if (isWhole) workbook.enter(sheet, area, (row, column) => changeAt(row, column)?.input ?? null);
  workbook.write(sheet, area, (row, column) => {
    const change = changeAt(row, column);
    if (change === null || !isWhole) return change;
    const { input: _, ...look } = change;
    return Object.keys(look).length === 0 ? null : look;
  });
}

const cellsOf = ({ top, left, bottom, right }: Area): number => (bottom - top + 1) * (right - left + 1);
