import { CellAlertManagerService, CellAlertType, HoverManagerService } from '@univerjs/preset-sheets-core';
import { debounceTime } from 'rxjs';
import type { HostWorkbook } from '../../office-host';
import { isCellError } from '../../spreadsheet/cell';
import type { SheetFunctions } from './sheet-functions';
import type { Spreadsheet } from './spreadsheet';

/* Univer shows its own word on an error after a tenth of a second: the add-in's takes its place. */
const afterUniver = 160;
const univerAlert = 'SHEET_FORMULA_ALERT';
const width = 260;

/** Shows the sentence of a function's error while the pointer is over its cell. */
export function showSentences(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  functions: SheetFunctions,
): () => void {
  const alerts = spreadsheet.get(CellAlertManagerService);
  const hovering = spreadsheet
    .get(HoverManagerService)
    .currentCell$.pipe(debounceTime(afterUniver))
    .subscribe((cell) => {
      if (cell === null || cell === undefined) return;
      const { subUnitId, row, col } = cell.location;
      const value = workbook.valueAt(subUnitId, row, col);
      const message = isCellError(value) ? functions.sentenceAt(subUnitId, row, col) : null;
      if (message === null || !isCellError(value)) return;
      alerts.showAlert({
        type: CellAlertType.ERROR,
        title: value.error,
        message,
        location: cell.location,
        width,
        height: 60,
        key: univerAlert,
      });
    });
  return () => {
    hovering.unsubscribe();
  };
}
