import { BooleanNumber, type IRange } from '@univerjs/core';
import {
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowIsAutoHeightMutation,
} from '@univerjs/preset-sheets-core';
import {
  ReCalcSheetsFilterMutation,
  RemoveSheetsFilterMutation,
  SetSheetsFilterCriteriaMutation,
  SheetsFilterService,
} from '@univerjs/preset-sheets-filter';
import type { HostWorkbook, SheetId, SheetView } from '../../office-host';
import { pointsOf } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/* What Univer changes of a sheet beside its cells, as changes of the workbook. */

interface SheetParams {
  readonly subUnitId: SheetId;
  readonly ranges?: readonly IRange[];
  readonly hidden?: number;
  readonly color?: string;
  readonly startRow?: number;
  readonly xSplit?: number;
  readonly ySplit?: number;
}

type Translation = (params: object) => () => void;

const linesOf = (ranges: readonly IRange[] = [], axis: 'row' | 'column'): readonly number[] =>
  ranges.flatMap(({ startRow, endRow, startColumn, endColumn }) => {
    const [first, last] = axis === 'row' ? [startRow, endRow] : [startColumn, endColumn];
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });

export function sheetMutations(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
): ReadonlyMap<string, Translation> {
  const viewOf = (id: SheetId): SheetView | undefined => workbook.sheets().find((sheet) => sheet.id === id);
  const forSheet =
    (translate: (params: SheetParams, sheet: SheetView) => void): Translation =>
    (params) =>
    () => {
      const given = params as SheetParams;
      const sheet = viewOf(given.subUnitId);
      if (sheet !== undefined) translate(given, sheet);
    };
  const change = (id: SheetId, changes: Parameters<HostWorkbook['changeSheet']>[1]): void => {
    workbook.changeSheet(id, changes);
  };

  /* A filter says which rows are out; all others that were hidden come back. */
  const filtered = forSheet(({ subUnitId }, { hiddenRows }) => {
    const model = spreadsheet.get(SheetsFilterService).getFilterModel(unitId, subUnitId);
    const out = new Set(model?.filteredOutRows ?? []);
    const hidden = [...out].filter((row) => !hiddenRows.has(row));
    const shown = [...hiddenRows].filter(
      (row) => !out.has(row) && spreadsheet.sheet(subUnitId)?.getRowVisible(row) === true,
    );
    if (shown.length > 0) workbook.hideRows(subUnitId, shown, false);
    if (hidden.length > 0) workbook.hideRows(subUnitId, hidden, true);
  });

  const hideRows = (hidden: boolean): Translation =>
    forSheet(({ subUnitId, ranges }) => {
      workbook.hideRows(subUnitId, linesOf(ranges, 'row'), hidden);
    });
  const hideColumns = (hidden: boolean): Translation =>
    forSheet(({ subUnitId, ranges }, { hiddenColumns }) => {
      const columns = new Set(hiddenColumns);
      for (const column of linesOf(ranges, 'column')) {
        if (hidden) columns.add(column);
        else columns.delete(column);
      }
      change(subUnitId, { hiddenColumns: columns });
    });

  return new Map<string, Translation>([
    [SetRowHiddenMutation.id, hideRows(true)],
    [SetRowVisibleMutation.id, hideRows(false)],
    [SetColHiddenMutation.id, hideColumns(true)],
    [SetColVisibleMutation.id, hideColumns(false)],
    [SetSheetsFilterCriteriaMutation.id, filtered],
    [RemoveSheetsFilterMutation.id, filtered],
    [ReCalcSheetsFilterMutation.id, filtered],
    [
      SetWorksheetColWidthMutation.id,
      forSheet(({ subUnitId, ranges }, { columnWidths }) => {
        const widths = new Map(columnWidths);
        const model = spreadsheet.sheet(subUnitId);
        for (const column of linesOf(ranges, 'column')) {
          if (model !== null) widths.set(column, pointsOf(model.getColumnWidth(column)));
        }
        change(subUnitId, { columnWidths: widths });
      }),
    ],
    [
      SetWorksheetRowHeightMutation.id,
      forSheet(({ subUnitId, ranges }, { rowHeights }) => {
        const heights = new Map(rowHeights);
        const model = spreadsheet.sheet(subUnitId);
        for (const row of linesOf(ranges, 'row')) {
          if (model !== null) heights.set(row, pointsOf(model.getRowHeight(row)));
        }
        change(subUnitId, { rowHeights: heights });
      }),
    ],
    [
      SetWorksheetRowIsAutoHeightMutation.id,
      forSheet(({ subUnitId, ranges }, { rowHeights }) => {
        const rows = spreadsheet.sheet(subUnitId)?.getRowManager();
        const asText = linesOf(ranges, 'row').filter((row) => rows?.getRow(row)?.ia === BooleanNumber.TRUE);
        const heights = new Map(rowHeights);
        for (const row of asText) heights.delete(row);
        if (heights.size < rowHeights.size) change(subUnitId, { rowHeights: heights });
      }),
    ],
    [
      SetWorksheetHideMutation.id,
      forSheet(({ subUnitId, hidden }) => {
        change(subUnitId, { visibility: hidden === 1 ? 'Hidden' : 'Visible' });
      }),
    ],
    [
      SetTabColorMutation.id,
      forSheet(({ subUnitId, color }) => {
        change(subUnitId, { tabColor: color ?? '' });
      }),
    ],
    [
      SetFrozenMutation.id,
      forSheet(({ subUnitId, xSplit, ySplit }) => {
        change(subUnitId, { frozen: { rows: ySplit ?? 0, columns: xSplit ?? 0 } });
      }),
    ],
  ]);
}
