import type { Input } from './host-workbook';

/** What Excel makes of a text that is typed in, or written through `values`: the value, and the format that comes with it. */
export interface Understood {
  readonly input: Input;
  readonly numberFormat?: string;
}

const numberPattern = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/iu;
const isoDatePattern = /^(\d{4})-(\d{1,2})-(\d{1,2})$/u;
const monthDayPattern = /^(\d{1,2})[/-](\d{1,2})(?:[/-](\d{4}))?$/u;
const errorTexts = ['#N/A', '#VALUE!', '#REF!', '#DIV/0!', '#NUM!', '#NAME?', '#NULL!'];

function numberOf(text: string): number | null {
  if (!/\d/u.test(text) || !numberPattern.test(text)) return null;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : null;
}

/* Days are counted as Excel does, 29 February 1900 among them. */
function serialOf(year: number, month: number, day: number): number | null {
  const days = new Date(Date.UTC(year, month - 1, day));
  if (days.getUTCMonth() !== month - 1 || days.getUTCDate() !== day || year < 1900) return null;
  const serial = Math.round(days.getTime() / 86_400_000) + 25_569;
  return serial < 61 ? serial - 1 : serial;
}

function dateOf(text: string, thisYear: number): number | null {
  const iso = isoDatePattern.exec(text);
  if (iso !== null) return serialOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const written = monthDayPattern.exec(text);
  if (written === null) return null;
  return serialOf(
    written[3] === undefined ? thisYear : Number(written[3]),
    Number(written[1]),
    Number(written[2]),
  );
}

/**
 * Reads a text as Excel in en-US reads it: `=A1` and `-A1` are formulas, `1-2` is a date, `007` is 7, `10%` is 0.1, and
 * an apostrophe before it keeps a text as it is. In a cell with the format `@` everything stays text.
 */
export function understood(text: string, numberFormat: string, thisYear: number): Understood {
  if (text === '') return { input: null };
  if (text.startsWith("'")) return { input: text.slice(1) };
  if (numberFormat === '@') return { input: text };
  if (text.startsWith('=') && text.length > 1) return { input: { formula: text } };
  const trimmed = text.trim();
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { input: upper === 'TRUE' };
  if (errorTexts.includes(upper)) return { input: { error: upper } };
  const number = numberOf(trimmed);
  if (number !== null) return { input: number };
  if (trimmed.endsWith('%')) {
    const share = numberOf(trimmed.slice(0, -1));
    if (share !== null) return { input: share / 100, numberFormat: '0%' };
  }
  const date = dateOf(trimmed, thisYear);
  if (date !== null) return { input: date, numberFormat: 'm/d/yyyy' };
  if (/^[+-]./u.test(text)) return { input: { formula: `=${text}` } };
  return { input: text };
}
