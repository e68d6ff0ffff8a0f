import type { Severity } from '../../alignment/settings';
import { columnLetters } from '../../spreadsheet/address';
import { type MarkColumns, markFormula } from './mark-text';
import { markStyles } from './marked-table';
import type { CellsToFormat } from './missing-formats';

/** Adds formats of a table to cells of its key, name and reference columns, below what the user has there. */
export function addFormats(
  sheet: Excel.Worksheet,
  number: number,
  columns: MarkColumns,
  { first, last, over, severities }: CellsToFormat,
): void {
  const address = columnRuns(over)
    .map(([from, to]) => `${columnLetters(from)}${first + 1}:${columnLetters(to)}${last + 1}`)
    .join(',');
  const areas = sheet.getRanges(address);
  for (const severity of severities)
    addFormat(areas, severity, markFormula(number, markStyles[severity].level, columns, first));
}

function addFormat(areas: Excel.RangeAreas, severity: Severity, formula: string): void {
  const { fill, numberFormat } = markStyles[severity];
  const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
  // From its formula on it is known as Plumbline's, and with its fill it is whole.
  format.custom.rule.formula = formula;
  // Excel puts a new format on top; where the user's own formats say something, theirs is to show.
  format.priority = lowestPriority;
  format.custom.format.numberFormat = numberFormat;
  format.custom.format.fill.color = fill;
}

/** Excel counts a negative priority from the end. */
const lowestPriority = -1;

/** Columns in ascending order as runs of neighbours, so that an address stays short. */
function columnRuns(columns: readonly number[]): readonly (readonly [number, number])[] {
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && column <= run[1] + 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}
