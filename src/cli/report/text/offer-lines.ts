import { language } from '../../../languages/language';
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
  const texts = language.reports.offers;
  yield `  ${on.bold(texts.heading)}`;
  for (const { sheet, address, reason } of offers.slice(0, mostOffers))
    yield* paragraph(`${printable(inSheet(sheet, address))}: ${printable(reason)}`, 4, on);
  if (offers.length > mostOffers) yield* paragraph(texts.more(offers.length - mostOffers), 4, on, on.faint);
  yield* paragraph(texts.advice(offers.length), 4, on);
}
