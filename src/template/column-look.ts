import { language } from '../languages/language';
import { fieldOf } from '../plan/fields/catalogue';
import type { Field, FieldKind, QuantityField } from '../plan/fields/field';
import type { Role } from '../plan/fields/roles';
import type { CellValue } from '../spreadsheet/cell';
import type { ColumnLook } from './template-workbook';

/** Room for a heading's filter button. */
const filterButton = 4;

/** exceljs leaves out a width of 9, which is not what Excel takes then. */
const narrowest = 10;

const widestByKind: Readonly<Record<FieldKind, number>> = {
  text: 44,
  id: 10,
  reference: 16,
  list: 24,
  number: 14,
  money: 14,
  share: 12,
  date: 14,
  period: 14,
  choice: 18,
};

/** Of a column in which nothing stands yet. */
const widthToType: Readonly<Record<FieldKind, number>> = {
  ...widestByKind,
  text: 24,
  id: 7,
  list: 18,
};

/** Words of a heading stand on two lines where one would make a narrow column wide. */
const headingWidth = (heading: string): number =>
  Math.max(...heading.split(' ').map((word) => word.length)) + filterButton;

/** How a column with these cells looks. `currency` is the sign that amounts have in front; null for none. */
export function columnLook(
  role: Role,
  key: string,
  heading: string,
  cells: readonly CellValue[],
  currency: string | null,
): ColumnLook {
  const field = fieldOf(role, key);
  const kind = field?.kind ?? 'text';
  const filled = cells.filter((cell) => cell !== null);
  const longest = Math.max(0, ...filled.map((cell) => (typeof cell === 'string' ? cell.length : 0)));
  const widest = widestByKind[kind];
  const isNumeric = kind === 'number' || kind === 'money' || kind === 'share';
  const needed = isNumeric || kind === 'date' ? 12 : filled.length === 0 ? widthToType[kind] : longest + 2;
  return {
    width: Math.max(Math.min(needed, widest), headingWidth(heading), kind === 'id' ? 7 : narrowest),
    wraps: kind === 'text' || longest + 2 > widest,
    numberFormat: field === undefined ? null : numberFormat(field, filled, currency),
    horizontal: isNumeric || kind === 'date' ? 'right' : 'left',
    isQuiet: kind === 'id',
  };
}

const hasFraction = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isInteger(cell);

function numberFormat(field: Field, cells: readonly CellValue[], currency: string | null): string | null {
  switch (field.kind) {
    case 'money':
      return currency === null
        ? money(field, cells)
        : language.template.formats.money(currency, money(field, cells));
    case 'share':
      return '0%';
    case 'date':
      return language.template.formats.date;
    case 'number':
      if (cells.length === 0 && field.counted !== true) return 'General';
      return cells.some(hasFraction) ? '0.0' : '#,##0';
    case 'text':
    case 'id':
    case 'reference':
    case 'list':
    case 'period':
    case 'choice':
      return null;
  }
}

/** Amounts are whole in a plan; what one unit costs often is not. */
const money = ({ perUnit }: QuantityField, cells: readonly CellValue[]): string =>
  cells.length === 0 && perUnit === true ? '#,##0.00' : '#,##0';
