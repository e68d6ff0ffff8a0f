import { inSheet } from '../../../spreadsheet/sheet-name';
import type { Offer } from '../../checked-file';
import { printable } from '../../printable';
import { type Paper, paragraph } from './paper';

/** So many are named: a workbook with more of them needs more than an option. */
const mostOffers = 5;

/** What looks like a part of the plan but was not read, why, and how to have it read. */
export function* offerLines(offers: readonly Offer[], on: Paper): Generator<string> {
  if (offers.length === 0) return;
  yield '';
  yield `  ${on.bold('Possibly part of the plan, but not read')}`;
  for (const { sheet, address, reason } of offers.slice(0, mostOffers))
    yield* paragraph(`${printable(inSheet(sheet, address))}: ${printable(reason)}`, 4, on);
  if (offers.length > mostOffers)
    yield* paragraph(`… and ${offers.length - mostOffers} more`, 4, on, on.faint);
  yield* paragraph(
    `Run the check with --accept-offers to read ${offers.length === 1 ? 'it' : 'them'}, or say in a sheet "Plumbline settings" what ${offers.length === 1 ? 'it is' : 'each is'}.`,
    4,
    on,
  );
}
