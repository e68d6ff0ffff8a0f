import { language } from '../../../languages/language';
import type { TableExplanation } from '../../../plan/explain-tables';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { type Paper, paragraph } from './paper';

/** How every table and column of the workbook was understood. */
export function* explanationLines(tables: readonly TableExplanation[], on: Paper): Generator<string> {
  yield '';
  yield `  ${on.bold(language.reports.explanation.heading)}`;
  for (const { sheet, address, why, columns } of tables) {
    yield* paragraph(`${printable(inSheet(sheet, address))}: ${printable(why)}`, 4, on);
    for (const { heading, why: whyColumn } of columns)
      if (heading !== '') yield* paragraph(`${printable(heading)}: ${printable(whyColumn)}`, 6, on, on.faint);
  }
  if (tables.length === 0) yield* paragraph(language.reports.explanation.noTables, 4, on);
}
