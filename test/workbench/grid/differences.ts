import type { HostWorkbook, SheetId } from '../../../src/office-host';
import { cellAddress } from '../../../src/spreadsheet/address';
import type { Grid } from '../../../src/workbench/grid/grid';
import type { Spreadsheet } from '../../../src/workbench/grid/spreadsheet';
import { univerStyle, univerValue } from '../../../src/workbench/grid/univer-cells';

/* Univer's own keeping of the workbook against the workbook's: cell by cell, with what surrounds them. */

const present = (style: unknown): string =>
  JSON.stringify(
    Object.entries(style ?? {})
      .filter(([, value]) => value !== null)
      .sort(),
  );

function cellDifference(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  sheet: SheetId,
  row: number,
  column: number,
): string | null {
  const cell = workbook.cellAt(sheet, row, column);
  const held = spreadsheet.sheet(sheet)?.getCellRaw(row, column);
  const isFormula = typeof held?.f === 'string' && held.f !== '';
  if (isFormula !== (cell.formula !== null))
    return `formula ${held?.f ?? 'none'} for ${cell.formula ?? 'none'}`;
  const { v = null } = univerValue(cell.value);
  if (!isFormula && (held?.v ?? null) !== v) return `${String(held?.v)} for ${String(v)}`;
  const style = present(spreadsheet.book().getStyles().getStyleByCell(held));
  const wanted = present(univerStyle(cell.style, cell.numberFormat));
  return style === wanted ? null : `${style} for ${wanted}`;
}

/* What Univer draws of the cells in view, against what the grid says that they show. */
function drawnDifferences(grid: Grid, spreadsheet: Spreadsheet): readonly string[] {
  const { workbook } = grid;
  const { area, rows } = grid.view();
  const sheet = spreadsheet.sheet(workbook.activeSheet());
  const styles = spreadsheet.book().getStyles();
  return rows.flatMap(({ row, cells }) =>
    cells.flatMap(({ text, fill }, index) => {
      const column = area.left + index;
      const drawn = sheet?.getCell(row, column);
      const drawnFill = styles.getStyleByCell(drawn)?.bg?.rgb ?? null;
      const isText = typeof workbook.valueAt(workbook.activeSheet(), row, column) === 'string';
      const isSame = drawnFill === fill && (!isText || drawn?.v === text);
      return isSame ? [] : `${cellAddress(row, column)} drawn as ${String(drawn?.v)} on ${String(drawnFill)}`;
    }),
  );
}

export function differences(grid: Grid, spreadsheet: Spreadsheet): readonly string[] {
  const { workbook } = grid;
  const found: string[] = [...drawnDifferences(grid, spreadsheet)];
  const names = workbook.sheets().map(({ name }) => name);
  const held = spreadsheet
    .book()
    .getSheets()
    .map((sheet) => sheet.getName());
  if (names.join() !== held.join()) found.push(`sheets ${held.join()} for ${names.join()}`);
  for (const { id, name, hiddenRows } of workbook.sheets()) {
    const sheet = spreadsheet.sheet(id);
    if (sheet === null) continue;
    for (let row = 0; row < 60; row += 1) {
      if (sheet.getRowVisible(row) === hiddenRows.has(row)) found.push(`${name}!${row + 1} hidden or not`);
      for (let column = 0; column < 15; column += 1) {
        const difference = cellDifference(workbook, spreadsheet, id, row, column);
        if (difference !== null) found.push(`${name}!${cellAddress(row, column)}: ${difference}`);
      }
    }
  }
  return found;
}
