import type { CellError } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import type { DateSystem } from '../../spreadsheet/sheet';
import { atPlaces, shifted } from './arithmetic-functions';
import { valueError } from './cell-readers';
import { formattedDate } from './date-format';
import { literal } from './format-literal';

/*
 * Numbers as TEXT shows them: digits, grouping, percents, dates, literals and sections. Fractions, exponents and
 * conditions in brackets are not modelled.
 */

/* Literals first, then what stands for a part of a number or a date. */
const partPattern = /"[^"]*"|\\.|[_*].|\[[^\]]*\]|General|AM\/PM|y+|m+|d+|h+|s+|[0#?.,%@]|[\s\S]/giu;

const isDigit = (part: string): boolean => part === '0' || part === '#' || part === '?';

function sectionsOf(format: string): readonly (readonly string[])[] {
  const sections: string[][] = [[]];
  for (const part of format.match(partPattern) ?? []) {
    if (part === ';') sections.push([]);
    else sections.at(-1)?.push(part);
  }
  return sections;
}

const isDatePart = (part: string): boolean => /^(?:[ymdhs]+|AM\/PM)$/iu.test(part);

interface Layout {
  readonly point: number;
  /** How many digits stand before and after the point. */
  readonly whole: number;
  readonly decimals: number;
  readonly isGrouped: boolean;
  /** By how many powers of ten the number is moved: percents up, commas behind the digits down. */
  readonly shift: number;
}

function layoutOf(parts: readonly string[]): Layout {
  const found = parts.indexOf('.');
  const point = found < 0 ? parts.length : found;
  const before = parts.slice(0, point);
  const after = parts.slice(point);
  const firstDigit = Math.max(0, before.findIndex(isDigit));
  const isComma = (part: string): boolean => part === ',';
  const commasBehind = (some: readonly string[]): number =>
    some.slice(some.findLastIndex(isDigit) + 1).filter(isComma).length;
  const percents = parts.filter((part) => part === '%').length;
  return {
    point,
    whole: before.filter(isDigit).length,
    decimals: after.filter(isDigit).length,
    isGrouped: before.slice(firstDigit, before.findLastIndex(isDigit) + 1).some(isComma),
    shift: 2 * percents - 3 * (commasBehind(before) + commasBehind(after)),
  };
}

/* A digit that a place shows; nothing or a blank where the number has none there. */
const shownDigit = (digit: string | undefined, place: string): string => {
  if (digit !== undefined) return digit;
  if (place === '0') return '0';
  return place === '?' ? ' ' : '';
};

function wholeText(digits: string, parts: readonly string[], { whole, isGrouped }: Layout): string {
  let place = whole;
  let text = '';
  const put = (at: number, part: string): void => {
    const shown = shownDigit(digits[digits.length - 1 - at], part);
    text += shown + (isGrouped && at > 0 && at % 3 === 0 && shown.trim() !== '' ? ',' : '');
  };
  for (const part of parts) {
    if (isDigit(part)) {
      // The first place shows all the digits that the others have no room for.
      if (place === whole) for (let at = digits.length - 1; at >= place; at -= 1) put(at, part);
      place -= 1;
      put(place, part);
    } else if (part !== ',') text += literal(part);
  }
  return text;
}

function decimalsText(digits: string, parts: readonly string[]): string {
  const kept = digits.replace(/0+$/u, '');
  let at = -1;
  return parts
    .map((part) => {
      if (!isDigit(part)) return part === ',' ? '' : literal(part);
      at += 1;
      return shownDigit(part === '0' ? digits[at] : kept[at], part);
    })
    .join('');
}

/* From here on JavaScript writes an exponent, and there is no fraction left. */
const largestFixed = 1e21;
const mostDecimals = 30;

/* Null for a number that is too large to show. */
function numberText(size: number, parts: readonly string[]): string | null {
  const layout = layoutOf(parts);
  const { point, decimals, shift } = layout;
  const moved = shifted(Number(size.toPrecision(15)), shift);
  const rounded = atPlaces(moved, decimals, Math.round);
  if (!Number.isFinite(rounded)) return null;
  const [digits = '', fraction = ''] =
    rounded < largestFixed
      ? rounded.toFixed(Math.min(decimals, mostDecimals)).split('.')
      : [String(BigInt(rounded))];
  const shownDigits = digits === '0' ? '' : digits;
  return wholeText(shownDigits, parts.slice(0, point), layout) + decimalsText(fraction, parts.slice(point));
}

const asText = (text: string, parts: readonly string[]): string =>
  parts.map((part) => (part === '@' ? text : literal(part))).join('');

/** A value in a number format such as `#,##0.00;-#,##0.00` or `yyyy-mm-dd`; a text shows as its own section says. */
export function formattedNumber(
  value: number | string,
  format: string,
  dateSystem: DateSystem,
): string | CellError {
  const sections = sectionsOf(format);
  const [first = [], negative, zero, ofTexts] = sections;
  if (typeof value === 'string') {
    const section = ofTexts ?? (first.includes('@') ? first : ['@']);
    return asText(value, section);
  }
  const ownSection = value < 0 ? negative : value === 0 ? zero : undefined;
  const section = ownSection ?? first;
  if (section.some(isDatePart)) return formattedDate(value, section, dateSystem) ?? valueError;
  const sign = value < 0 && ownSection === undefined ? '-' : '';
  const size = Math.abs(value);
  if (section.some((part) => part.toLowerCase() === 'general')) {
    return (
      sign + section.map((part) => (part.toLowerCase() === 'general' ? textOf(size) : literal(part))).join('')
    );
  }
  if (section.includes('@')) return asText(textOf(value), section);
  if (section.length === 0) return sign;
  const text = numberText(size, section);
  return text === null ? valueError : sign + text;
}
