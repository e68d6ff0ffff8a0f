import type { CellErrorValue } from 'exceljs';
import { type CellValue, isCellError } from '../../spreadsheet/cell';

/* What a file takes for an escaped character. */
const escape = /_(?=x[0-9a-f]{4}_)/giu;

/** A cell as exceljs takes it. It escapes nothing that looks like an escape, and declares fewer errors than it writes. */
export function cellInFile(cell: CellValue): string | number | boolean | null | CellErrorValue {
  if (isCellError(cell)) return { error: cell.error as CellErrorValue['error'] };
  return typeof cell === 'string' ? cell.replace(escape, '_x005F_') : cell;
}
