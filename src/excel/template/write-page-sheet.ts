import type { PageCell, PageSheet } from '../../template/template-workbook';
import { inAllCells } from '../all-cells';
import { validate } from '../column-validation';
import { templateCell } from './template-cell';
import { giveLook, pointsOfWidth } from './template-looks';

/** Writes a sheet beside the plan but for its title, in the round trip that is under way. The sheets that it refers to are there. */
export function writePageSheet(sheet: Excel.Worksheet, { widths, cells, formats }: PageSheet): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = pointsOfWidth(width);
  });
  for (const { top, bottom, column, numberFormat } of formats)
    sheet.getRangeByIndexes(top, column, bottom - top + 1, 1).numberFormat = inAllCells(numberFormat);
  for (const cell of cells) if (!isTitle(cell)) writePageCell(sheet, cell);
  sheet.showGridlines = false;
}

const isTitle = ({ row, column }: PageCell): boolean => row === 0 && column === 0;

function writePageCell(
  sheet: Excel.Worksheet,
  { row, column, content, look, numberFormat, rule }: PageCell,
): void {
  const range = sheet.getRangeByIndexes(row, column, 1, 1);
  range.formulas = [[templateCell(content)]];
  const isLink = typeof content === 'object' && content !== null && 'sheet' in content;
  giveLook(isLink ? 'link' : look, range);
  // Excel gives a formula the format of what it refers to: formats come after it.
  if (numberFormat !== undefined) range.numberFormat = inAllCells(numberFormat);
  if (rule !== undefined) validate(range, rule);
}

/** What stands in the first cell of the sheet. */
export const titleOf = ({ cells }: PageSheet): PageCell['content'] => cells.find(isTitle)?.content ?? null;
