import { columnLetters } from '../../spreadsheet/address';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import { levelName, rowName } from '../mark-index';

/*
 * A mark is found by what stands in its row: the row's text here and the formula below must make the same of the same cells. The
 * formula keeps to what Excel 2010 knows, refers to nothing but its own row and two names, and stays below 255 characters, the most
 * that some of Excel's own ways take for a formula of a conditional format.
 */

/** What a row's text begins with and what parts its cells: no cell text that begins so is ever a number, a date or a formula. */
const separator = '¦';

/** MATCH fails on texts of more than 255 characters: two separators and two cells stay within that. */
const mostOfCell = 126;

/** MATCH takes these for wildcards; each becomes a sign that is none. One sign for one keeps the length. */
const wildcards = [
  ['~', '∼'],
  ['*', '∗'],
  ['?', '¿'],
] as const;

/** Stands for a cell that holds an error. */
const errorSign = '#';

/** The columns of a sheet, from 0, that tell a row's content; null where its table has no such column. */
export interface MarkColumns {
  readonly id: number | null;
  readonly name: number | null;
  /** What backs the row: Strategy of a tactic, Goal of a strategy. */
  readonly reference: number | null;
}

const cellText = (value: CellValue): string => (isCellError(value) ? errorSign : textOf(value));

/** The cell that is a row's key: the ID, else the name. */
const keyOf = (id: CellValue, name: CellValue): CellValue =>
  isCellError(id) || cellText(id) !== '' ? id : name;

/** The text of a row's content; null where it is blank, as that of any blank row would be the same. */
export function markText(columns: MarkColumns, valueAt: (column: number) => CellValue): string | null {
  const at = (column: number | null): CellValue => (column === null ? null : valueAt(column));
  const cells = [
    keyOf(at(columns.id), at(columns.name)),
    ...(columns.reference === null ? [] : [at(columns.reference)]),
  ];
  if (cells.every((cell) => cellText(cell) === '')) return null;
  const text = cells.map((cell) => separator + cellText(cell).slice(0, mostOfCell)).join('');
  return wildcards.reduce((written, [wildcard, sign]) => written.replaceAll(wildcard, sign), text);
}

/** The formula of a conditional format that is true where the index of a table gives the level to the content of a row. */
export function markFormula(table: number, level: number, columns: MarkColumns, row: number): string {
  const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const { id, name, reference } = columns;
  const key =
    id !== null && name !== null ? `IF(LEN(${cell(id)}),${cell(id)},${cell(name)})` : cell(id ?? name ?? 0);
  const parts = [key, ...(reference === null ? [] : [cell(reference)])];
  const text = parts
    .map((part) => `"${separator}"&LEFT(IFERROR(${part},"${errorSign}"),${mostOfCell})`)
    .join('&');
  const plain = wildcards.reduce(
    (written, [wildcard, sign]) => `SUBSTITUTE(${written},"${wildcard}","${sign}")`,
    text,
  );
  return `=IFERROR(INDEX(${levelName(table)},MATCH(${plain},${rowName(table)},0))=${level},FALSE)`;
}
