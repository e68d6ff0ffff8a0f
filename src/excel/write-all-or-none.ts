import { isCellError } from '../spreadsheet/cell';
import type { CellPlace } from '../spreadsheet/cell-reference';
import { cellValueOf } from './reading/cell-value';

/** What a cell held when it was read, as Excel told it. */
export interface HeldCell {
  readonly value: unknown;
  readonly formula: unknown;
  /** Where it may be written. */
  readonly numberFormat?: unknown;
}

/** Cells beside each other in a row that are to hold something else: Excel writes them at once. */
export interface CellsToWrite {
  /** The id of their sheet, or its name. */
  readonly sheet: string;
  /** The first of them; row and column are counted from 0. */
  readonly first: CellPlace;
  /** As `Range.formulas` takes them. */
  readonly inputs: readonly (string | number)[];
  /** The format that they need for that; they keep their own without. */
  readonly numberFormat?: string;
  readonly held: readonly HeldCell[];
}

/** What the properties of a range that were loaded say of the cells of its first row. */
export const heldBy = ({ values, formulas, numberFormat }: Excel.Range): readonly HeldCell[] =>
  (values[0] ?? []).map((value: unknown, at) => ({
    value,
    formula: formulas[0]?.[at] as unknown,
    numberFormat: (numberFormat as unknown[][])[0]?.[at],
  }));

/** Whether a cell holds a formula: a text may begin with an equals sign too. */
export const isFormula = ({ value, formula }: HeldCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Writes all of the cells in one round trip. Should it break off, those that were written get back what they held. */
export async function writeAllOrNone(
  context: Excel.RequestContext,
  cells: readonly CellsToWrite[],
): Promise<void> {
  for (const each of cells) {
    const { inputs, numberFormat } = each;
    const range = rangeOf(context, each);
    if (numberFormat !== undefined) range.numberFormat = [inputs.map(() => numberFormat)];
    range.formulas = [[...inputs]];
  }
  try {
    await context.sync();
  } catch (error) {
    await giveBack(context, cells);
    throw error;
  }
}

const rangeOf = (
  { workbook }: Excel.RequestContext,
  { sheet, first: { row, column }, inputs }: CellsToWrite,
): Excel.Range => workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, 1, inputs.length);

async function giveBack(context: Excel.RequestContext, cells: readonly CellsToWrite[]): Promise<void> {
  try {
    // The library knows the ranges of a round trip that failed no more.
    const ranges = cells.map((each) => ({ ...each, range: rangeOf(context, each) }));
    for (const { range } of ranges) range.load('values,formulas,numberFormat');
    await context.sync();
    for (const { range, numberFormat, held } of ranges) {
      const now = heldBy(range);
      if (numberFormat !== undefined) range.numberFormat = [held.map((cell) => cell.numberFormat)];
      if (held.some(({ formula }, at) => formula !== now[at]?.formula)) range.formulas = [held.map(inputOf)];
    }
    await context.sync();
  } catch {
    // Whatever kept the writing from succeeding can keep it from being taken back: the failure itself is what is told.
  }
}

/** What gives a cell back what it held: a text stays a text, behind an apostrophe. */
function inputOf(held: HeldCell): unknown {
  const { formula, value } = held;
  const isText =
    typeof formula === 'string' && formula !== '' && !isFormula(held) && !isCellError(cellValueOf(value));
  return isText ? `'${formula}` : formula;
}
