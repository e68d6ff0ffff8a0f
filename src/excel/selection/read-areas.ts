import type { Area } from '../../spreadsheet/area';
import type { CellValue } from '../../spreadsheet/cell';
import { errorCode } from '../problem';
import { cellValueOf } from '../reading/cell-value';
import { type Block, chunksOf, halvesOf } from '../reading/value-chunks';

/** Cells of a sheet that are to be read. */
export interface SheetArea extends Area {
  readonly sheet: string;
}

/** Excel answers null in place of values that are too many. */
const leftOut = 'ValuesLeftOut';
const tooLargeCodes: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  leftOut,
]);

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
    const read = await context
      .sync()
      .then(() => asked.map(({ range }) => range.values as unknown[][] | null))
      .catch((error: unknown) => {
        if (tooLargeCodes.has(errorCode(error))) return [null];
        throw error;
      });
    if (read.includes(null)) {
      const halves = halvesOf(chunk);
      if (halves === null) throw Object.assign(new Error('Excel left the values out.'), { code: leftOut });
      for (const half of halves) await readChunk(half);
      return;
    }
    asked.forEach(({ block }, place) => {
      for (const row of read[place] ?? []) contents[block.sheet]?.push(row.map(cellValueOf));
    });
  };
  for (const chunk of chunksOf(blocks)) await readChunk(chunk);
  return contents;
}
