import { type Block, mostCellsAtOnce } from './value-chunks';

/**
 * So many cells of a workbook are read in one check. The largest plan thought of (50,000 rows of 27 columns) has 1.4 million; each
 * takes some 100 bytes in the pane, and all of them take 34 round trips.
 */
export const mostCellsRead = 2_000_000;

/** A larger sheet is looked at more closely before it is read: a stray value far away makes a large sheet of a small one. */
const looksCloserFrom = 4 * mostCellsAtOnce;
/** No plan is wider: what is may have a stray value at its right. */
const widestPlan = 256;
/** Parts that a sheet is looked at in, and parts of all sheets in one round trip. */
const mostParts = { ofSheet: 64, atOnce: 1024 } as const;

const cellsOf = ({ rows, columns }: Block): number => rows * columns;

/** Cuts a block into parts that are about equally tall, or wide. */
function partsOf(block: Block, along: 'rows' | 'columns', count: number): readonly Block[] {
  const step = Math.ceil(block[along] / count);
  const parts: Block[] = [];
  for (let done = 0; done < block[along]; done += step) {
    const length = Math.min(step, block[along] - done);
    parts.push(
      along === 'rows'
        ? { ...block, top: block.top + done, rows: length }
        : { ...block, left: block.left + done, columns: length },
    );
  }
  return parts;
}

/** Replaces blocks by what is used of their parts: one round trip. */
async function lookCloser(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  isLarge: (block: Block) => boolean,
  along: 'rows' | 'columns',
  sheetIdOf: (sheet: number) => string,
): Promise<readonly Block[] | null> {
  const large = blocks.filter(isLarge).length;
  const count = large === 0 ? 0 : Math.min(mostParts.ofSheet, Math.floor(mostParts.atOnce / large));
  if (count < 2) return null;
  const looked = blocks.map((block) => ({
    block,
    parts: isLarge(block)
      ? partsOf(block, along, count).map((part) => {
          const used = context.workbook.worksheets
            .getItem(sheetIdOf(part.sheet))
            .getRangeByIndexes(part.top, part.left, part.rows, part.columns)
            .getUsedRangeOrNullObject(true);
          used.load('rowIndex,columnIndex,rowCount,columnCount');
          return used;
        })
      : null,
  }));
  await context.sync();
  return looked.flatMap(({ block, parts }) =>
    parts === null
      ? [block]
      : parts.flatMap((used) =>
          used.isNullObject
            ? []
            : [
                {
                  sheet: block.sheet,
                  top: used.rowIndex,
                  left: used.columnIndex,
                  rows: used.rowCount,
                  columns: used.columnCount,
                },
              ],
        ),
  );
}

/**
 * What is used of large sheets, block by block: none for ordinary workbooks, else one round trip for the rows, and one for the columns
 * where blocks are wider than any plan.
 */
export async function findUsedBlocks(
  context: Excel.RequestContext,
  sheets: readonly Block[],
  sheetIdOf: (sheet: number) => string,
): Promise<{ readonly blocks: readonly Block[]; readonly roundTrips: number }> {
  const byRows = await lookCloser(
    context,
    sheets,
    (block) => cellsOf(block) > looksCloserFrom && block.rows > 1,
    'rows',
    sheetIdOf,
  );
  if (byRows === null) return { blocks: sheets, roundTrips: 0 };
  const byColumns = await lookCloser(
    context,
    byRows,
    (block) => cellsOf(block) > mostCellsAtOnce && block.columns > widestPlan,
    'columns',
    sheetIdOf,
  );
  return byColumns === null ? { blocks: byRows, roundTrips: 1 } : { blocks: byColumns, roundTrips: 2 };
}

/**
 * The blocks, or the first rows of them, that are within the limit. Small sheets are read whole; those that are too large divide what
 * these leave, so that a sheet of exported data does not keep the plan beside it from being read.
 */
export function withinLimit(blocks: readonly Block[], limit = mostCellsRead): readonly Block[] {
  const ofSheet = new Map<number, Block[]>();
  for (const block of blocks) {
    const others = ofSheet.get(block.sheet);
    if (others === undefined) ofSheet.set(block.sheet, [block]);
    else others.push(block);
  }
  const sheets = [...ofSheet.values()]
    .map((own) => ({ own, cells: own.reduce((sum, block) => sum + cellsOf(block), 0) }))
    .sort((one, other) => one.cells - other.cells);
  let left = limit;
  const kept = sheets.flatMap(({ own, cells }, place) => {
    const share = Math.min(cells, Math.floor(left / (sheets.length - place)));
    left -= share;
    return cells === share ? own : firstRows(own, share);
  });
  return kept.sort((one, other) => one.sheet - other.sheet || one.top - other.top || one.left - other.left);
}

function firstRows(blocks: readonly Block[], cells: number): readonly Block[] {
  const kept: Block[] = [];
  let room = cells;
  for (const block of blocks) {
    const rows = Math.min(block.rows, Math.floor(room / block.columns));
    if (rows > 0) kept.push({ ...block, rows });
    if (rows < block.rows) break;
    room -= rows * block.columns;
  }
  return kept;
}
