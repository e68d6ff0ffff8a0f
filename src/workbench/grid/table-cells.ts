import type { SheetId, TableView } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import type { StructuredReference, TablePart } from '../../spreadsheet/formula/structured-reference';

/** A table with the headings that its columns are named by. */
export interface NamedTable extends TableView {
  readonly headings: readonly string[];
}

interface Rows {
  readonly top: number;
  readonly bottom: number;
}
type Lost = { readonly error: '#REF!' | '#VALUE!' };

const lost: Lost = { error: '#REF!' };

/* The rows of a table that a part names, for a formula in a row of a sheet. */
function rowsOf(part: TablePart, table: NamedTable, home: SheetId, row: number): Rows | Lost {
  const { top, bottom } = table.area;
  const first = top + (table.showHeaders ? 1 : 0);
  const last = bottom - (table.showTotals ? 1 : 0);
  switch (part) {
    case 'All':
      return { top, bottom };
    case 'Headers':
      return table.showHeaders ? { top, bottom: top } : lost;
    case 'Totals':
      return table.showTotals ? { top: bottom, bottom } : lost;
    case 'Data':
      return first > last ? lost : { top: first, bottom: last };
    case 'This Row': {
      const isInside = table.sheet === home && row >= first && row <= last;
      return isInside ? { top: row, bottom: row } : { error: '#VALUE!' };
    }
  }
}

const columnAt = ({ headings }: NamedTable, heading: string): number => {
  const exactly = headings.indexOf(heading);
  if (exactly >= 0) return exactly;
  return headings.findIndex((one) => one.toLowerCase() === heading.toLowerCase());
};

/** The cells that a structured reference means where a formula stands. */
export function tableCells(
  { parts, columns }: StructuredReference,
  table: NamedTable,
  home: SheetId,
  row: number,
): Area | Lost {
  let { left, right } = table.area;
  if (columns !== null) {
    const first = columnAt(table, columns.first);
    const last = columnAt(table, columns.last);
    if (first < 0 || last < 0) return lost;
    [left, right] = [left + Math.min(first, last), left + Math.max(first, last)];
  }
  let [top, bottom] = [Infinity, -1];
  for (const part of parts.length === 0 ? (['Data'] as const) : parts) {
    const rows = rowsOf(part, table, home, row);
    if ('error' in rows) return rows;
    top = Math.min(top, rows.top);
    bottom = Math.max(bottom, rows.bottom);
  }
  return { top, left, bottom, right };
}
