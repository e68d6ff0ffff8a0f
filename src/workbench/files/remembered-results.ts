import type { FormulaEngine } from '../../office-host';
import type { CellValue, Matrix } from '../../spreadsheet/cell';

/** A formula with what it gave when the file was saved; a matrix for one that spilled. */
export interface FormulaResult {
  readonly formula: string;
  readonly value: CellValue | Matrix;
}

/** The results of a sheet, by row and column. */
export type Results = Map<number, Map<number, FormulaResult>>;

/**
 * Gives what a file says that its formulas gave, for as long as they stand unchanged where they stood; any other formula
 * is `#NAME?`. `results` is by the names of the sheets.
 */
export const rememberedResults = (results: ReadonlyMap<string, Results>): FormulaEngine => ({
  evaluate: (formula, { sheet, row, column }) => {
    const result = results.get(sheet)?.get(row)?.get(column);
    return result?.formula === formula ? result.value : { error: '#NAME?' };
  },
});
