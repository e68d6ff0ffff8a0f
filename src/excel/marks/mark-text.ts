import { columnLetters } from '../../spreadsheet/address';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { textOf } from '../../spreadsheet/cell-text';
import { levelName, linkName, rowName } from '../mark-index';

/*
 * A mark is found by what stands in its row: the row's text here and the formula below must make the same of the same cells. The
 * formula keeps to what Excel 2010 knows, refers to nothing but its own row and three names, and in ordinary sheets stays within 255
 * characters, the most that some of Excel's own ways take for a formula of a conditional format.
 */

/** What parts the cells of a row's text, of which the first is the number of its table. */
const separator = '¦';

/** MATCH fails on texts of more than 255 characters. */
const mostOfText = 250;

/** Excel joins texts up to the length that a cell can hold. */
const mostJoined = 32_767;

/** Where the name alone is a row's key, a long list of strategies is to leave room for it. */
const mostOfReference = 120;

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

interface TextPart {
  readonly column: number;
  /** What is taken of its cell at most; null for all of it. */
  readonly most: number | null;
}

/** The cells of a row's text, in their order. The name stands last: it tells rows apart that repeat an ID. */
const partsOf = ({ id, name, reference }: MarkColumns): readonly TextPart[] => [
  ...(id === null ? [] : [{ column: id, most: null }]),
  ...(reference === null ? [] : [{ column: reference, most: id === null ? mostOfReference : null }]),
  ...(name === null ? [] : [{ column: name, most: null }]),
];

const cellText = (value: CellValue): string => (isCellError(value) ? errorSign : textOf(value));

/**
 * The text of a row's content in a table; null where it is blank, as that of any blank row would be the same, or where its cells are
 * more than Excel can join.
 */
export function markText(
  table: number,
  columns: MarkColumns,
  valueAt: (column: number) => CellValue,
): string | null {
  const cells = partsOf(columns).map(({ column, most }) =>
    cellText(valueAt(column)).slice(0, most ?? undefined),
  );
  const whole = [table, ...cells].join(separator);
  if (cells.every((cell) => cell === '') || whole.length > mostJoined) return null;
  const text = whole.slice(0, mostOfText);
  return wildcards.reduce((written, [wildcard, sign]) => written.replaceAll(wildcard, sign), text);
}

/**
 * The formula of a conditional format that is true where the index of a table gives the level to the content of a row: in the
 * reference column the level of the link, in the others that of the row.
 */
export function markFormula(table: number, level: number, columns: MarkColumns, row: number): string {
  const cell = (column: number): string => `$${columnLetters(column)}${row + 1}`;
  const parts = partsOf(columns).map(({ column, most }) => {
    const readable = `IFERROR(${cell(column)},"${errorSign}")`;
    return most === null ? readable : `LEFT(${readable},${most})`;
  });
  const text = `LEFT("${table}${separator}"&${parts.join(`&"${separator}"&`)},${mostOfText})`;
  const plain = wildcards.reduce(
    (written, [wildcard, sign]) => `SUBSTITUTE(${written},"${wildcard}","${sign}")`,
    text,
  );
  const { reference } = columns;
  const levels =
    reference === null
      ? levelName(table)
      : `IF(COLUMN()=COLUMN(${cell(reference)}),${linkName(table)},${levelName(table)})`;
  return `=IFERROR(INDEX(${levels},MATCH(${plain},${rowName(table)},0))=${level},0)`;
}

/** The text of a formula whatever row it was written for, and however Excel gives it back. */
const comparableFormula = (formula: string): string =>
  formula
    .replace(/\s+/gu, '')
    .toUpperCase()
    .replace(/(\$[A-Z]{1,3})\d+/gu, '$1');

/** Whether a conditional format says what `markFormula` does, of any row. */
export const isMarkFormula = (formula: string, table: number, level: number, columns: MarkColumns): boolean =>
  comparableFormula(formula) === comparableFormula(markFormula(table, level, columns, 0));
