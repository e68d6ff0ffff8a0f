import type { CellValue } from '../../spreadsheet/cell';
import { excelErrors } from '../../spreadsheet/excel-error';

/*
 * Excel hands an error over as its text. A text that looks the same cannot be told from it without asking for the types of all cells,
 * which doubles what is read; nobody can type one, as Excel makes an error of it.
 */
const errorTexts: ReadonlySet<string> = new Set(excelErrors);

/** A value as Excel's object model gives it, as a cell of the plan: a blank cell is an empty text there. */
export function cellValueOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  // Data types that Excel shows as cards come as objects on request only; what has no value says nothing to a plan.
  if (typeof value !== 'string' || value === '') return null;
  return value.startsWith('#') && errorTexts.has(value) ? { error: value } : value;
}
