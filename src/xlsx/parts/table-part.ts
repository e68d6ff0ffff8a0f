import { language } from '../../languages/language';
import { parseArea } from '../../spreadsheet/cell-reference';
import type { ListedTable } from '../../spreadsheet/sheet';
import { WorkbookError } from '../package/workbook-error';
import { readTree, type XmlElement } from '../package/xml-tree';
import type { ZipArchive } from '../package/zip-archive';
import { textOf } from './spreadsheet-text';

/** An Excel table with all that its part says. */
export interface TablePart {
  readonly table: ListedTable;
  readonly element: XmlElement;
}

/** An Excel table, as its part declares it: the area is from the header row to the totals row, where the table has them. */
export async function readTable(archive: ZipArchive, part: string): Promise<TablePart> {
  const element = await readTree(archive, part, 'table');
  const { displayName, name, ref, headerRowCount, totalsRowCount } = element.attributes;
  const area = parseArea(ref);
  if (area === null)
    throw new WorkbookError('damaged-part', { part, detail: language.workbookFiles.details.areaOutside });
  const table = {
    name: textOf(displayName ?? name),
    ...area,
    hasHeaderRow: Number(headerRowCount ?? 1) > 0,
    // Not `totalsRowShown`: it tells that there was a totals row once, and some writers set it on every table.
    hasTotalsRow: Number(totalsRowCount ?? 0) > 0,
  };
  return { table, element };
}
