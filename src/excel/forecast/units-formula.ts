import { absoluteCell } from '../../spreadsheet/address';
import { textLiteral } from '../../spreadsheet/formula/text-literal';
import type { SheetTable } from '../../spreadsheet/sheet';
import { inSheet } from '../../spreadsheet/sheet-name';
import { columnCells, hasPlainHeading, type PlanColumn, withoutWildcards } from '../scenario/plan-place';
import type { BlankWhere, PeriodUnits } from './period-units';

/** Where the sheet says what a formula is about. */
export interface PeriodCells {
  /** The cell with the first day of the period. */
  readonly start: string;
  /** The cell with the first day of the next one. */
  readonly next: string;
  /** The cell with the product, and what it holds; null where no product is named. */
  readonly product: { readonly cell: string; readonly holds: string | number } | null;
}

type FromCells = Exclude<PeriodUnits, { readonly kind: 'value' }>;

/** The columns that a formula refers to. */
export function columnsReferred(units: PeriodUnits): readonly PlanColumn[] {
  if (units.kind === 'value') return [];
  if (units.kind === 'cells') return [units.units, ...units.known];
  const { toldBy, product } = units;
  return [
    units.units,
    ...(toldBy.kind === 'heading' ? [] : [toldBy.column]),
    ...(product === null ? [] : [product]),
  ];
}

/** The units of a period as a formula without its `=`; `table` is the table as it is now. */
export function unitsFormula(units: FromCells, table: SheetTable, cells: PeriodCells): string {
  if (units.kind === 'cells') {
    const at = units.rowIndexes.map((row) =>
      inSheet(table.sheet, absoluteCell(table.top + 1 + row, table.left + units.units.column)),
    );
    return blankIf(units.blankWhere, `COUNT(${at.join(',')})=0`, `SUM(${at.join(',')})`);
  }
  // Ranges of one formula are as long as one another: all of them by their headings, or by their addresses.
  const isHeaded = columnsReferred(units).every(hasPlainHeading);
  const place = isHeaded ? table : { ...table, name: null };
  const range = (column: PlanColumn): string => columnCells({ table: place }, column);
  return units.toldBy.kind === 'text'
    ? byTheirText(units, units.toldBy, range, cells)
    : byCriteria(units, range, cells);
}

type Range = (column: PlanColumn) => string;
type Sum = Extract<PeriodUnits, { readonly kind: 'sum' }>;

/** Dates and products as criteria. Whatever is not blank and not a number, such as a text or an error, makes the units unknown. */
function byCriteria(
  { toldBy, product: products, units, blankWhere }: Sum,
  range: Range,
  { start, next, product }: PeriodCells,
): string {
  const dates =
    toldBy.kind === 'dates'
      ? [`${range(toldBy.column)},">="&${start}`, `${range(toldBy.column)},"<"&${next}`]
      : [];
  const named = product === null ? '"="' : `"="&${withoutWildcards(product.cell, product.holds)}`;
  const criteria = [...dates, ...(products === null ? [] : [`${range(products)},${named}`])];
  const added = range(units);
  const counted = (...more: readonly string[]): string => `COUNTIFS(${[...criteria, ...more].join(',')})`;
  const numbers = counted(`${added},">=0"`);
  const all = criteria.length === 0 ? `ROWS(${added})` : counted();
  const isUnknown = `OR(${numbers}=0,${numbers}+${counted(`${added},""`)}<${all})`;
  const sum = `SUMIFS(${[added, ...criteria, `${added},">=0"`].join(',')})`;
  return blankIf(blankWhere, isUnknown, sum);
}

/** Criteria would take some texts for dates, and others for patterns: the texts themselves are compared. */
function byTheirText(
  { product: products, units, blankWhere }: Sum,
  { column, text }: { readonly column: PlanColumn; readonly text: string | number },
  range: Range,
  { product }: PeriodCells,
): string {
  const isPeriod = `(${range(column)}=${typeof text === 'number' ? text : textLiteral(text)})`;
  const isProduct =
    products === null ? '' : `*(${range(products)}=${product === null ? '""' : product.cell})`;
  const isOf = `${isPeriod}${isProduct}`;
  const added = range(units);
  const numbers = `SUMPRODUCT(${isOf}*ISNUMBER(${added}))`;
  const filled = `SUMPRODUCT(${isOf}*(IFERROR(LEN(${added}),1)>0))`;
  const isUnknown = `OR(${numbers}=0,${numbers}<${filled})`;
  return blankIf(blankWhere, isUnknown, `SUMPRODUCT(${isOf}*1,IFERROR(${added},0))`);
}

function blankIf(where: BlankWhere, isUnknown: string, sum: string): string {
  switch (where) {
    case 'never':
      return sum;
    case 'nothing was sold':
      return `IF(${sum}=0,"",${sum})`;
    case 'nothing is known':
      return `IF(${isUnknown},"",${sum})`;
  }
}
