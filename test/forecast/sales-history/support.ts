import { noteTexts } from '../../../src/forecast/sales-history/note-text';
import { salesHistory } from '../../../src/forecast/sales-history/sales-history';
import type { SalesSeries, StockOutAnswers } from '../../../src/forecast/sales-history/sales-series';
import type { ReadingSettings } from '../../../src/plan/plan';
import { isoText } from '../../../src/spreadsheet/day';
import { planOf, type PlanSheets, sheet } from '../../support/plan-of';

/** Products of every history here: P1 and P2 with IDs. */
const products = sheet('ID | Product', 'P1 | Tarn', 'P2 | Lune');

/** The series of a history whose rows are `Period | Product | Units | Price | Revenue`. */
export function seriesIn(
  rows: readonly string[],
  more: PlanSheets = {},
  answers: StockOutAnswers = [],
  reading: Partial<ReadingSettings> = {},
): readonly SalesSeries[] {
  const history = sheet('Period | Product | Units | Price | Revenue', ...rows);
  return salesHistory(planOf({ products, history, ...more }, reading), answers).series;
}

/** The only series of a history whose rows are `Period | Units`, all of P1. */
export function seriesOf(
  rows: readonly string[],
  more: PlanSheets = {},
  answers: StockOutAnswers = [],
  reading: Partial<ReadingSettings> = {},
): SalesSeries {
  const withProduct = rows.map((row) => {
    const [period = '', units = '', ...others] = row.split('|');
    return [period, 'P1', units, ...others].join('|');
  });
  const [series, ...others] = seriesIn(withProduct, more, answers, reading);
  if (series === undefined || others.length > 0) throw new Error('There should be one series.');
  return series;
}

/** Each period as `2025-01-01 2025-01-31 5`, one without units with its state in their place. */
export const shown = ({ periods }: SalesSeries): readonly string[] =>
  periods.map(({ start, end, units, state }) => `${isoText(start)} ${isoText(end)} ${units ?? state}`);

/** The first days of the periods with their units. */
export const units = ({ periods }: SalesSeries): readonly (number | string)[] =>
  periods.map((period) => period.units ?? period.state);

/** What its notes say, in the language that is spoken. */
export const said = ({ notes, length }: SalesSeries): readonly string[] =>
  notes.flatMap((note) => noteTexts(note, length ?? 'month'));

/** Rows for consecutive months of a year, from January on. */
export const monthsOf = (year: number, ...values: readonly (number | string)[]): readonly string[] =>
  values.map((value, at) => `${year}-${String(at + 1).padStart(2, '0')} | ${value}`);
