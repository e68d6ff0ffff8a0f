import type { Area } from '../../spreadsheet/area';
import { chartsAfterGrowth } from './chart-references';
import { grown } from './conditional-areas';
import { formulaMoved } from './formula-references';
import type { SheetId, TableView } from './host-workbook';
import { cellIn, type Fresh, withCells } from './memory-cells';
import { type Content, sheetOf, withSheet } from './memory-content';

const isBelow = (table: Area, entered: Area): boolean =>
  entered.top === table.bottom + 1 && entered.left <= table.right && entered.right >= table.left;

const isBeside = (table: Area, entered: Area): boolean =>
  entered.left === table.right + 1 && entered.top >= table.top && entered.bottom <= table.bottom;

/* A column whose last row has a formula goes on with it; new columns get a heading. */
function filled(content: Content, fresh: Fresh, before: TableView, after: Area): Content {
  const sheet = sheetOf(content, before.sheet);
  if (sheet === undefined) return content;
  const last = before.area.bottom;
  const rows = withCells(sheet.rows, fresh, after, (down, along) => {
    const row = after.top + down;
    const column = after.left + along;
    const cell = cellIn(sheet.rows, row, column);
    if (cell.value !== null || cell.formula !== null) return null;
    if (row > last && column <= before.area.right) {
      const { formula } = cellIn(sheet.rows, last, column);
      return formula === null ? null : { input: { formula: formulaMoved(formula, row - last, 0) } };
    }
    if (row > after.top || column <= before.area.right || !before.showHeaders) return null;
    return { input: `Column${column - after.left + 1}` };
  });
  return withSheet(content, before.sheet, { rows });
}

const bodyOf = ({ area, showHeaders }: TableView): Area => ({
  ...area,
  top: area.top + (showHeaders ? 1 : 0),
});

/** The workbook after a user entered something: a table that it stands right below or beside of takes it in. */
export function withGrownTables(content: Content, fresh: Fresh, id: SheetId, entered: Area): Content {
  return content.tables
    .filter(({ sheet }) => sheet === id)
    .reduce((before, table) => {
      const below = !table.showTotals && isBelow(table.area, entered);
      if (!below && !isBeside(table.area, entered)) return before;
      const area = below
        ? { ...table.area, bottom: entered.bottom }
        : { ...table.area, right: entered.right };
      const next = filled(before, fresh, table, area);
      const sheetName = sheetOf(before, id)?.name ?? '';
      const alongWith = <Item extends { readonly sheet: SheetId; readonly areas: readonly Area[] }>(
        item: Item,
      ) => (below && item.sheet === id ? grown(item, table.area, area.bottom) : item);
      return {
        ...next,
        tables: next.tables.map((one) => (one.id === table.id ? { ...one, area } : one)),
        formats: next.formats.map(alongWith),
        validations: next.validations.map(alongWith),
        charts: below ? chartsAfterGrowth(next.charts, sheetName, bodyOf(table), area.bottom) : next.charts,
      };
    }, content);
}
