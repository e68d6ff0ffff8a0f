import { parseArea } from '../../spreadsheet/cell-reference';
import { WorkbookError } from '../../xlsx/workbook-error';
import type { TableView } from '../../office-host/workbook/host-workbook';
import type { Loss } from './losses';
import type { PackageArchive } from './package-archive';
import { childOf, childrenOf, readTree, textOf } from './package-xml';
import type { XmlElement } from './package-xml';

export type OpenedTable = Omit<TableView, 'id' | 'sheet'>;

/** Whether a filter has a condition, and not only its buttons. */
export const isFiltered = (filter: XmlElement | undefined): boolean =>
  childrenOf(filter, 'filterColumn').some(({ children }) => children.length > 0);

/** Reads the part of an Excel table. */
export async function readTable(
  archive: PackageArchive,
  part: string,
  lost: Set<Loss>,
): Promise<OpenedTable> {
  const tree = await readTree(archive, part, 'table');
  const { displayName, name, ref, headerRowCount, totalsRowCount } = tree.attributes;
  const area = parseArea(ref);
  if (area === null) {
    throw new WorkbookError('damaged-part', { part, detail: 'its area is not within the sheet' });
  }
  if (isFiltered(childOf(tree, 'autoFilter'))) lost.add('filters');
  return {
    name: textOf(displayName ?? name),
    area,
    showHeaders: Number(headerRowCount ?? 1) > 0,
    // Not `totalsRowShown`: some writers set it on every table.
    showTotals: Number(totalsRowCount ?? 0) > 0,
    style: textOf(childOf(tree, 'tableStyleInfo')?.attributes['name']),
  };
}
