import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { cellValueOf } from '../reading/cell-value';
import { cellsThere, readInChunks } from '../reading/read-in-chunks';
import type { Block } from '../reading/value-chunks';

/** Cells of a sheet that are to be read. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** The values of areas, each as rows; one round trip, and more where they are more than Excel answers at once. */
export async function readAreas(
  context: Excel.RequestContext,
  areas: readonly SheetArea[],
): Promise<readonly (readonly (readonly CellValue[])[])[]> {
  const contents = areas.map((): CellValue[][] => []);
  const blocks = areas.map(({ top, left, bottom, right }, place): Block => ({
    sheet: place,
    top,
    left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  }));
  const readChunk = async (chunk: readonly Block[]): Promise<void> => {
    const asked = chunk.map((block) => {
      const range = context.workbook.worksheets
        .getItem(areas[block.sheet]?.sheet ?? '')
        .getRangeByIndexes(block.top, block.left, block.rows, block.columns);
      range.load('values');
      return { block, range };
    });
    await context.sync();
    const read = asked.map(({ range }) => cellsThere(range.values));
    asked.forEach(({ block }, place) => {
      for (const row of read[place] ?? []) contents[block.sheet]?.push(row.map(cellValueOf));
    });
  };
  await readInChunks(blocks, readChunk);
  return contents;
}
