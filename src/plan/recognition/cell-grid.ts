import type { Area } from '../../spreadsheet/area';
import type { Sheet } from '../../spreadsheet/sheet';
import { isBlank } from './cell-texts';

/** What stands at a place: nothing, or a cell that is free to be read; the cells of Excel tables are taken. */
const place = { taken: 0, free: 1 } as const;

/** The places of a sheet, counted from where its cells begin. */
export type CellGrid = readonly Uint8Array[];

/**
 * The places of a sheet's cells. Linear in the cells and in the areas of the Excel tables. Rows in which nothing stands share their places:
 * a value at the end of a sheet has a million of them above it.
 */
export function cellGrid(sheet: Sheet): CellGrid {
  const blankRows = new Map<number, Uint8Array>();
  const blankRow = (width: number): Uint8Array => {
    const places = blankRows.get(width) ?? new Uint8Array(width);
    blankRows.set(width, places);
    return places;
  };
  const grid = sheet.cells.map((row) => {
    let places: Uint8Array | null = null;
    for (let column = 0; column < row.length; column += 1) {
      if (isBlank(row[column])) continue;
      places ??= new Uint8Array(row.length);
      places[column] = place.free;
    }
    return places ?? blankRow(row.length);
  });
  for (const table of sheet.tables) {
    const bottom = Math.min(table.bottom - sheet.top, grid.length - 1);
    for (let row = Math.max(0, table.top - sheet.top); row <= bottom; row += 1) {
      // Where nothing stands, nothing is free either: rows that share their places stay as they are.
      grid[row]?.fill(
        place.taken,
        Math.max(0, table.left - sheet.left),
        Math.max(0, table.right - sheet.left + 1),
      );
    }
  }
  return grid;
}

/** The rows in which Excel tables begin, by column, from the top; counted from where the sheet's cells begin. */
export function tableTops(sheet: Sheet): ReadonlyMap<number, readonly number[]> {
  const tops = new Map<number, number[]>();
  for (const table of [...sheet.tables].sort((one, other) => one.top - other.top)) {
    for (let column = table.left - sheet.left; column <= table.right - sheet.left; column += 1) {
      const above = tops.get(column) ?? [];
      above.push(table.top - sheet.top);
      tops.set(column, above);
    }
  }
  return tops;
}

/** The columns of an area in which a free cell stands, as flags counted from the area's left. */
function usedColumns(grid: CellGrid, area: Area): Uint8Array {
  const used = new Uint8Array(area.right - area.left + 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    const places = grid[row];
    const right = Math.min(area.right, (places?.length ?? 0) - 1);
    for (let column = area.left; column <= right; column += 1) {
      if (places?.[column] === place.free) used[column - area.left] = 1;
    }
  }
  return used;
}

function usedRows(grid: CellGrid, area: Area): Uint8Array {
  const used = new Uint8Array(area.bottom - area.top + 1);
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (filledCells(grid, row, area) > 0) used[row - area.top] = 1;
  }
  return used;
}

/** How many free cells stand in a row of an area. */
export function filledCells(grid: CellGrid, row: number, area: Area): number {
  const places = grid[row];
  const right = Math.min(area.right, (places?.length ?? 0) - 1);
  let filled = 0;
  for (let column = area.left; column <= right; column += 1) {
    if (places?.[column] === place.free) filled += 1;
  }
  return filled;
}

/** The smallest range of columns that holds the free cells of an area. */
export function trimmedColumns(grid: CellGrid, area: Area): Area {
  const used = usedColumns(grid, area);
  const first = used.indexOf(1);
  return first < 0 ? area : { ...area, left: area.left + first, right: area.left + used.lastIndexOf(1) };
}

/** The stretches of flags that are set, as first and last index. */
function stretches(used: Uint8Array): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (let at = 0; at < used.length; at += 1) {
    if (used[at] !== 1) continue;
    const open = found.at(-1);
    if (open !== undefined && open[1] === at - 1) open[1] = at;
    else found.push([at, at]);
  }
  return found;
}

/** Tables beside and below one another are rarely nested deeper; the bound keeps the work linear. */
const deepestCut = 8;

/**
 * The blocks of free cells that blank columns and blank rows separate, in an order in which a block comes after
 * those above it. A block has no blank row and no blank column of its own.
 */
export function cellBlocks(grid: CellGrid): readonly Area[] {
  const width = grid.reduce((widest, row) => Math.max(widest, row.length), 0);
  const blocks: Area[] = [];
  const cut = (area: Area, byColumns: boolean, uncut: number, depth: number): void => {
    const found = stretches(byColumns ? usedColumns(grid, area) : usedRows(grid, area));
    for (const [first, last] of found) {
      const part = byColumns
        ? { ...area, left: area.left + first, right: area.left + last }
        : { ...area, top: area.top + first, bottom: area.top + last };
      const whole = found.length === 1 ? uncut + 1 : 0;
      if (whole > 1 || depth >= deepestCut) blocks.push(part);
      else cut(part, !byColumns, whole, depth + 1);
    }
  };
  if (grid.length > 0 && width > 0) {
    cut({ top: 0, left: 0, bottom: grid.length - 1, right: width - 1 }, true, 0, 0);
  }
  return blocks;
}
