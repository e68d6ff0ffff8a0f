import { comparable } from '../../plan/names';
import { scenariosTitle } from '../../plan/own-sheets';
import type { CellValue } from '../../spreadsheet/cell';
import { isoText } from '../../spreadsheet/day';
import type { Sheet } from '../../spreadsheet/sheet';
import { inputNames } from '../scenario/scenario-inputs';
import { headingOf, type ScenarioColumn, scenarioColumns } from './columns';
import type { SavedScenario } from './saved-scenario';
import { type ScenarioRow, type ScenarioTable, scenarioTable } from './scenario-table';

/** What is to become of the scenarios that a workbook keeps. */
export type ScenariosChange =
  /** `replaces` is whether one of the same name may be written over. */
  | { readonly save: SavedScenario; readonly replaces: boolean }
  | { readonly rename: string; readonly to: string }
  | { readonly remove: string };

/** A row of the sheet with the cells that are to hold something else, by their columns; null makes a cell blank. */
export interface RowEdit {
  readonly row: number;
  readonly cells: ReadonlyMap<number, string | number | null>;
}

export type ScenarioEdits =
  /** From the top down. */
  | { readonly status: 'edits'; readonly edits: readonly RowEdit[] }
  /** Another scenario has the name. */
  | { readonly status: 'taken'; readonly name: string }
  /** There is no scenario of that name any more. */
  | { readonly status: 'gone'; readonly name: string }
  /** The sheet lacks headings, and so where to write. */
  | { readonly status: 'no headings' };

/** Where scenarios stand on a new sheet, below its title. */
const newTable: ScenarioTable = {
  headingRow: 1,
  places: new Map([...scenarioColumns.keys()].map((column, place) => [column, place])),
  missing: [],
  rows: [],
};

/** The columns that cells are written to on a new sheet. */
export const columnsOfNewSheet: readonly ScenarioColumn[] = [...newTable.places.keys()];

/**
 * The cells that a change writes, and no other: each change writes a single row, and every other stays where it is, with what is not
 * understood and with what people put beside it. `sheet` is null where the workbook has none yet.
 */
export function changeScenarios(sheet: Sheet | null, change: ScenariosChange): ScenarioEdits {
  const isNew = sheet === null || sheet.cells.every((row) => row.every((cell) => cell === null));
  const table = isNew ? newTable : scenarioTable(sheet);
  if (table === null || table.missing.length > 0) return { status: 'no headings' };
  const rowNamed = (name: string): ScenarioRow | undefined =>
    table.rows.find((row) => row.name !== '' && comparable(row.name) === comparable(name));
  const cellsOf = (values: ReadonlyMap<ScenarioColumn, string | number | null>): RowEdit['cells'] =>
    new Map(
      [...values].flatMap(([column, value]) => {
        const place = table.places.get(column);
        return place === undefined ? [] : [[place, value] as const];
      }),
    );

  if ('save' in change) {
    const before = rowNamed(change.save.name);
    if (before !== undefined && !change.replaces) return { status: 'taken', name: before.name };
    const row = before?.row ?? freeRow(table);
    const edit = { row, cells: cellsOf(written(change.save)) };
    return { status: 'edits', edits: isNew ? [...topOfNewSheet(), edit] : [edit] };
  }
  const held = rowNamed('remove' in change ? change.remove : change.rename);
  if (held === undefined) return { status: 'gone', name: 'remove' in change ? change.remove : change.rename };
  if ('remove' in change) {
    const blank = new Map([...table.places.keys()].map((column) => [column, null] as const));
    return { status: 'edits', edits: [{ row: held.row, cells: cellsOf(blank) }] };
  }
  const other = rowNamed(change.to);
  if (other !== undefined && other !== held) return { status: 'taken', name: other.name };
  return { status: 'edits', edits: [{ row: held.row, cells: cellsOf(new Map([['name', change.to]])) }] };
}

const written = (scenario: SavedScenario): ReadonlyMap<ScenarioColumn, string | number | null> =>
  new Map<ScenarioColumn, string | number | null>([
    ['name', scenario.name],
    ['product', scenario.product],
    ['standing', scenario.standing],
    ...inputNames.map((name) => [name, scenario.values[name]] as const),
    ['currency', scenario.currency === '' ? null : scenario.currency],
    ['savedOn', scenario.savedOn === null ? null : isoText(scenario.savedOn)],
  ]);

function freeRow({ headingRow, rows }: ScenarioTable): number {
  const held = new Set(rows.map(({ row }) => row));
  let row = headingRow + 1;
  while (held.has(row)) row += 1;
  return row;
}

const topOfNewSheet = (): readonly RowEdit[] => [
  { row: 0, cells: new Map([[0, scenariosTitle]]) },
  {
    row: newTable.headingRow,
    cells: new Map(columnsOfNewSheet.map((column, place) => [place, headingOf(column)])),
  },
];

/** What a sheet holds after such edits: what stands there, or an empty sheet of that name. */
export function withEdits(sheet: Sheet, edits: readonly RowEdit[]): Sheet {
  const bottom = Math.max(sheet.top + sheet.cells.length - 1, ...edits.map(({ row }) => row));
  const right = Math.max(
    sheet.left + Math.max(0, ...sheet.cells.map((row) => row.length)) - 1,
    ...edits.flatMap(({ cells }) => [...cells.keys()]),
  );
  const editAt = new Map(edits.map(({ row, cells }) => [row, cells]));
  const cellAt = (row: number, column: number): CellValue => {
    const edited = editAt.get(row)?.get(column);
    return edited === undefined ? (sheet.cells[row - sheet.top]?.[column - sheet.left] ?? null) : edited;
  };
  return {
    ...sheet,
    top: 0,
    left: 0,
    cells: Array.from({ length: bottom + 1 }, (_, row) =>
      Array.from({ length: right + 1 }, (__, column) => cellAt(row, column)),
    ),
  };
}
