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

/** Cells in an area that are to hold something else: Excel writes them at once. */
export interface CellsToWrite {
  /** The id of their sheet, or its name. */
  readonly sheet: string;
  /** The first of them; row and column are counted from 0. */
  readonly first: CellPlace;
  /** As `Range.formulas` takes them: rows of cells. */
  readonly inputs: readonly (readonly (string | number)[])[];
  /** The formats that they need for that, cell for cell; they keep their own without. */
  readonly numberFormats?: readonly (readonly string[])[];
  /** Cell for cell as the inputs. */
  readonly held: readonly (readonly HeldCell[])[];
}

/** What the properties of a range that were loaded say of its cells. */
export const heldBy = ({ values, formulas, numberFormat }: Excel.Range): readonly (readonly HeldCell[])[] =>
  values.map((row, place) =>
    row.map((value: unknown, at): HeldCell => ({
      value,
      formula: formulas[place]?.[at] as unknown,
      numberFormat: (numberFormat as unknown[][])[place]?.[at],
    })),
  );

/** Whether a cell holds a formula: a text may begin with an equals sign too. */
export const isFormula = ({ value, formula }: HeldCell): boolean =>
  typeof formula === 'string' && formula.startsWith('=') && formula !== value;

/** Writes all of the cells in the round trip that is under way. */
export function queueWrites(context: Excel.RequestContext, cells: readonly CellsToWrite[]): void {
  for (const each of cells) {
    const { inputs, numberFormats } = each;
    const range = rangeOf(context, each);
    if (numberFormats !== undefined) range.numberFormat = numberFormats.map((row) => [...row]);
    range.formulas = inputs.map((row) => [...row]);
  }
}

/** Writes all of the cells in one round trip. Should it break off, those that were written get back what they held. */
export async function writeAllOrNone(
  context: Excel.RequestContext,
  cells: readonly CellsToWrite[],
): Promise<void> {
  queueWrites(context, cells);
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
): Excel.Range =>
  workbook.worksheets.getItem(sheet).getRangeByIndexes(row, column, inputs.length, inputs[0]?.length ?? 1);

/** Gives cells, after a round trip that broke off, what they held before. */
export async function giveBack(context: Excel.RequestContext, cells: readonly CellsToWrite[]): Promise<void> {
  try {
    // The library knows the ranges of a round trip that failed no more.
    const ranges = cells.map((each) => ({ ...each, range: rangeOf(context, each) }));
    for (const { range } of ranges) range.load('values,formulas,numberFormat');
    await context.sync();
    for (const { range, numberFormats, held } of ranges) {
      const now = heldBy(range);
      if (numberFormats !== undefined)
        range.numberFormat = held.map((row) => row.map(({ numberFormat }) => numberFormat));
      const isOther = held.some((row, place) =>
        row.some(({ formula }, at) => formula !== now[place]?.[at]?.formula),
      );
      if (isOther) range.formulas = held.map((row) => row.map(inputOf));
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
