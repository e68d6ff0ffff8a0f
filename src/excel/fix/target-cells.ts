import type { Fix, FixEdit } from '../../alignment/finding';
import { addressOf } from '../../spreadsheet/address';
import type { Sheet } from '../../spreadsheet/sheet';
import type { CheckedPlan } from '../checked-workbook';
import { grouped } from '../grouped';
import { problems, type WorkbookProblem } from '../problem';
import type { WorkbookReading } from '../reading/read-workbook';
import type { SheetFacts } from '../reading/what-is-there';
import { type KnownPlace, knownPlace, rowsIn, withColumnsNow } from '../row-places';

/** A cell that a fix changes, where its row stands now. */
export interface TargetCell {
  readonly sheet: SheetFacts;
  readonly row: number;
  readonly column: number;
  /** The edits of the fix in it, in their order. */
  readonly edits: readonly [FixEdit, ...FixEdit[]];
}

export type FoundTargets = { readonly cells: readonly TargetCell[] } | { readonly problem: WorkbookProblem };

export function findTargets(reading: WorkbookReading, last: CheckedPlan, { edits }: Fix): FoundTargets {
  const { plan } = last.result.alignment;
  const cells: TargetCell[] = [];
  for (const [name, ofSheet] of grouped(edits, ({ sheet }) => sheet)) {
    const id = last.sheetIds.get(name);
    const sheet = reading.facts.sheets.find((each) => each.id === id);
    const content = reading.workbook.sheets.find((each) => each.name === sheet?.name);
    if (sheet === undefined || content === undefined) return { problem: problems.noSuchSheet(name) };
    const ofCells = [...grouped(ofSheet, ({ cell }) => addressOf(cell)).values()];
    const places: KnownPlace[] = [];
    for (const [{ cell }] of ofCells) {
      const place = withColumnsNow(content, knownPlace(plan, name, cell));
      if (place === null) return { problem: problems.tableElsewhere(sheet.name) };
      places.push(place);
    }
    for (const [at, row] of rowsNow(content, places).entries()) {
      const [ofCell, place] = [ofCells[at], places[at]];
      if (row === null || ofCell === undefined || place === undefined)
        return { problem: problems.rowGone(sheet.name) };
      cells.push({ sheet, row, column: place.column, edits: ofCell });
    }
  }
  return { cells };
}

/** The rows in which the rows of edited cells stand now; null for one that is not found. */
function rowsNow(content: Sheet, places: readonly KnownPlace[]): readonly (number | null)[] {
  const rows = rowsIn(content, places);
  if (!rows.includes(null)) return rows;
  // An attempt that broke off may have changed what a row was known by: then the rest of it tells.
  const edited = new Set(places.map(({ row, column }) => `${row}/${column}`));
  const byRest = places.map((place): KnownPlace => ({
    ...place,
    known: place.known.filter(({ column }) => !edited.has(`${place.row}/${column}`)),
  }));
  const rowsByRest = rowsIn(content, byRest);
  return rows.map((row, at) => {
    const isChanged = byRest[at]?.known.length !== places[at]?.known.length;
    return row ?? (isChanged ? (rowsByRest[at] ?? null) : null);
  });
}
