import { language } from '../../languages/language';
import type { CellValue } from '../../spreadsheet/cell';
import { dayFromIso, serialFromDay } from '../../spreadsheet/day';
import type { DateSystem } from '../../spreadsheet/sheet';
import { unescapeText, withoutOuterSpace } from './spreadsheet-text';

/** What the values of a sheet's cells refer to. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly dateSystem: DateSystem;
}

/** A cell whose content is not what its type says. */
export interface UnreadableCell {
  readonly unreadable: string;
}

const number = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;
const wholeNumber = /^\d+$/;
const isoDate = /^(\d{4}-\d\d-\d\d)(?:T(.+))?$/;
const isoTime = /^(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** The most characters that a cell of Excel holds; a file can have many millions in one, and what is longer is cut. */
const longestText = 32_767;

const unreadable = (detail: string): UnreadableCell => ({ unreadable: detail });

/** How a stored value of each type (attribute `t`) becomes a cell's value. Inline texts come decoded. */
const readers: Readonly<
  Record<string, (stored: string, context: CellContext) => CellValue | UnreadableCell>
> = {
  n: (stored) => {
    const trimmed = withoutOuterSpace(stored);
    if (trimmed === '') return null;
    const value = Number(trimmed);
    return number.test(trimmed) && Number.isFinite(value)
      ? value
      : unreadable(language.workbookFiles.details.noNumber);
  },
  s: (stored, { sharedStrings }) => {
    const trimmed = withoutOuterSpace(stored);
    if (trimmed === '') return null;
    const text = wholeNumber.test(trimmed) ? sharedStrings[Number(trimmed)] : undefined;
    return text ?? unreadable(language.workbookFiles.details.noText);
  },
  str: (stored) => unescapeText(stored),
  inlineStr: (stored) => stored,
  b: (stored) => {
    const trimmed = withoutOuterSpace(stored);
    if (trimmed === '') return null;
    if (trimmed === '1' || trimmed === 'true') return true;
    return trimmed === '0' || trimmed === 'false'
      ? false
      : unreadable(language.workbookFiles.details.noTruthValue);
  },
  e: (stored) => {
    const trimmed = withoutOuterSpace(stored);
    return trimmed === '' ? null : { error: trimmed };
  },
  d: (stored, { dateSystem }) => {
    const trimmed = withoutOuterSpace(stored);
    return serialOfIso(trimmed, dateSystem) ?? trimmed;
  },
};

/** The value of a cell from its type and what is stored in it. */
export function cellValue(
  type: string | undefined,
  stored: string,
  context: CellContext,
): CellValue | UnreadableCell {
  const reader = Object.hasOwn(readers, type ?? 'n') ? readers[type ?? 'n'] : undefined;
  if (reader === undefined) return unreadable(language.workbookFiles.details.unknownType(type ?? ''));
  const value = reader(stored, context);
  if (typeof value !== 'string') return value;
  return value === '' ? null : value.slice(0, longestText);
}

/** The Excel serial of an ISO 8601 date, time or both; null for another text, and for a day that the date system does not reach. */
function serialOfIso(text: string, dateSystem: DateSystem): number | null {
  const match = isoDate.exec(text);
  if (match === null) return dayShare(text);
  const day = dayFromIso(match[1] ?? '');
  const serial = day === null ? null : serialFromDay(day, dateSystem);
  const share = match[2] === undefined ? 0 : dayShare(match[2]);
  return serial === null || share === null ? null : serial + share;
}

/** The share of a day that has passed at a time of day. */
function dayShare(time: string): number | null {
  const match = isoTime.exec(time);
  if (match === null) return null;
  const [hours = 0, minutes = 0, seconds = 0] = match
    .slice(1)
    .map((part: string | undefined) => Number(part ?? 0));
  return (hours * 3600 + minutes * 60 + seconds) / 86_400;
}
