import { type CellPlace, parseCell } from '../../src/spreadsheet/cell-reference';

/** The place of a cell that a test names by its address. */
export function cellAt(address: string): CellPlace {
  const place = parseCell(address);
  if (place === null) throw new Error(`${address} names no cell.`);
  return place;
}
