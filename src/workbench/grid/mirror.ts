import type { ICellData } from '@univerjs/core';
import { SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import {
  blankCell,
  bounding,
  type Cell,
  cellArea,
  type CellRows,
  type HostWorkbook,
  type LineEdit,
  type MovedLines,
  type SheetId,
  type SheetView,
} from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import type { CalculableFormulas } from './calculable-formulas';
import type { Calculator } from './calculator';
import { createSheetMirror } from './sheet-mirror';
import { workbookData } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';
import { replacingStyle, univerContent } from './univer-cells';

/* Shows in Univer what the workbook holds, after every step and only what differs from what it shows already. */

export interface Mirror {
  readonly follow: (moved: readonly MovedLines[]) => void;
  /** Cells that a person changed in Univer: they show again what the workbook made of it. */
  readonly distrust: (sheet: SheetId, row: number, column: number) => void;
}

type Rows = ((Cell | undefined)[] | undefined)[];

interface ShownSheet {
  readonly view: SheetView;
  rows: CellRows;
}

export interface MirrorOptions {
  readonly workbook: HostWorkbook;
  readonly spreadsheet: Spreadsheet;
  readonly formulas: CalculableFormulas;
  readonly calculator: Calculator;
}

/* Not what any workbook holds. */
const distrusted: Cell = { ...blankCell };

function linesMoved(rows: CellRows, { axis, at, count }: LineEdit): CellRows {
  const moved = <Item>(list: readonly (Item | undefined)[]): (Item | undefined)[] => {
    if (at >= list.length) return list.slice();
    if (count < 0) return [...list.slice(0, at), ...list.slice(at - count)];
    const inserted = Array.from({ length: count }, () => undefined);
    return [...list.slice(0, at), ...inserted, ...list.slice(at)];
  };
  return axis === 'row' ? moved(rows) : rows.map((row) => row && moved(row));
}

export function createMirror({ workbook, spreadsheet, formulas, calculator }: MirrorOptions): Mirror {
  let shown = new Map<SheetId, ShownSheet>();
  const sheets = createSheetMirror(workbook, spreadsheet, formulas);

  const open = (): void => {
    formulas.meanOthers();
    spreadsheet.open(workbookData(workbook, formulas));
    shown = new Map(workbook.sheets().map((view) => [view.id, { view, rows: workbook.rows(view.id) }]));
    calculator.allChanged();
  };

  const formulaOf = ({ formula }: Cell, sheet: SheetId, row: number, column: number): string | null =>
    formula === null ? null : formulas.calculable(formula, sheet, row, column);

  /* What Univer is to take over of a cell; null when nothing of it. */
  const changeOf = (
    before: Cell,
    after: Cell,
    sheet: SheetId,
    row: number,
    column: number,
    meanOthers: boolean,
  ): ICellData | null => {
    const isDistrusted = before === distrusted;
    const isContent =
      isDistrusted ||
      before.value !== after.value ||
      before.formula !== after.formula ||
      (after.formula !== null && meanOthers);
    const isStyle =
      isDistrusted || before.style !== after.style || before.numberFormat !== after.numberFormat;
    const formula = formulaOf(after, sheet, row, column);
    // Writing a formula anew takes its value away until it is calculated.
    const isSame = formula !== null && spreadsheet.sheet(sheet)?.getCellRaw(row, column)?.f === formula;
    if (!isStyle && (!isContent || isSame)) return null;
    // Univer forgets a formula that a change of its cell leaves out.
    const kept = formula === null ? {} : { f: formula };
    const content = isContent && !isSame ? univerContent(after, formula) : kept;
    const style = isStyle ? { s: replacingStyle(after) } : {};
    return { ...content, ...style };
  };

  const showCells = (sheet: SheetId, one: ShownSheet, meanOthers: boolean): void => {
    const before = one.rows;
    const after = workbook.rows(sheet);
    if (before === after && !meanOthers) return;
    const cellValue: Record<number, Record<number, ICellData>> = {};
    let area: Area | null = null;
    const last = Math.max(before.length, after.length);
    for (let row = 0; row < last; row += 1) {
      const was = before[row];
      const is = after[row];
      if (was === is && !meanOthers) continue;
      const width = Math.max(was?.length ?? 0, is?.length ?? 0);
      for (let column = 0; column < width; column += 1) {
        const [old = blankCell, cell = blankCell] = [was?.[column], is?.[column]];
        if (old === cell && (!meanOthers || cell.formula === null)) continue;
        const change = changeOf(old, cell, sheet, row, column, meanOthers);
        if (change === null) continue;
        (cellValue[row] ??= {})[column] = change;
        const here = cellArea(row, column);
        area = area === null ? here : bounding(area, here);
      }
    }
    one.rows = after;
    if (area === null) return;
    sheets.makeRoom(sheet);
    spreadsheet.change(SetRangeValuesMutation.id, { unitId, subUnitId: sheet, cellValue });
    calculator.changed(sheet, area);
  };

  open();

  return {
    follow: (moved) => {
      const views = workbook.sheets();
      if (!views.some(({ id }) => shown.has(id))) {
        // Another session of the workbook: nothing of it is known.
        open();
        return;
      }
      for (const { sheet, edit } of moved) {
        const one = shown.get(sheet);
        if (one === undefined) continue;
        sheets.moveLines(sheet, edit);
        one.rows = linesMoved(one.rows, edit);
      }
      const before = new Map([...shown].map(([id, { view }]) => [id, view]));
      if (sheets.show(before) || moved.length > 0) calculator.allChanged();
      shown = new Map(
        views.map((view) => [view.id, { view, rows: shown.get(view.id)?.rows ?? workbook.rows(view.id) }]),
      );
      const meanOthers = formulas.meanOthers();
      for (const [id, one] of shown) {
        if (workbook.charts(id).length > 0) sheets.makeRoom(id);
        showCells(id, one, meanOthers);
      }
    },
    distrust: (sheet, row, column) => {
      const one = shown.get(sheet);
      if (one === undefined) return;
      const rows: Rows = one.rows.slice() as Rows;
      const line = (rows[row] ?? []).slice();
      line[column] = distrusted;
      rows[row] = line;
      one.rows = rows;
    },
  };
}
