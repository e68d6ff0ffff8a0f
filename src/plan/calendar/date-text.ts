import { type Day, dayFromIso, dayFromParts, firstExcelDay, weekday } from '../../spreadsheet/day';
import { foldDateText, longestDateText, type Token, tokensOf } from './tokens';
import { fillerWords, monthOfWord, ordinalEndings, weekdayOfWord } from './words';

const noReading: readonly Day[] = Object.freeze([]);

/**
 * All distinct days, from the earliest, that a text can mean: none for what is no date, several for what could be several.
 *
 * Read are ISO dates; numbers in the order of day, month, year, of month, day, year, and of year, month, day; dates with the
 * name of the month in English, German, Spanish, French, Italian, Portuguese and Dutch; 2026年3月4日. A weekday and a time
 * of day may stand beside the date: the time is dropped; the weekday decides between readings that it fits and others that it does not.
 * Years are 1900 to 9999; years of two digits are 1930 to 2029, as in Excel.
 */
export function readingsOfDateText(text: string): readonly Day[] {
  if (text.length > longestDateText || !/\p{Nd}/u.test(text)) return noReading;
  const plain = dayFromIso(text);
  if (plain !== null) return plain >= firstExcelDay ? [plain] : noReading;
  const folded = withoutTime(foldDateText(text));
  const basic = readBasicIso(folded) ?? readIdeographs(folded);
  if (basic !== null) return basic;
  const tokens = tokensOf(folded);
  const readings = readTokens(tokens);
  return readings.length > 0 ? readings : readBehindWeekday(tokens);
}

/** A time of day at the end, with or without a zone; the date before it stays as written. */
const timeOfDay =
  /(?:t|,? )(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt)?(?:[+-]\d{2}(?::?\d{2})?)?)?$/u;

const withoutTime = (folded: string): string =>
  folded.includes(':') ? folded.replace(timeOfDay, '') : folded;

/** The basic format of ISO 8601: 20260304. */
function readBasicIso(folded: string): readonly Day[] | null {
  const match = /^(\d{4})(\d{2})(\d{2})$/.exec(folded);
  return match === null ? null : daysOf([[match[1], match[2], match[3]]]);
}

/** 2026年3月4日, also with a weekday behind it. */
const ideographicDate =
  /^(\d{4}|\d{2}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号號]? ?\(?(?:(?:星期|週|周)?[日月火水木金土一二三四五六天](?:曜日?)?)?\)?$/u;

function readIdeographs(folded: string): readonly Day[] | null {
  const match = ideographicDate.exec(folded);
  return match === null ? null : daysOf([[match[1], match[2], match[3]]]);
}

/** Year, month and day as digits. */
type Written = readonly [year: string | undefined, month: string | undefined, day: string | undefined];

/** The distinct days among the readings that are days. */
function daysOf(readings: readonly Written[]): readonly Day[] {
  const days = new Set<Day>();
  for (const [year, month, day] of readings) {
    const fullYear = fullYearOf(year ?? '');
    if (fullYear === null || !isShort(month ?? '') || !isShort(day ?? '')) continue;
    const read = dayFromParts(fullYear, Number(month), Number(day));
    if (read !== null) days.add(read);
  }
  return days.size === 0 ? noReading : [...days].sort((a, b) => a - b);
}

const isShort = (digits: string): boolean => digits.length === 1 || digits.length === 2;

function fullYearOf(digits: string): number | null {
  const year = Number(digits);
  if (digits.length === 2) return year < 30 ? 2000 + year : 1900 + year;
  return digits.length === 4 && year >= 1900 ? year : null;
}

/** What counts in a date: its numbers and the name of its month, and the signs between them. */
interface Parts {
  readonly values: readonly { readonly digits: string; readonly isMonth: boolean }[];
  /** The signs between a value and the next, without spaces. */
  readonly separators: readonly string[];
  /** Whether there is a word (of the, a 4th) that only a date with the name of a month may have. */
  readonly hasWords: boolean;
}

function readTokens(tokens: readonly Token[]): readonly Day[] {
  const parts = partsOfTokens(tokens);
  if (parts?.values.length !== 3) return noReading;
  const months = parts.values.filter((value) => value.isMonth).length;
  if (months === 1) return readNamedMonth(parts);
  return months === 0 && !parts.hasWords ? readNumbers(parts) : noReading;
}

function partsOfTokens(tokens: readonly Token[]): Parts | null {
  const values: { digits: string; isMonth: boolean }[] = [];
  const separators: string[] = [];
  let signs = '';
  let hasWords = false;
  const add = (digits: string, isMonth: boolean): void => {
    if (values.length > 0) separators.push(signs);
    signs = '';
    values.push({ digits, isMonth });
  };
  for (const [index, token] of tokens.entries()) {
    const before = tokens[index - 1];
    if (token.kind === 'number') {
      add(token.text, false);
    } else if (token.kind === 'word') {
      const month = monthOfWord.get(token.text);
      const isOrdinalEnding =
        before?.kind === 'number' && before.to === token.from && ordinalEndings.has(token.text);
      if (month !== undefined) add(String(month), true);
      else if (!isOrdinalEnding && !fillerWords.has(token.text)) return null;
      hasWords = true;
    } else if (!isDegreeSign(token, before) && !isShortFormDot(token, before)) {
      if (values.length === 0) return null;
      signs += token.text;
    }
  }
  return signs === '' || signs === '.' || signs === ',' ? { values, separators, hasWords } : null;
}

/** The ring of 1° marzo. */
const isDegreeSign = (token: Token, before: Token | undefined): boolean =>
  token.text === '°' && before?.kind === 'number';

/** The dot of Mar. and of sept. */
const isShortFormDot = (token: Token, before: Token | undefined): boolean =>
  token.text === '.' && before?.kind === 'word' && before.to === token.from;

function readNumbers({ values, separators }: Parts): readonly Day[] {
  const [first = '', second = '', third = ''] = values.map((value) => value.digits);
  const [separator = '', next] = separators;
  if (separator !== next || !['', '/', '.', '-'].includes(separator)) return noReading;
  if (first.length === 4) return daysOf([[first, second, third]]);
  if (third.length === 4) return daysOf([[third, second, first], [third, first, second]]); // prettier-ignore
  return daysOf([[third, second, first], [third, first, second], [first, second, third]]); // prettier-ignore
}

/** 4 March 2026, March 4, 2026 and 2026 March 4. */
function readNamedMonth({ values, separators }: Parts): readonly Day[] {
  if (!separators.every((signs) => /^[-/.,]?'?$/.test(signs))) return noReading;
  const [first, second, third] = values;
  const [one = '', two = '', three = ''] = values.map((value) => value.digits);
  if (second?.isMonth === true) {
    return daysOf([one.length === 4 ? [one, two, three] : [three, two, one]]);
  }
  if (first?.isMonth !== true || third === undefined) return noReading;
  // March 4-26 is more likely a stretch of days than a day of 2026; Mar-4-26 is a day.
  if (three.length === 2 && separators[1] === '-' && separators[0] !== '-') return noReading;
  return daysOf([[three, one, two]]);
}

function readBehindWeekday(tokens: readonly Token[]): readonly Day[] {
  const named = tokens[0]?.kind === 'word' ? weekdayOfWord.get(tokens[0].text) : undefined;
  if (named === undefined) return noReading;
  let next = tokens[1]?.text === '-' && tokens[2]?.text === 'feira' ? 3 : 1;
  while (tokens[next]?.text === '.' || tokens[next]?.text === ',') next += 1;
  const readings = readTokens(tokens.slice(next));
  const fitting = readings.filter((day) => weekday(day) === named);
  // A weekday that fits no reading is a slip of the pen and decides nothing.
  return fitting.length > 0 ? fitting : readings;
}
