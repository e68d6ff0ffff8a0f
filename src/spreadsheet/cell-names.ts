import { addressOf, columnLetters } from './address';
import { parseCell, type CellPlace } from './cell-reference';

/* Excel asks for quotes around a sheet's name unless it is a plain word that is not itself the name of a cell. */
const plainSheetName = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const rowColumnStyle = /^[rc]\d*$|^r\d+c\d+$/i;

const needsQuotes = (sheet: string): boolean =>
  !plainSheetName.test(sheet) || parseCell(sheet) !== null || rowColumnStyle.test(sheet);

/** The name of a sheet as Excel's formulas write it. */
export const sheetName = (sheet: string): string =>
  needsQuotes(sheet) ? `'${sheet.replaceAll("'", "''")}'` : sheet;

/** The same with what parts it from a cell or a name: `'Sales plan'!`. */
export const sheetPrefix = (sheet: string): string => `${sheetName(sheet)}!`;

/** A cell or an area as Excel's formulas write it: `Tactics!C5`, `'Sales plan'!A1:K40`. */
export const inSheet = (sheet: string, address: string): string => sheetPrefix(sheet) + address;

/** A cell as a reference that stays where it is when it is copied: `$C$5`; row and column are counted from 0. */
export const absoluteCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;

/** The addresses of cells, those that stand one below the other as one area: C5, C6, C7, E5 are C5:C7 and E5. */
export function joinedAreas(cells: readonly CellPlace[]): readonly string[] {
  const areas: { readonly first: CellPlace; last: CellPlace }[] = [];
  for (const cell of cells) {
    const area = areas.at(-1);
    if (area !== undefined && cell.column === area.last.column && cell.row === area.last.row + 1)
      area.last = cell;
    else areas.push({ first: cell, last: cell });
  }
  return areas.map(({ first, last }) =>
    first.row === last.row ? addressOf(first) : `${addressOf(first)}:${addressOf(last)}`,
  );
}
