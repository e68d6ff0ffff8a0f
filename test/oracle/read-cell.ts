import type { OracleCell } from './plan-sheets';

/** What a cell says: nothing, something, or something that cannot be read (and so counts as empty). */
export type Reading<Value> =
  | { readonly state: 'empty' }
  | { readonly state: 'unreadable' }
  | { readonly state: 'read'; readonly value: Value; readonly fromText: boolean };

const empty = { state: 'empty' } as const;
const unreadable = { state: 'unreadable' } as const;
const read = <Value>(value: Value, fromText = false): Reading<Value> => ({ state: 'read', value, fromText });

/** "Characters that nobody sees (zero-width spaces and joiners, byte-order marks, soft hyphens, direction marks) count as not there." */
const seen = (text: string): string =>
  text.replace(/[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu, '');

/** "Keys and names compare after Unicode NFKC, trimming, folding of white space and case" (so that ß meets SS). */
export const folded = (text: string): string =>
  seen(text).normalize('NFKC').replace(/\s+/gu, ' ').trim().toUpperCase().toLowerCase();

export const isBlank = (cell: OracleCell): boolean =>
  cell === null || (typeof cell === 'string' && seen(cell).trim() === '');

/** "A formula without a saved result is unreadable, not empty." */
export const isUncalculated = (cell: OracleCell): boolean =>
  typeof cell === 'object' && cell !== null && cell.error === 'not calculated';

/** The text of a cell that is not an error. */
function plainText(cell: OracleCell): string | null {
  if (cell === null || typeof cell === 'object') return null;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return String(cell).trim();
}

export function readText(cell: OracleCell): Reading<string> {
  if (isBlank(cell)) return empty;
  const text = plainText(cell);
  return text === null ? unreadable : read(text);
}

const textNumber = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?%?$/;

export function readNumber(cell: OracleCell, mayBeNegative: boolean, most: number): Reading<number> {
  if (isBlank(cell)) return empty;
  const inRange = (value: number): boolean => (mayBeNegative ? value >= -1e15 : value >= 0) && value <= most;
  if (typeof cell === 'number') return inRange(cell) ? read(cell) : unreadable;
  const text = typeof cell === 'string' ? seen(cell).trim() : '';
  if (!textNumber.test(text)) return unreadable;
  const digits = text.replaceAll(',', '');
  const value = digits.endsWith('%') ? Number(digits.slice(0, -1)) / 100 : Number(digits);
  return inRange(value) ? read(value, true) : unreadable;
}

const lastSerial = 2958465;

/** The serial (1900 system) of a day written YYYY-MM-DD; null where there is no such day. */
export function serialOfIso(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text) return null;
  return Math.round(day.getTime() / 86_400_000) + 25569;
}

/** Whole days as serials. Of text, only ISO dates: any other text is one that the oracle is not given, or no date. */
export function readDate(cell: OracleCell): Reading<number> {
  if (isBlank(cell)) return empty;
  if (typeof cell === 'number') return cell >= 1 && cell <= lastSerial ? read(Math.floor(cell)) : unreadable;
  const serial = typeof cell === 'string' ? serialOfIso(seen(cell).trim()) : null;
  return serial === null ? unreadable : read(serial);
}

const signsAround = /^[^\p{L}\p{N}]+(?:\p{N}+[.)]\s*)?|^\p{N}+[.)]\s+|[^\p{L}\p{N}]+$/gu;

/** "Signs before or after a choice (✅, •, 1.) are passed over"; a sign that is a choice is one. */
export function readChoice(cell: OracleCell, values: ReadonlyMap<string, string>): Reading<string> {
  if (isBlank(cell)) return empty;
  const text = plainText(cell);
  if (text === null) return unreadable;
  const value = values.get(folded(text)) ?? values.get(folded(text.replace(signsAround, '')));
  return value === undefined ? unreadable : read(value);
}
