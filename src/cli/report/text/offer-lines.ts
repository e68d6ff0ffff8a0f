import type { TableExplanation } from '../../../plan/explain-tables';
import { inSheet } from '../../../spreadsheet/sheet-name';
import { printable } from '../../printable';
import { type Paper, paragraph } from './paper';

/** So many are named: a workbook with more of them needs more than an option. */
const mostOffers = 5;

/** Tables that look like a part of the plan but were not read, why, and how to have them read. */
export function* offerLines(tables: readonly TableExplanation[], on: Paper): Generator<string> {
  const offers = tables.filter(({ outcome }) => outcome === 'offered');
  if (offers.length === 0) return;
  yield '';
  yield `  ${on.bold('Possibly part of the plan, but not read')}`;
  for (const { sheet, address, why } of offers.slice(0, mostOffers))
    yield* paragraph(`${printable(inSheet(sheet, address))}: ${printable(why)}`, 4, on);
  if (offers.length > mostOffers)
    yield* paragraph(`… and ${offers.length - mostOffers} more`, 4, on, on.faint);
  yield* paragraph(
    `Run the check with --accept-offers to read ${offers.length === 1 ? 'it' : 'them'}, or say in a sheet "Plumbline settings" what ${offers.length === 1 ? 'it is' : 'each is'}.`,
    4,
    on,
  );
}
