import { BooleanNumber, mergeWorksheetSnapshotWithDefault } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SetWorksheetRowAutoHeightMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/preset-sheets-core';
import { SetSheetsFilterCriteriaMutation, SheetsFilterService } from '@univerjs/preset-sheets-filter';
import type { HostWorkbook, LineEdit, SheetId, SheetView } from '../../office-host';
import type { CalculableFormulas } from './calculable-formulas';
import { extentOf, frozenOf, pixelsOf, rangeOf, sheetData, usualRowHeight } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/** Sheets as such: which there are, in which order, and what of them is no cell. */
export interface SheetMirror {
  /** Shows the workbook's sheets where those before are shown; true when a sheet came, went or was renamed. */
  readonly show: (before: ReadonlyMap<SheetId, SheetView>) => boolean;
  readonly moveLines: (sheet: SheetId, edit: LineEdit) => void;
  /** Univer's sheet becomes large enough for what the workbook holds. */
  readonly makeRoom: (sheet: SheetId) => void;
}

const setsDiffer = (one: ReadonlySet<number>, other: ReadonlySet<number>): readonly number[] =>
  [...one].filter((line) => !other.has(line));

export function createSheetMirror(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  formulas: CalculableFormulas,
): SheetMirror {
  const change = (sheet: SheetId, command: string, params: object): void => {
    spreadsheet.change(command, { unitId, subUnitId: sheet, ...params });
  };

  const rowRanges = (rows: readonly number[]) =>
    rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn: 0 }));
  const columnRanges = (columns: readonly number[]) =>
    columns.map((column) => ({ startRow: 0, endRow: 0, startColumn: column, endColumn: column }));

  /* A filter that was undone lets all rows through. */
  const endFilter = (sheet: SheetId): void => {
    const filter = spreadsheet.get(SheetsFilterService).getFilterModel(unitId, sheet);
    for (const [col] of filter?.getAllFilterColumns() ?? []) {
      change(sheet, SetSheetsFilterCriteriaMutation.id, { col, criteria: null });
    }
  };

  const showHidden = (sheet: SheetView, before: SheetView): void => {
    const model = spreadsheet.sheet(sheet.id);
    // A filter hides rows in its own way.
    const hidden = [...sheet.hiddenRows].filter((row) => model?.getRowVisible(row) === true);
    const visible = setsDiffer(before.hiddenRows, sheet.hiddenRows);
    if (visible.some((row) => model?.getRowFiltered(row) === true)) endFilter(sheet.id);
    if (hidden.length > 0) change(sheet.id, SetRowHiddenMutation.id, { ranges: rowRanges(hidden) });
    if (visible.length > 0) change(sheet.id, SetRowVisibleMutation.id, { ranges: rowRanges(visible) });
    const hiddenColumns = setsDiffer(sheet.hiddenColumns, before.hiddenColumns);
    const shownColumns = setsDiffer(before.hiddenColumns, sheet.hiddenColumns);
    if (hiddenColumns.length > 0) {
      change(sheet.id, SetColHiddenMutation.id, { ranges: columnRanges(hiddenColumns) });
    }
    if (shownColumns.length > 0) {
      change(sheet.id, SetColVisibleMutation.id, { ranges: columnRanges(shownColumns) });
    }
  };

  const showSizes = (sheet: SheetView, before: SheetView): void => {
    if (sheet.columnWidths !== before.columnWidths) {
      const columns = [...sheet.columnWidths.keys()];
      const colWidth = Object.fromEntries(
        [...sheet.columnWidths].map(([at, width]) => [at, pixelsOf(width)]),
      );
      change(sheet.id, SetWorksheetColWidthMutation.id, { ranges: columnRanges(columns), colWidth });
    }
    if (sheet.rowHeights !== before.rowHeights) {
      const rows = [...sheet.rowHeights.keys()];
      const rowHeight = Object.fromEntries(
        [...sheet.rowHeights].map(([at, height]) => [at, pixelsOf(height)]),
      );
      change(sheet.id, SetWorksheetRowHeightMutation.id, { ranges: rowRanges(rows), rowHeight });
      const own = { ranges: rowRanges(rows), autoHeightInfo: BooleanNumber.FALSE };
      change(sheet.id, SetWorksheetRowIsAutoHeightMutation.id, own);
      const lost = [...before.rowHeights.keys()].filter((row) => !sheet.rowHeights.has(row));
      const rowsAutoHeightInfo = lost.map((row) => ({ row, autoHeight: usualRowHeight }));
      change(sheet.id, SetWorksheetRowAutoHeightMutation.id, { rowsAutoHeightInfo });
      const asText = { ranges: rowRanges(lost), autoHeightInfo: BooleanNumber.TRUE };
      change(sheet.id, SetWorksheetRowIsAutoHeightMutation.id, asText);
    }
  };

  const showOne = (sheet: SheetView, before: SheetView): boolean => {
    if (sheet.name !== before.name) change(sheet.id, SetWorksheetNameMutation.id, { name: sheet.name });
    if (sheet.visibility !== before.visibility) {
      change(sheet.id, SetWorksheetHideMutation.id, { hidden: sheet.visibility === 'Visible' ? 0 : 1 });
    }
    if (sheet.tabColor !== before.tabColor) {
      change(sheet.id, SetTabColorMutation.id, { color: sheet.tabColor });
    }
    if (sheet.showGridlines !== before.showGridlines) {
      change(sheet.id, ToggleGridlinesMutation.id, { showGridlines: sheet.showGridlines ? 1 : 0 });
    }
    const { frozen, merges } = sheet;
    if (frozen.rows !== before.frozen.rows || frozen.columns !== before.frozen.columns) {
      change(sheet.id, SetFrozenMutation.id, frozenOf(sheet));
    }
    if (merges !== before.merges && (merges.length > 0 || before.merges.length > 0)) {
      change(sheet.id, RemoveWorksheetMergeMutation.id, { ranges: before.merges.map(rangeOf) });
      change(sheet.id, AddWorksheetMergeMutation.id, { ranges: merges.map(rangeOf) });
    }
    showHidden(sheet, before);
    showSizes(sheet, before);
    return sheet.name !== before.name;
  };

  const showOrder = (): void => {
    workbook.sheets().forEach(({ id }, toOrder) => {
      const fromOrder = spreadsheet.book().getConfig().sheetOrder.indexOf(id);
      if (fromOrder !== toOrder) change(id, SetWorksheetOrderMutation.id, { fromOrder, toOrder });
    });
  };

  return {
    show: (before) => {
      const sheets = workbook.sheets();
      let isOther = false;
      sheets.forEach((sheet, index) => {
        const was = before.get(sheet.id);
        if (was === sheet) return;
        if (was !== undefined) {
          isOther = showOne(sheet, was) || isOther;
          return;
        }
        const data = mergeWorksheetSnapshotWithDefault(sheetData(workbook, sheet, formulas));
        change(sheet.id, InsertSheetMutation.id, { index, sheet: data });
        isOther = true;
      });
      const kept = new Set(sheets.map(({ id }) => id));
      for (const [id, { name }] of before) {
        if (kept.has(id)) continue;
        change(id, RemoveSheetMutation.id, { subUnitName: name });
        isOther = true;
      }
      showOrder();
      return isOther;
    },
    moveLines: (sheet, { axis, at, count }) => {
      const end = at + Math.abs(count) - 1;
      const model = spreadsheet.sheet(sheet);
      const lines = axis === 'row' ? model?.getRowCount() : model?.getColumnCount();
      // Beyond what Univer shows nothing moves.
      if (lines === undefined || at >= lines) return;
      const last = count > 0 ? end : Math.min(end, lines - 1);
      const range =
        axis === 'row'
          ? { startRow: at, endRow: last, startColumn: 0, endColumn: (model?.getColumnCount() ?? 1) - 1 }
          : { startRow: 0, endRow: (model?.getRowCount() ?? 1) - 1, startColumn: at, endColumn: last };
      const [insert, remove] =
        axis === 'row' ? [InsertRowMutation, RemoveRowMutation] : [InsertColMutation, RemoveColMutation];
      change(sheet, count > 0 ? insert.id : remove.id, { range });
    },
    makeRoom: (sheet) => {
      const model = spreadsheet.sheet(sheet);
      const { rows, columns } = extentOf(workbook, sheet);
      if (model === null) return;
      if (model.getRowCount() < rows) change(sheet, SetWorksheetRowCountMutation.id, { rowCount: rows });
      if (model.getColumnCount() < columns) {
        change(sheet, SetWorksheetColumnCountMutation.id, { columnCount: columns });
      }
    },
  };
}
