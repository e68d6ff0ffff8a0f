import { comparable } from '../../plan/names';
import type { CellValue } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import type { Sheet } from '../../spreadsheet/sheet';
import { neededColumns, type ScenarioColumn, scenarioColumns } from './columns';

/** A row below the headings that holds anything in the columns of scenarios; counted from 0 in the sheet. */
export interface ScenarioRow {
  readonly row: number;
  readonly name: string;
  readonly cells: ReadonlyMap<ScenarioColumn, CellValue>;
}

/** Where the scenarios stand in their sheet. People may put columns beside them, move them and sort their rows. */
export interface ScenarioTable {
  readonly headingRow: number;
  /** The place of each column in the sheet, from 0. */
  readonly places: ReadonlyMap<ScenarioColumn, number>;
  /** Columns that a scenario could not be kept without, and that are not there. */
  readonly missing: readonly ScenarioColumn[];
  readonly rows: readonly ScenarioRow[];
}

const columnOfHeading: ReadonlyMap<string, ScenarioColumn> = new Map(
  [...scenarioColumns].map(([column, heading]) => [comparable(heading), column]),
);

/** The scenarios of a sheet as they stand there; null where no row has the heading of their names. */
export function scenarioTable({ top, left, cells }: Sheet): ScenarioTable | null {
  for (const [at, row] of cells.entries()) {
    const places = new Map<ScenarioColumn, number>();
    row.forEach((cell, place) => {
      const column = typeof cell === 'string' ? columnOfHeading.get(comparable(cell)) : undefined;
      if (column !== undefined && !places.has(column)) places.set(column, left + place);
    });
    if (!places.has('name') || places.size < 2) continue;
    return {
      headingRow: top + at,
      places,
      missing: neededColumns.filter((column) => !places.has(column)),
      rows: cells.slice(at + 1).flatMap((held, below): readonly ScenarioRow[] => {
        const inColumns = new Map(
          [...places].map(([column, place]) => [column, filled(held[place - left] ?? null)] as const),
        );
        if ([...inColumns.values()].every((cell) => cell === null)) return [];
        const name = textOf(inColumns.get('name') ?? null).trim();
        return [{ row: top + at + 1 + below, name, cells: inColumns }];
      }),
    };
  }
  return null;
}

/** A cell that holds nothing but spaces looks blank and counts as blank. */
const filled = (value: CellValue): CellValue =>
  typeof value === 'string' && value.trim() === '' ? null : value;
