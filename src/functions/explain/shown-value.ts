import { language } from '../../languages/language';
import { numberFormat } from '../../languages/words';
import { sizeOf } from '../../spreadsheet/broadcast';
import { type CellValue, isCellError, isMatrix, type Matrix } from '../../spreadsheet/cell';
import { inSentence, shown } from '../../spreadsheet/cell-text';
import { errorName } from '../../spreadsheet/failure';
import type { Value } from '../../spreadsheet/formula/evaluate';
import type { Shown, ShownValue } from './explanation';

/** As many rows and columns of an area as are shown. */
export const mostShown = { rows: 5, columns: 6 } as const;

const plain: Intl.NumberFormatOptions = { maximumSignificantDigits: 10 };
const percentage: Intl.NumberFormatOptions = { style: 'percent', maximumSignificantDigits: 6 };

/** A number as people read it: 10 digits that say something, in groups of three; huge and tiny ones by their power of ten. */
export function numberText(value: number): string {
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-6)) return inSentence(Number(value.toPrecision(10)));
  return numberFormat(plain).format(value).replace('-', '−');
}

/** A value as people read it; a rate in percent too. */
export function shownValue(value: CellValue, kind: string = 'number'): ShownValue {
  if (isCellError(value)) return { text: errorName(value.error), isError: true };
  if (typeof value === 'boolean') return { text: language.reading.shown[`${value}`], isError: false };
  if (typeof value !== 'number') return { text: shown(value), isError: false };
  const text = numberText(value);
  if (kind !== 'rate' || value === 0) return { text, isError: false };
  return { text: `${text} (${numberFormat(percentage).format(value).replace('-', '−')})`, isError: false };
}

/** The kind of the values in each column, counted from 0. */
export type KindOfColumn = (column: number) => string;

/** A value or an area; `size` where the area is larger than what was read of it. */
export function shownArea(
  value: Value,
  kindOf: KindOfColumn,
  size: { rows: number; columns: number } | null = null,
): Shown {
  if (!isMatrix(value)) return { kind: 'value', ...shownValue(value, kindOf(0)) };
  const { rows, columns } = size ?? sizeOf(value);
  const [only] = value[0] ?? [];
  if (rows === 1 && columns === 1 && only !== undefined) return shownArea(only, kindOf);
  return { kind: 'rows', rows, columns, first: firstOf(value, kindOf) };
}

const firstOf = (matrix: Matrix, kindOf: KindOfColumn): readonly (readonly ShownValue[])[] =>
  matrix
    .slice(0, mostShown.rows)
    .map((row) => row.slice(0, mostShown.columns).map((cell, column) => shownValue(cell, kindOf(column))));
