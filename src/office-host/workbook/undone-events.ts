import type { Area } from '../../spreadsheet/area';
import { intersection } from './areas';
import { blankCell, type Cell, type WorkbookEvent } from './host-workbook';
import { cellIn, type Rows } from './memory-cells';
import { type Content, type MemorySheet, sheetOf } from './memory-content';

/* An undone step is an edit of the user like any other, whoever made the step: an add-in hears of it as of somebody else's. */

const author = 'user';

const isEdited = (one: Cell, other: Cell): boolean =>
  one !== other && (one.value !== other.value || one.formula !== other.formula);

/* Where two versions of a sheet hold something else; formats alone are no edit. */
function editedArea(before: Rows, after: Rows): Area | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (let row = 0; row < Math.max(before.length, after.length); row += 1) {
    const [was, is] = [before[row] ?? [], after[row] ?? []];
    if (was === is) continue;
    for (let column = 0; column < Math.max(was.length, is.length); column += 1) {
      if (!isEdited(was[column] ?? blankCell, is[column] ?? blankCell)) continue;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  return bottom < 0 ? null : { top, left, bottom, right };
}

function editOf(before: MemorySheet, after: MemorySheet, { tables }: Content): readonly WorkbookEvent[] {
  const area = before.rows === after.rows ? null : editedArea(before.rows, after.rows);
  if (area === null) return [];
  const { top, left, bottom, right } = area;
  const valueOf = ({ rows }: MemorySheet) => cellIn(rows, top, left).value;
  const isCell = top === bottom && left === right;
  return [
    {
      kind: 'changed',
      author,
      sheet: after.id,
      area,
      changeType: 'RangeEdited',
      values: isCell ? { before: valueOf(before), after: valueOf(after) } : null,
      tables: tables
        .filter((table) => table.sheet === after.id && intersection(table.area, area) !== null)
        .map(({ id }) => id),
    },
  ];
}

function sheetChanges(before: MemorySheet, after: MemorySheet): readonly WorkbookEvent[] {
  const of = { author, sheet: after.id } as const;
  return [
    ...(before.name === after.name
      ? []
      : [{ kind: 'sheetRenamed', ...of, before: before.name, after: after.name } as const]),
    ...(before.visibility === after.visibility
      ? []
      : [
          {
            kind: 'sheetVisibilityChanged',
            ...of,
            before: before.visibility,
            after: after.visibility,
          } as const,
        ]),
  ];
}

/* A step moves one sheet. */
function movedSheet(before: readonly MemorySheet[], after: readonly MemorySheet[]): readonly WorkbookEvent[] {
  const [were, are] = [before, after].map((sheets) => sheets.map(({ id }) => id)) as [string[], string[]];
  const without = (ids: readonly string[], sheet: string): string => ids.filter((id) => id !== sheet).join();
  if (were.length !== are.length) return [];
  const sheet = are.find((id, place) => id !== were[place] && without(are, id) === without(were, id));
  if (sheet === undefined) return [];
  return [{ kind: 'sheetMoved', author, sheet, before: were.indexOf(sheet), after: are.indexOf(sheet) }];
}

/** What listeners hear when a step was undone or redone. */
export function undoneEvents(before: Content, after: Content): readonly WorkbookEvent[] {
  const gone = before.sheets.filter(({ id }) => sheetOf(after, id) === undefined);
  return [
    ...gone.map(({ id }): WorkbookEvent => ({ kind: 'sheetDeleted', author, sheet: id })),
    ...after.sheets.flatMap((sheet): readonly WorkbookEvent[] => {
      const was = sheetOf(before, sheet.id);
      if (was === undefined) return [{ kind: 'sheetAdded', author, sheet: sheet.id }];
      return [...sheetChanges(was, sheet), ...editOf(was, sheet, after)];
    }),
    ...movedSheet(before.sheets, after.sheets),
  ];
}
