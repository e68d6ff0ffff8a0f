import { mentionsPlumb } from '../../functions/explain/explain-formula';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { cellValueOf } from '../reading/cell-value';
import { cellsThere, readInChunks } from '../reading/read-in-chunks';
import type { Block } from '../reading/value-chunks';
import { readFacts, type SheetFacts } from '../reading/what-is-there';

/** A cell whose formula calls a function of PLUMB. */
export interface PlumbFormula {
  readonly sheet: SheetFacts;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  readonly value: CellValue;
}

/**
 * Every formula with a function of PLUMB, on every sheet, row by row. Two round trips, and one for each chunk of cells. What a formula
 * spills into is not one of them.
 */
export async function findPlumbFormulas(context: Excel.RequestContext): Promise<readonly PlumbFormula[]> {
  const { sheets } = await readFacts(context);
  const { worksheets } = context.workbook;
  const used = sheets.map(({ id }) => {
    const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load('rowIndex,columnIndex,rowCount,columnCount');
    return range;
  });
  await context.sync();
  const blocks = used.flatMap((range, sheet): readonly Block[] =>
    range.isNullObject
      ? []
      : [
          {
            sheet,
            top: range.rowIndex,
            left: range.columnIndex,
            rows: range.rowCount,
            columns: range.columnCount,
          },
        ],
  );
  const found: PlumbFormula[] = [];
  const readChunk = async (chunk: readonly Block[]): Promise<void> => {
    const asked = chunk.flatMap((block) => {
      const sheet = sheets[block.sheet];
      if (sheet === undefined) return [];
      const range = worksheets
        .getItem(sheet.id)
        .getRangeByIndexes(block.top, block.left, block.rows, block.columns);
      range.load('formulas,values');
      return [{ sheet, block, range }];
    });
    await context.sync();
    const answered = asked.map(({ sheet, block, range }) => ({
      sheet,
      block,
      values: cellsThere(range.values),
      formulas: cellsThere(range.formulas),
    }));
    for (const { sheet, block, values, formulas } of answered) {
      formulas.forEach((cells, row) =>
        cells.forEach((formula, column) => {
          // A text that begins with an equals sign is its own value.
          if (typeof formula !== 'string' || !formula.startsWith('=') || !mentionsPlumb(formula)) return;
          const value = values[row]?.[column];
          if (value === formula) return;
          found.push({
            sheet,
            row: block.top + row,
            column: block.left + column,
            formula,
            value: cellValueOf(value),
          });
        }),
      );
    }
  };
  await readInChunks(blocks, readChunk, mostCells);
  return found;
}

/** Formulas are longer than values. */
const mostCells = 30_000;

/** The error that a formula shows; null where it has a result. */
export const errorOf = ({ value }: PlumbFormula): string | null => (isCellError(value) ? value.error : null);
