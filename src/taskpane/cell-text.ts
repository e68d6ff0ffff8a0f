import { language } from '../languages/language';
import { numberFormat } from '../languages/words';
import { type CellValue, isCellError } from '../spreadsheet/cell';

const asItIs: Intl.NumberFormatOptions = { useGrouping: false, maximumFractionDigits: 20 };

/** What a cell holds, as people read it. */
export function cellText(value: CellValue): string {
  if (value === null || value === '') return language.pane.fixes.empty;
  if (typeof value === 'number') return numberFormat(asItIs).format(value);
  return isCellError(value) ? value.error : String(value);
}
