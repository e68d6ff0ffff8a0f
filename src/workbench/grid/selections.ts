import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { HostWorkbook } from '../../office-host';
import { areaOfRange, rangeOf } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/** Keeps the selection and the sheet that shows the same in the workbook and in Univer, whoever chose it. */
export function followSelections(workbook: HostWorkbook, spreadsheet: Spreadsheet): () => void {
  const service = spreadsheet.get(SheetsSelectionsService);
  const activeInUniver = (): string => spreadsheet.book().getActiveSheet().getSheetId();

  const chosen = (): void => {
    if (spreadsheet.isChanging()) return;
    const sheet = activeInUniver();
    const range = service.getCurrentLastSelection()?.range;
    if (range === undefined || !workbook.sheets().some(({ id }) => id === sheet)) return;
    const area = areaOfRange(range);
    if (JSON.stringify(area) !== JSON.stringify(workbook.selection(sheet))) workbook.select(sheet, area);
  };

  const show = (): void => {
    const sheet = workbook.activeSheet();
    if (activeInUniver() !== sheet && spreadsheet.sheet(sheet) !== null) {
      spreadsheet.change(SetWorksheetActiveOperation.id, { unitId, subUnitId: sheet });
    }
    const area = workbook.selection(sheet);
    const shown = service.getCurrentLastSelection()?.range;
    if (shown !== undefined && JSON.stringify(areaOfRange(shown)) === JSON.stringify(area)) return;
    const range = rangeOf(area);
    const { startRow, startColumn } = range;
    const primary = {
      actualRow: startRow,
      actualColumn: startColumn,
      isMerged: false,
      isMergedMainCell: false,
      startRow,
      startColumn,
      endRow: startRow,
      endColumn: startColumn,
    };
    spreadsheet.change(SetSelectionsOperation.id, {
      unitId,
      subUnitId: sheet,
      reveal: true,
      selections: [{ range, primary, style: null }],
    });
  };

  /* Operations that follow from what the workbook changed: some end after the change did. */
  const own = new WeakSet<object>();
  const watching = [
    service.selectionMoveEnd$.subscribe(chosen),
    service.selectionSet$.subscribe(chosen),
    spreadsheet.commands.beforeCommandExecuted(({ id, params }) => {
      if (id === SetWorksheetActiveOperation.id && spreadsheet.isChanging()) own.add(params as object);
    }),
    spreadsheet.commands.onCommandExecuted(({ id, params }) => {
      if (id !== SetWorksheetActiveOperation.id) return;
      const { subUnitId } = params as { readonly subUnitId: string };
      if (subUnitId === workbook.activeSheet()) return;
      // Univer goes to a sheet as soon as it is there; the workbook does not.
      if (own.has(params as object)) show();
      else if (workbook.sheets().some((sheet) => sheet.id === subUnitId)) workbook.activate(subUnitId);
    }),
  ];
  const stop = workbook.listen(({ kind }) => {
    if (kind === 'selected' || kind === 'activated') show();
  });
  show();
  return () => {
    stop();
    for (const one of watching) {
      if ('unsubscribe' in one) one.unsubscribe();
      else one.dispose();
    }
  };
}
