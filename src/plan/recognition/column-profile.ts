import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { dayFromSerial } from '../../spreadsheet/day';
import type { SheetTable } from '../../spreadsheet/sheet';
import { readingsOfDateText } from '../calendar/date-text';
import { readPeriodText } from '../calendar/period-text';
import type { ChoiceField } from '../fields/field';
import { readChoice } from '../reading/choices';
import { isBlank, isFigure, isKeyText } from './cell-texts';

/** What the first cells of a column hold: counts of cells that say something. */
export interface ColumnProfile {
  readonly filled: number;
  /** Cells above the last filled one that say nothing, as merged cells leave them. */
  readonly gaps: number;
  /** Numbers, and texts that are figures. */
  readonly figures: number;
  /** Cells with a digit in them somewhere: "about 500", "5M impressions", "Q3 2026". */
  readonly withDigits: number;
  /** Texts that are dates, and numbers that could be days between 1990 and 2100. */
  readonly days: number;
  /** Days and periods. */
  readonly periods: number;
  /** Texts such as S1 and T-014, and whole numbers. */
  readonly keys: number;
  readonly links: number;
  /** How many words a text has on average. */
  readonly words: number;
  /** Each text, folded, with how often it stands there. */
  readonly texts: ReadonlyMap<string, number>;
  readonly distinct: number;
}

/** Enough rows to tell what a column holds; it keeps recognition independent of a table's length. */
const rowsLookedAt = 200;

/** Longer texts are prose: neither dates nor choices nor keys. */
const longestValue = 60;

const digit = /\p{Nd}/u;
const dash = /^[\s\-\u2010-\u2015\u2212.…?]*$/u;
const pattern = /^(?:[dmyj]{1,4}[/.-][dmyj]{1,4}[/.-][dmyj]{2,4}|\[[^\]]*\]|<[^>]*>|tbd|tba|tbc|xx+|n\/a)$/iu;

/** Texts that stand for a value to come: a dash, "[Campaign]", "MM/DD/YYYY", "TBD". */
const isPlaceholder = (text: string): boolean => dash.test(text) || pattern.test(text.trim());

const link = /^(?:https?:\/\/|www\.)|^\S+@\S+\.\S+$/iu;
const firstLikelyDay = dayFromSerial(32_874, 1900) ?? 0;
const lastLikelyDay = dayFromSerial(73_050, 1900) ?? 0;

/** A whole number that Excel could show as a day between 1990 and 2100. */
export function couldBeDay(value: number): boolean {
  const day = Number.isInteger(value) ? dayFromSerial(value, 1900) : null;
  return day !== null && day >= firstLikelyDay && day <= lastLikelyDay;
}

/** Looks at the first rows of a column. */
export function columnProfile(table: SheetTable, column: number): ColumnProfile {
  const texts = new Map<string, number>();
  const others = new Set<CellValue>();
  const counts = { filled: 0, gaps: 0, figures: 0, withDigits: 0, days: 0, periods: 0, keys: 0, links: 0 };
  let waiting = 0;
  let words = 0;
  for (const row of table.rows.slice(0, rowsLookedAt)) {
    const value = row[column] ?? null;
    if (isBlank(value) || isCellError(value) || (typeof value === 'string' && isPlaceholder(value))) {
      waiting += 1;
      continue;
    }
    counts.gaps += waiting;
    waiting = 0;
    counts.filled += 1;
    if (isFigure(value)) counts.figures += 1;
    if (typeof value === 'number') {
      others.add(value);
      counts.withDigits += 1;
      if (Number.isInteger(value)) counts.keys += 1;
      if (couldBeDay(value)) {
        counts.days += 1;
        counts.periods += 1;
      } else if (Number.isInteger(value) && value >= 1990 && value <= 2100) counts.periods += 1;
    } else if (typeof value === 'string') {
      const text = value.trim();
      texts.set(text, (texts.get(text) ?? 0) + 1);
    } else others.add(value);
  }
  for (const [text, times] of texts) {
    if (digit.test(text)) counts.withDigits += times;
    if (isKeyText(text) || /^\d{1,6}$/u.test(text)) counts.keys += times;
    if (link.test(text)) counts.links += times;
    words += times * text.split(/\s+/u).length;
    if (text.length > longestValue) continue;
    const isDay = readingsOfDateText(text).length > 0;
    if (isDay) counts.days += times;
    if (isDay || (!/^\d{1,2}$/u.test(text) && readPeriodText(text) !== null)) counts.periods += times;
  }
  const inTexts = [...texts.values()].reduce((sum, times) => sum + times, 0);
  return {
    ...counts,
    words: inTexts === 0 ? 0 : words / inTexts,
    texts,
    distinct: texts.size + others.size,
  };
}

/** Whether a column holds nothing but figures, in two rows at least. */
export const isAllFigures = ({ filled, figures }: ColumnProfile): boolean =>
  filled >= 2 && figures === filled;

/** Whether a column holds keys such as S1, each once. */
export const isKeyColumn = ({ filled, keys, distinct, texts }: ColumnProfile): boolean =>
  filled >= 2 && keys === filled && distinct === filled && texts.size === distinct;

/** How many of a column's cells are choices of a field. */
export function knownChoices({ texts }: ColumnProfile, field: ChoiceField): number {
  let known = 0;
  for (const [text, times] of texts)
    if (text.length <= longestValue && readChoice(field, text) !== null) known += times;
  return known;
}

/** Whether a text column reads as words and not as figures, dates, keys or links. */
export const isWordy = ({ filled, figures, days, links, texts }: ColumnProfile): boolean =>
  filled > 0 && texts.size > 0 && figures * 2 < filled && days * 2 < filled && links * 2 < filled;
