import type { CoverageAmounts } from '../../alignment/coverage/amounts';
import type { CoverageColumn, Dimension } from '../../alignment/coverage/dimensions';
import { label } from '../../alignment/wording';
import { language } from '../../languages/language';
import { shorten } from '../../languages/words';
import { choiceWord } from '../../plan/fields/in-words';
import type { Strategy, Tactic } from '../../plan/rows';
import { addMonths, type DaySpan, partsOf } from '../../spreadsheet/day';
import { date, monthOfYear } from '../../spreadsheet/day-in-words';
import { amount, type Money } from '../price-and-volume/amounts';

/** Stretches of whole months as people call them: `Mar 2027`, `Mar–Jun 2027`, `Nov 2026–Feb 2027`, `2027`, `2027–2029`. */
function daysText({ start, end }: DaySpan): string {
  const [from, to] = [partsOf(start), partsOf(end)];
  if (from.month === 1 && to.month === 12)
    return from.year === to.year ? String(from.year) : `${from.year}–${to.year}`;
  if (addMonths(start, 1) > end) return monthOfYear(start);
  return from.year === to.year
    ? `${language.words.shortMonth(from.month)}–${monthOfYear(end)}`
    : `${monthOfYear(start)}–${monthOfYear(end)}`;
}

const titleCase = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A column where it stands alone. */
export function columnName(column: CoverageColumn, dimension: Dimension): string {
  const name = columnInSentence(column, dimension);
  return dimension === 'stage' || dimension === 'department' ? titleCase(name) : name;
}

/** The same in the middle of a sentence. */
export function columnInSentence({ name, days, row }: CoverageColumn, dimension: Dimension): string {
  if (days !== null) return daysText(days);
  if (dimension === 'stage' || dimension === 'department') return choiceWord(dimension, name);
  return row?.role === 'products' ? label(row) : shorten(name);
}

/** What tells a strategy from the others where there is little space. */
export const briefly = ({ id, key, strategy }: Strategy): readonly string[] => [
  ...(id === null ? [] : [shorten(id)]),
  ...(id !== null && strategy === null ? [] : [cut(strategy ?? key)]),
];

const mostBriefly = 32;

/** As much of a name as has room beside a table. */
function cut(name: string): string {
  const line = shorten(name);
  const words = line.slice(0, mostBriefly).replace(/[\uD800-\uDBFF]$/u, '');
  if (line.length <= mostBriefly) return line;
  const end = words.lastIndexOf(' ');
  return `${(end > mostBriefly / 2 ? words.slice(0, end) : words).trimEnd()}…`;
}

/** Parts of a unit are shown of less than one alone. */
const units = (amountOf: number): string => amount(Math.abs(amountOf) < 1 ? amountOf : Math.round(amountOf));

/** What tactics come to. */
export function amountsWords({ tactics, sums, known }: CoverageAmounts, money: Money): string {
  const stated = (field: keyof typeof sums, words: (sum: number) => string): string | null =>
    known[field] === 0 ? null : words(sums[field]);
  return language.coverage.selected.amounts({
    tactics,
    budget: stated('budget', money.amount),
    actualSpend: stated('actualSpend', money.amount),
    units: stated('units', units),
    actualUnits: stated('actualUnits', units),
  });
}

/** When a tactic runs; null where it does not say. */
export function whenWords({ start, end }: Tactic): string | null {
  const { until, from, fromTo } = language.coverage.selected;
  if (start === null) return end === null ? null : until(date(end));
  return end === null ? from(date(start)) : fromTo(date(start), date(end));
}
