import type { Links } from '../../../src/alignment/link-up/link-fix';
import type { RecognisedTable } from '../../../src/plan/recognised-table';
import { bodyPlace } from '../../../src/spreadsheet/address';
import type { CellValue } from '../../../src/spreadsheet/cell';

/** The tables of a plan with links written, as a host writes them. */
export function withLinks(
  tables: readonly RecognisedTable[],
  { fix, newColumns }: Links,
): readonly RecognisedTable[] {
  const widened = tables.map((table): RecognisedTable => {
    const { source } = table;
    const column = newColumns.find(
      ({ sheet, headingCell }) => sheet === source.sheet && headingCell.row === source.top,
    );
    if (column === undefined) return table;
    expect(column.headingCell.column).toBe(source.left + source.headings.length);
    const values = new Map(column.values.map(({ cell, value }) => [cell.row - source.top - 1, value]));
    return {
      ...table,
      columns: [...table.columns, 'strategy'],
      source: {
        ...source,
        headings: [...source.headings, column.heading],
        rows: source.rows.map((cells, row) => [
          ...source.headings.map((_, place) => cells[place] ?? null),
          values.get(row) ?? null,
        ]),
      },
    };
  });
  return (fix?.edits ?? []).reduce<readonly RecognisedTable[]>(
    (edited, edit) =>
      edited.map((table) => {
        const place = table.source.sheet === edit.sheet ? bodyPlace(table.source, edit.cell) : null;
        if (place === null || !('newValue' in edit)) return table;
        const cells: CellValue[] = [...(table.source.rows[place.row] ?? [])];
        expect(cells[place.column] ?? null).toEqual(edit.oldValue);
        cells[place.column] = edit.newValue;
        return { ...table, source: { ...table.source, rows: table.source.rows.with(place.row, cells) } };
      }),
    widened,
  );
}
