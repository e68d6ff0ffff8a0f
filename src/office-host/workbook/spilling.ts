import type { Area } from '../../spreadsheet/area';
import { type CellValue, isMatrix, type Matrix } from '../../spreadsheet/cell';
import { intersection, lastColumn, lastRow } from './areas';
import type { TableView } from './host-workbook';
import { cellIn } from './memory-cells';
import type { MemorySheet } from './memory-content';
import { cellOf, type Place, placeOf, type SheetValues } from './sheet-values';

const spillError: CellValue = { error: '#SPILL!' };

function canSpill(
  values: SheetValues,
  tables: readonly TableView[],
  sheet: MemorySheet,
  area: Area,
  place: Place,
): boolean {
  if (area.bottom > lastRow || area.right > lastColumn) return false;
  const isInTable = tables.some(
    (table) => table.sheet === sheet.id && intersection(table.area, area) !== null,
  );
  if (isInTable) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (placeOf(row, column) === place) continue;
      const cell = cellIn(sheet.rows, row, column);
      if (cell.value !== null || cell.formula !== null) return false;
      if (values.taken.has(placeOf(row, column))) return false;
    }
  }
  return true;
}

/** What a formula's cell shows of its result, the rest of which spills around it if it can. */
export function valueInCell(
  values: SheetValues,
  tables: readonly TableView[],
  sheet: MemorySheet,
  place: Place,
  result: CellValue | Matrix,
): CellValue {
  if (!isMatrix(result)) return result;
  const first = result[0]?.[0] ?? null;
  const columns = result[0]?.length ?? 0;
  if (result.length <= 1 && columns <= 1) return first;
  const { row, column } = cellOf(place);
  const area = { top: row, left: column, bottom: row + result.length - 1, right: column + columns - 1 };
  if (!canSpill(values, tables, sheet, area, place)) return spillError;
  values.spills.set(place, { area, values: result });
  result.forEach((line, down) => {
    line.forEach((_, along) => values.taken.add(placeOf(row + down, column + along)));
  });
  return first;
}
