import type { ExampleSheet } from '../../src/plan/example/example-sheets';
import { fieldOf } from '../../src/plan/fields/catalogue';
import type { Field } from '../../src/plan/fields/field';
import type { CellValue } from '../../src/spreadsheet/cell';

/** How a column of a plan sheet looks; it follows from the kind of its field and what stands in it. */
export interface ColumnLook {
  /** In characters of the standard font. */
  readonly width: number;
  readonly wraps: boolean;
  /** Excel number format; null for text. */
  readonly numberFormat: string | null;
  readonly horizontal: 'left' | 'right' | 'center';
}

/** Room for a heading's filter button. */
const filterButton = 4;

/** exceljs leaves out a width of 9, which is not what Excel takes then. */
const narrowest = 10;

const widestByKind: Readonly<Record<Field['kind'], number>> = {
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

/** Words of a heading stand on two lines where one would make a narrow column wide. */
const headingWidth = (heading: string): number =>
  Math.max(...heading.split(' ').map((word) => word.length)) + filterButton;

export function columnLook(sheet: ExampleSheet, column: number): ColumnLook {
  const field = fieldOf(sheet.role, sheet.fields[column] ?? '');
  const kind = field?.kind ?? 'text';
  const cells = sheet.rows.map((row) => row[column] ?? null);
  const longest = Math.max(0, ...cells.map((cell) => (typeof cell === 'string' ? cell.length : 0)));
  const widest = widestByKind[kind];
  const isNumeric = kind === 'number' || kind === 'money' || kind === 'share';
  const needed = isNumeric || kind === 'date' ? 12 : longest + 2;
  return {
    width: Math.max(
      Math.min(needed, widest),
      headingWidth(sheet.headings[column] ?? ''),
      kind === 'id' ? 7 : narrowest,
    ),
    wraps: longest + 2 > widest,
    numberFormat: numberFormat(kind, cells),
    horizontal: isNumeric || kind === 'date' ? 'right' : 'left',
  };
}

const numberFormats: Readonly<Partial<Record<Field['kind'], string>>> = {
  money: '"€"#,##0',
  share: '0%',
  date: 'd mmm yyyy',
  number: '#,##0',
};

const hasFraction = (cell: CellValue): boolean => typeof cell === 'number' && !Number.isInteger(cell);

const numberFormat = (kind: Field['kind'], cells: readonly CellValue[]): string | null =>
  kind === 'number' && cells.some(hasFraction) ? '0.0' : (numberFormats[kind] ?? null);
