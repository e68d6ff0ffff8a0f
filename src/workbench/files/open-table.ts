import type { TableView } from '../../office-host';
import { childOf, childrenOf, readTable, textOf, type XmlElement, type ZipArchive } from '../../xlsx';
import type { Loss } from './losses';

export type OpenedTable = Omit<TableView, 'id' | 'sheet'>;

/** Whether a filter has a condition, and not only its buttons. */
const isFiltered = (filter: XmlElement | undefined): boolean =>
  childrenOf(filter, 'filterColumn').some(({ children }) => children.length > 0);

/** Reads the part of an Excel table. */
export async function openedTable(archive: ZipArchive, part: string, lost: Set<Loss>): Promise<OpenedTable> {
  const { table, element } = await readTable(archive, part);
  if (isFiltered(childOf(element, 'autoFilter'))) lost.add('filters');
  const { name, top, left, bottom, right, hasHeaderRow, hasTotalsRow } = table;
  return {
    name,
    area: { top, left, bottom, right },
    showHeaders: hasHeaderRow,
    showTotals: hasTotalsRow,
    style: textOf(childOf(element, 'tableStyleInfo')?.attributes['name']),
  };
}
