import type { Area } from '../../spreadsheet/area';
import {
  areaAfter,
  cutBeside,
  deletedArea,
  intersection,
  isMovedBy,
  type LineEdit,
  moved,
  rowsArea,
  without,
} from './areas';
import { formulaAfterLines, formulaMoved } from './formula-references';
import type { ConditionalFormatView } from './host-workbook';

/*
 * What structural edits do to conditional formats. A formula reads as it does at the first cell of the first area:
 * whenever that cell becomes another one, the formula moves with it.
 */

function withAreas(format: ConditionalFormatView, areas: readonly Area[]): ConditionalFormatView | null {
  const [first] = areas;
  const [before] = format.areas;
  if (first === undefined || before === undefined) return null;
  const formula = formulaMoved(format.formula, first.top - before.top, first.left - before.left);
  return { ...format, areas, formula };
}

const present = <Item>(items: readonly (Item | null)[]): readonly Item[] =>
  items.filter((item): item is Item => item !== null);

/* The areas split where rows come in: an inserted row goes with the rows above it. */
function splitAt(areas: readonly Area[], edit: LineEdit): readonly [readonly Area[], readonly Area[]] {
  const { at: row } = edit;
  const straddles = (area: Area): boolean => isMovedBy(area, edit) && area.top < row && row <= area.bottom;
  if (!areas.some(straddles)) return [areas, []];
  return [
    areas.map((area) => (straddles(area) ? { ...area, bottom: row - 1 } : area)),
    areas.filter(straddles).map((area) => ({ ...area, top: row })),
  ];
}

function shifted(
  format: ConditionalFormatView,
  sheetName: string,
  edit: LineEdit,
): ConditionalFormatView | null {
  // Rows that go take the first cell with them: the formula first moves to the first cell that stays.
  const kept =
    edit.count < 0
      ? withAreas(
          format,
          format.areas.flatMap((area) => without(area, deletedArea(edit))),
        )
      : format;
  if (kept === null) return null;
  const areas = present(kept.areas.map((area) => areaAfter(area, edit)));
  return { ...kept, areas, formula: formulaAfterLines(kept.formula, sheetName, sheetName, edit) };
}

/**
 * The formats of a sheet after rows or columns came or went. Rows that come in inside a format split it: what is below
 * them goes on under a new id.
 */
export function formatsAfterLines(
  formats: readonly ConditionalFormatView[],
  sheetName: string,
  edit: LineEdit,
  newId: () => string,
): readonly ConditionalFormatView[] {
  return formats.flatMap((whole) => {
    const format = withAreas(
      whole,
      whole.areas.flatMap((area) => cutBeside(area, edit)),
    );
    if (format === null) return [];
    const [above, below] =
      edit.axis === 'row' && edit.count > 0 ? splitAt(format.areas, edit) : [format.areas, []];
    if (below.length === 0) return present([shifted(format, sheetName, edit)]);
    const inserted = above.map((area) =>
      isMovedBy(area, edit) && area.bottom === edit.at - 1
        ? { ...area, bottom: area.bottom + edit.count }
        : area,
    );
    const lower = withAreas(format, below);
    return present([
      { ...format, areas: inserted },
      lower && shifted({ ...lower, id: newId() }, sheetName, edit),
    ]);
  });
}

/** The formats of a sheet after rows were pasted over others: the target loses what it had and gets copies of the rest. */
export function formatsAfterPaste(
  formats: readonly ConditionalFormatView[],
  from: number,
  count: number,
  to: number,
  newId: () => string,
): readonly ConditionalFormatView[] {
  const source = rowsArea(from, from + count - 1);
  const target = rowsArea(to, to + count - 1);
  const copies = formats.map((format): ConditionalFormatView | null => {
    const copied = present(format.areas.map((area) => intersection(area, source)));
    const part = withAreas(format, copied);
    return (
      part &&
      withAreas(
        { ...part, id: newId() },
        copied.map((area) => moved(area, to - from, 0)),
      )
    );
  });
  const rest = formats.map((format) =>
    withAreas(
      format,
      format.areas.flatMap((area) => without(area, target)),
    ),
  );
  return present([...rest, ...copies]);
}

/** A format or a validation whose area ends where a table ended goes on to the table's new end. */
export const grown = <Item extends { readonly areas: readonly Area[] }>(
  item: Item,
  table: Area,
  bottom: number,
): Item => ({
  ...item,
  areas: item.areas.map((area) =>
    area.bottom === table.bottom && area.left >= table.left && area.right <= table.right
      ? { ...area, bottom }
      : area,
  ),
});
