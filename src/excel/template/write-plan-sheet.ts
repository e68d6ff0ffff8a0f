import { fieldOf } from '../../plan/fields/catalogue';
import type { CellValue } from '../../spreadsheet/cell';
import { dayFromSerial, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import { headingRow, type PlanColumn, type PlanSheet } from '../../template/template-workbook';
import { inAllCells } from '../all-cells';
import { prompt, validate } from '../column-validation';
import { noteOwn } from '../own-doings';
import { templateCell } from './template-cell';
import { giveLook, pointsOfWidth } from './template-looks';

/** Writes a sheet of the plan below its title, in the round trip that is under way. The sheets that it refers to are there. */
export function writePlanSheet(sheet: Excel.Worksheet, plan: PlanSheet, dateSystem: DateSystem): void {
  const { name, table: tableName, explanation, columns, rows, frozenColumns } = plan;
  const words = sheet.getRangeByIndexes(1, 0, 1, 1);
  words.formulas = [[templateCell(explanation)]];
  giveLook('explanation', words);
  const range = sheet.getRangeByIndexes(headingRow, 0, rows.length + 1, columns.length);
  range.formulas = [
    columns.map(({ heading }) => templateCell(heading)),
    ...rows.map((row) =>
      columns.map(({ field }, place) =>
        templateCell(
          fieldOf(plan.role, field)?.kind === 'date'
            ? dateIn(dateSystem, row[place] ?? null)
            : (row[place] ?? null),
        ),
      ),
    ),
  ];
  noteOwn('table added', name);
  const table = sheet.tables.add(range, true);
  table.name = tableName;
  table.style = 'TableStyleLight1';
  range.format.verticalAlignment = Excel.VerticalAlignment.top;
  const headings = sheet.getRangeByIndexes(headingRow, 0, 1, columns.length);
  giveLook('heading', headings);
  wrap(headings);
  columns.forEach((column, place) => {
    writeColumn(sheet, column, place, rows.length);
  });
  sheet.showGridlines = false;
  sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, headingRow + 1, frozenColumns));
}

function writeColumn(
  sheet: Excel.Worksheet,
  { note, look, rule }: PlanColumn,
  place: number,
  rows: number,
): void {
  const { width, wraps, numberFormat, horizontal, isQuiet } = look;
  const heading = sheet.getRangeByIndexes(headingRow, place, 1, 1);
  heading.format.columnWidth = pointsOfWidth(width);
  if (note !== null) prompt(heading, note);
  if (horizontal === 'right') {
    const column = sheet.getRangeByIndexes(headingRow, place, rows + 1, 1);
    column.format.horizontalAlignment = Excel.HorizontalAlignment.right;
  }
  const cells = sheet.getRangeByIndexes(headingRow + 1, place, rows, 1);
  if (wraps) wrap(cells);
  if (isQuiet) giveLook('quiet', cells);
  if (numberFormat !== null) cells.numberFormat = inAllCells(numberFormat);
  if (rule !== null) validate(cells, rule);
}

function wrap({ format }: Excel.Range): void {
  format.wrapText = true;
}

/** The template counts days from 1900; the workbook may count them from 1904. */
function dateIn(dateSystem: DateSystem, cell: CellValue): CellValue {
  const day = typeof cell === 'number' ? dayFromSerial(cell, 1900) : null;
  return day === null ? cell : serialFromDay(day, dateSystem);
}
