import type { CellError } from '../../spreadsheet/cell';
import type { CellReference } from '../../spreadsheet/formula/cell-reference';
import type { StructuredReference, TablePart } from '../../spreadsheet/formula/structured-reference';
import type { FormulaScope, TableExtent } from '../workbook/formula-engine';
import { areaOf } from '../workbook/reference-text';
import { nameError, referenceError, valueError } from './cell-readers';
import type { Covered } from './sheet-function';

/* Which cells a reference means. */

export const coveredByCells = (reference: CellReference): Covered => ({
  sheet: reference.sheet,
  area: areaOf(reference),
});

interface Rows {
  readonly top: number;
  readonly bottom: number;
}

function rowsOf(
  part: TablePart,
  { area, hasHeaderRow, hasTotalsRow, sheet }: TableExtent,
  scope: FormulaScope,
) {
  const firstRow = area.top + (hasHeaderRow ? 1 : 0);
  const lastRow = area.bottom - (hasTotalsRow ? 1 : 0);
  const body: Rows | CellError = firstRow > lastRow ? referenceError : { top: firstRow, bottom: lastRow };
  const rows: Readonly<Record<TablePart, () => Rows | CellError>> = {
    All: () => ({ top: area.top, bottom: area.bottom }),
    Headers: () => (hasHeaderRow ? { top: area.top, bottom: area.top } : referenceError),
    Data: () => body,
    Totals: () => (hasTotalsRow ? { top: area.bottom, bottom: area.bottom } : referenceError),
    'This Row': () => {
      const isInside =
        sheet.toLowerCase() === scope.sheet.toLowerCase() && scope.row >= firstRow && scope.row <= lastRow;
      return isInside ? { top: scope.row, bottom: scope.row } : valueError;
    },
  };
  return rows[part]();
}

function columnAt({ headings }: TableExtent, heading: string): number {
  const exactly = headings.indexOf(heading);
  if (exactly >= 0) return exactly;
  const wanted = heading.toLowerCase();
  return headings.findIndex((one) => one.toLowerCase() === wanted);
}

/** The cells of a table that a reference names; several parts are those from the first to the last of them. */
export function coveredByTable(reference: StructuredReference, scope: FormulaScope): Covered | CellError {
  const table = scope.tableNamed(reference.table);
  if (table === null) return nameError;
  let { left, right } = table.area;
  if (reference.columns !== null) {
    const ends = [reference.columns.first, reference.columns.last].map((heading) => columnAt(table, heading));
    if (ends.some((end) => end < 0)) return referenceError;
    [left, right] = [left + Math.min(...ends), left + Math.max(...ends)];
  }
  const parts = reference.parts.length === 0 ? (['Data'] as const) : reference.parts;
  let [top, bottom] = [Infinity, -1];
  for (const part of parts) {
    const rows = rowsOf(part, table, scope);
    if ('error' in rows) return rows;
    top = Math.min(top, rows.top);
    bottom = Math.max(bottom, rows.bottom);
  }
  return { sheet: table.sheet, area: { top, left, bottom, right } };
}
