import { fieldName, sheetCatalogue } from '../../../plan/fields/catalogue';
import type { RecognisedTable } from '../../../plan/recognised-table';
import { tableAddress } from '../../../spreadsheet/address';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { type Paper, paragraph } from './paper';

/** So many are named: a workbook with more of them needs more than a heading or two. */
const mostOffers = 5;

/** Tables that may be part of the plan but were not read, and the heading that would make it certain. */
export function* offerLines(offers: readonly RecognisedTable[], on: Paper): Generator<string> {
  if (offers.length === 0) return;
  yield '';
  yield `  ${on.bold('Possibly part of the plan, but not read')}`;
  for (const { role, source } of offers.slice(0, mostOffers)) {
    const place = printable(inSheet(source.sheet, tableAddress(source)));
    const name = fieldName(role, sheetCatalogue[role].nameField);
    yield* paragraph(
      `${place} may hold ${role}. To have it read, use the heading ${name} for the column with their names.`,
      4,
      on,
    );
  }
  if (offers.length > mostOffers)
    yield* paragraph(`… and ${offers.length - mostOffers} more`, 4, on, on.faint);
}
