import { fieldName, sheetCatalogue } from '../../../plan/fields/catalogue';
import { tableAddress } from '../../../spreadsheet/address';
import type { RecognisedTable } from '../../../plan/recognised-table';
import { inSheet } from '../../../spreadsheet/cell-names';
import { printable } from '../printable';
import { paragraph, type Paper } from './paper';

/** So many are named; a workbook with more of them is no plan that a heading or two would mend. */
const mostOffers = 5;

/** Tables that may be part of the plan but were not read, and what would make it sure. */
export function* offerLines(offers: readonly RecognisedTable[], on: Paper): Generator<string> {
  if (offers.length === 0) return;
  yield '';
  yield `  ${on.bold('Perhaps part of the plan, but not read')}`;
  for (const { role, source } of offers.slice(0, mostOffers)) {
    const place = printable(inSheet(source.sheet, tableAddress(source)));
    const name = fieldName(role, sheetCatalogue[role].nameField);
    yield* paragraph(
      `${place} may hold ${role}. Head the column that names its rows ${name} to have it read.`,
      4,
      on,
    );
  }
  if (offers.length > mostOffers)
    yield* paragraph(`… and ${offers.length - mostOffers} more`, 4, on, on.faint);
}
