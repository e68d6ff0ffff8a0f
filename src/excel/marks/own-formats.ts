import { severities } from '../../alignment/settings';
import { columnLetters } from '../../spreadsheet/address';
import { ownPrefix } from '../mark-index';
import type { RowsToFormat } from './mark-records';
import { type MarkColumns, markFormula } from './mark-text';
import { markStyles } from './marked-table';

/** Adds the three formats of a table to rows of its key, name and reference columns, below what the user has there. */
export function addFormats(
  sheet: Excel.Worksheet,
  number: number,
  columns: MarkColumns,
  rows: RowsToFormat,
): void {
  const address = columnRuns(columns)
    .map(([first, last]) => `${columnLetters(first)}${rows.first + 1}:${columnLetters(last)}${rows.last + 1}`)
    .join(',');
  const areas = sheet.getRanges(address);
  for (const severity of severities) {
    const { level, fill, numberFormat } = markStyles[severity];
    const format = areas.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = markFormula(number, level, columns, rows.first);
    format.custom.format.fill.color = fill;
    format.custom.format.numberFormat = numberFormat;
    // Excel puts a new format on top; where the user's own formats say something, theirs is to show.
    format.priority = lowestPriority;
  }
}

/** Excel counts a negative priority from the end. */
const lowestPriority = -1;

/** The columns as runs of neighbours, so that an address stays short. */
function columnRuns({ id, name, reference }: MarkColumns): readonly (readonly [number, number])[] {
  const columns = [id, name, reference].filter((column) => column !== null).sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const column of columns) {
    const run = runs.at(-1);
    if (run !== undefined && column <= run[1] + 1) run[1] = column;
    else runs.push([column, column]);
  }
  return runs;
}

/** Whether a conditional format is one of Plumbline's, whatever became of its id and its place. */
export const isOwnFormula = (formula: string): boolean => formula.includes(ownPrefix);
