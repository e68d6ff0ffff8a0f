import {
  BooleanNumber,
  CellValueType,
  HorizontalAlign,
  type ICellData,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type Cell, type CellStyle, plainStyle } from '../../office-host';
import { type CellValue, isCellError } from '../../spreadsheet/cell';

/* Cells of the workbook as Univer keeps them, and back. */

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] | null };
/** A whole style: what is null takes away what was there. */
export type WholeStyle = Mutable<
  Pick<IStyleData, 'bg' | 'cl' | 'bl' | 'it' | 'fs' | 'tb' | 'ht' | 'vt' | 'n'>
>;

const horizontal: Readonly<Record<CellStyle['horizontalAlignment'], HorizontalAlign | null>> = {
  General: null,
  Left: HorizontalAlign.LEFT,
  Center: HorizontalAlign.CENTER,
  Right: HorizontalAlign.RIGHT,
  Fill: HorizontalAlign.LEFT,
  Justify: HorizontalAlign.JUSTIFIED,
  CenterAcrossSelection: HorizontalAlign.CENTER,
  Distributed: HorizontalAlign.DISTRIBUTED,
};
const vertical: Readonly<Record<CellStyle['verticalAlignment'], VerticalAlign | null>> = {
  Top: VerticalAlign.TOP,
  Center: VerticalAlign.MIDDLE,
  Bottom: null,
  Justify: VerticalAlign.MIDDLE,
  Distributed: VerticalAlign.MIDDLE,
};

export function univerStyle(style: CellStyle, numberFormat: string): WholeStyle {
  return {
    bg: style.fill === null ? null : { rgb: style.fill },
    cl: style.fontColor === null ? null : { rgb: style.fontColor },
    bl: style.bold ? BooleanNumber.TRUE : null,
    it: style.italic ? BooleanNumber.TRUE : null,
    fs: style.fontSize === plainStyle.fontSize ? null : style.fontSize,
    tb: style.wrapText ? WrapStrategy.WRAP : null,
    ht: horizontal[style.horizontalAlignment],
    vt: vertical[style.verticalAlignment],
    n: numberFormat === 'General' ? null : { pattern: numberFormat },
  };
}

/* What Univer has beyond the workbook's formats: pasting brings it along. */
const unknownStyle = {
  ff: null,
  ul: null,
  st: null,
  ol: null,
  bd: null,
  td: null,
  tr: null,
  va: null,
  pd: null,
};

/** The style of a cell to be put in place of what is there. */
export const replacingStyle = ({ style, numberFormat }: Cell): IStyleData =>
  ({ ...unknownStyle, ...univerStyle(style, numberFormat) }) as unknown as IStyleData;

/** The style without what is as in a plain cell; null where all of it is. */
export function setStyle(style: WholeStyle): IStyleData | null {
  const set = Object.entries(style).filter(([, value]) => value !== null);
  return set.length === 0 ? null : Object.fromEntries(set);
}

const keyOf = <Key extends string>(
  record: Readonly<Record<Key, number | null>>,
  wanted: Nullable<number>,
  before: Key,
): Key => {
  // Several of Excel's alignments look alike here: what was one of them stays it.
  if ((record[before] ?? 0) === (wanted ?? 0)) return before;
  const keys = Object.keys(record) as Key[];
  return keys.find((key) => (record[key] ?? 0) === (wanted ?? 0)) ?? before;
};

function hexColor(rgb: Nullable<string>): string | null {
  if (rgb === null || rgb === undefined || rgb === '') return null;
  if (rgb.startsWith('#')) return rgb.slice(0, 7).toUpperCase();
  const parts = rgb.match(/\d+(?:\.\d+)?/gu)?.slice(0, 3) ?? [];
  if (parts.length < 3) return null;
  return `#${parts.map((part) => Math.round(Number(part)).toString(16).padStart(2, '0')).join('')}`.toUpperCase();
}

/** What a style of Univer makes of a cell that had another one. */
export function styleFromUniver(
  style: Nullable<IStyleData>,
  before: Cell,
): { readonly style: CellStyle; readonly numberFormat: string } {
  const was = before.style;
  return {
    numberFormat: style?.n?.pattern ?? 'General',
    style: {
      ...was,
      fill: hexColor(style?.bg?.rgb),
      fontColor: hexColor(style?.cl?.rgb),
      bold: style?.bl === BooleanNumber.TRUE,
      italic: style?.it === BooleanNumber.TRUE,
      fontSize: style?.fs ?? plainStyle.fontSize,
      wrapText: style?.tb === WrapStrategy.WRAP,
      horizontalAlignment: keyOf(horizontal, style?.ht, was.horizontalAlignment),
      verticalAlignment: keyOf(vertical, style?.vt, was.verticalAlignment),
    },
  };
}

export function univerValue(value: CellValue): Pick<ICellData, 'v' | 't'> {
  if (value === null) return { v: null };
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // Else a text such as 007 would become a number.
  return { v: isCellError(value) ? value.error : value, t: CellValueType.STRING };
}

/** A cell to be put in place of what is there; the formula as Univer is to calculate it, without a value yet. */
export const univerContent = ({ value }: Cell, formula: string | null): ICellData => ({
  ...(formula === null ? univerValue(value) : { v: null }),
  f: formula,
  si: null,
  p: null,
});

const errorText =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|BUSY!|CONNECT!|GETTING_DATA)$/u;

/** What a formula gave, as the workbook knows values. */
export function calculatedValue({ v, t }: Pick<ICellData, 'v' | 't'>): CellValue {
  if (v === null || v === undefined) return null;
  if (t === CellValueType.BOOLEAN) return v === 1 || v === true || v === 'TRUE';
  if (typeof v === 'string' && errorText.test(v)) return { error: v };
  return v;
}
