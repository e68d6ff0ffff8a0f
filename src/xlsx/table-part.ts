import type { ListedTable } from '../spreadsheet/sheet';
import { parseArea } from '../spreadsheet/cell-reference';
import type { WorkbookLimits } from './limits';
import { readPart } from './part-xml';
import { unescapeText } from './spreadsheet-text';
import { WorkbookError } from './workbook-error';
import type { ZipArchive } from './zip-archive';

/** An Excel table, as its part declares it: the area is from the header row to the totals row, where the table has them. */
export async function readTable(
  archive: ZipArchive,
  part: string,
  limits: WorkbookLimits,
): Promise<ListedTable> {
  const found: ListedTable[] = [];
  await readPart(archive, part, limits.otherPartBytes, {
    root: 'table',
    open: (name, { displayName, name: plainName, ref, headerRowCount, totalsRowCount }) => {
      if (name !== 'table') return;
      const area = parseArea(ref);
      if (area === null)
        throw new WorkbookError('damaged-part', { part, detail: 'its area is not within the sheet' });
      found.push({
        name: unescapeText(displayName ?? plainName ?? ''),
        ...area,
        hasHeaderRow: Number(headerRowCount ?? 1) > 0,
        // Not `totalsRowShown`: it tells that there was a totals row once, and some writers set it on every table.
        hasTotalsRow: Number(totalsRowCount ?? 0) > 0,
      });
    },
  });
  const [table] = found;
  if (table === undefined) throw new WorkbookError('damaged-part', { part, detail: 'it declares no table' });
  return table;
}
