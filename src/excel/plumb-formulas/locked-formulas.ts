import { joinedAreas } from '../../spreadsheet/address';
import { grouped } from '../grouped';
import { lockOf } from '../lock-of';
import type { PlumbFormula } from './find-formulas';

/** Formulas that stay as they are, as their sheet is protected. */
export interface KeptFormulas {
  readonly sheet: string;
  /** Addresses, such as B2:B4. */
  readonly cells: readonly string[];
}

interface Sorted {
  readonly free: readonly PlumbFormula[];
  readonly kept: readonly KeptFormulas[];
}

/** Sets apart what is locked on protected sheets; a round trip where a sheet is. */
export async function withoutLocked(
  context: Excel.RequestContext,
  formulas: readonly PlumbFormula[],
): Promise<Sorted> {
  const asked = formulas.map((formula) => {
    const { sheet, row, column } = formula;
    const lock = sheet.isProtected
      ? lockOf(context.workbook.worksheets.getItem(sheet.id).getRangeByIndexes(row, column, 1, 1))
      : null;
    return { formula, lock };
  });
  if (asked.every(({ lock }) => lock === null)) return { free: formulas, kept: [] };
  await context.sync();
  const isFree = ({ lock }: (typeof asked)[number]): boolean => lock === null || !lock.locked;
  const locked = asked.filter((each) => !isFree(each)).map(({ formula }) => formula);
  return {
    free: asked.filter(isFree).map(({ formula }) => formula),
    kept: [...grouped(locked, ({ sheet }) => sheet.name)].map(([sheet, cells]) => ({
      sheet,
      cells: joinedAreas(inColumns(cells)),
    })),
  };
}

/** In the order in which cells below each other follow one another. */
const inColumns = (formulas: readonly PlumbFormula[]): readonly PlumbFormula[] =>
  [...formulas].sort((one, other) => one.column - other.column || one.row - other.row);
