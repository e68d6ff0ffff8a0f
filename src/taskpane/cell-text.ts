import { type CellValue, isCellError } from '../spreadsheet/cell';
import { texts } from './texts';

/** What a cell holds, as people read it. */
export function cellText(value: CellValue): string {
  if (value === null || value === '') return texts.fixes.empty;
  return isCellError(value) ? value.error : String(value);
}
