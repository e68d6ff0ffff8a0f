import { productsByText } from '../../forecast/sales-history/rows-by-product';
import { salesHistory } from '../../forecast/sales-history/sales-history';
import type { SalesSeries } from '../../forecast/sales-history/sales-series';
import { language } from '../../languages/language';
import { quote } from '../../languages/words';
import { settingsSheetName } from '../../plan/own-sheets';
import type { Plan } from '../../plan/plan';
import type { SettingsProblem } from '../settings';
import { exampleOf, type ReadSetting, type SettingsReading } from './read-settings';
import { readStockOut, type StockOutPeriod, writtenPeriod } from './stock-out-subject';

/**
 * What was said of products and periods that the sales history does not have, and what a lower row that names the product otherwise
 * says again. The history is read only where something was said.
 */
export function unfitStockOuts(
  { read, settings, valueColumn }: SettingsReading,
  plan: Plan,
): readonly SettingsProblem[] {
  const said = read.filter(({ declaration }) => declaration.subject === 'period');
  if (said.length === 0) return [];
  const productOf = productsByText(plan);
  const seriesOf = new Map(salesHistory(plan).series.map((series) => [series.identity, series]));
  const problems: SettingsProblem[] = [];
  const report = ({ row }: ReadSetting, message: string): void => {
    const cell = { row: row.row, column: valueColumn };
    problems.push({ sheet: settingsSheetName, cell, setting: row.setting, message, severity: 'warning' });
  };
  const fitting = new Map<string, ReadSetting>();
  for (const setting of said) {
    const period = readStockOut(setting.subject, settings.fiscalYearStart);
    const identity = period === null ? '' : productOf(period.product).identity;
    const message = misfit(setting, period, seriesOf.get(identity) ?? null, plan);
    if (message !== null) report(setting, message);
    if (message !== null || period === null) continue;
    const zero = `${period.start}/${period.end} ${identity}`;
    const before = fitting.get(zero);
    if (before !== undefined && before.value !== setting.value) {
      const { setAgain } = language.settingsSheet.problems;
      report(before, setAgain(quote(before.row.setting), setting.row.row + 1));
    }
    fitting.set(zero, setting);
  }
  return problems;
}

/** What is wrong with what was said of a period; null where the history has it, or has had it. */
function misfit(
  { declaration, row }: ReadSetting,
  period: StockOutPeriod | null,
  series: SalesSeries | null,
  { history }: Plan,
): string | null {
  const texts = language.settingsSheet.problems;
  const setting = quote(row.setting);
  // Mar 2026 to Q1 2026 ends before it begins where the fiscal year begins in February.
  if (period === null) return texts.noPeriod(setting, exampleOf(declaration));
  const { product, start, end } = period;
  if (history.length === 0) return texts.historyGone(setting);
  if (series === null)
    return product === '' ? texts.noProduct(setting, exampleOf(declaration)) : texts.productGone(setting);
  const { periods, length } = series;
  const [first] = periods;
  const last = periods.at(-1);
  // Of a history that is kept for some years the first periods go one day.
  if (first === undefined || last === undefined || length === null || end < first.start) return null;
  const isThere = periods.some((period) => period.start === start && period.end === end);
  return isThere ? null : texts.periodGone(setting, quote(writtenPeriod(last, length)));
}
