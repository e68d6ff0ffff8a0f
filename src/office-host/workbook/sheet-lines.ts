import { areaAfter, type Axis, type LineEdit } from './areas';
import { lineAfter } from './formula-references';
import type { SheetView } from './host-workbook';

/** A sheet as Excel adds it. */
export const plainSheet: Omit<SheetView, 'id' | 'name'> = {
  visibility: 'Visible',
  tabColor: '',
  showGridlines: true,
  protection: null,
  hiddenRows: new Set(),
  columnWidths: new Map(),
  rowHeights: new Map(),
  hiddenColumns: new Set(),
  merges: [],
  frozen: { rows: 0, columns: 0 },
  links: [],
  printing: { page: '', elements: '' },
};

const setAfter = (lines: ReadonlySet<number>, axis: Axis, edit: LineEdit): ReadonlySet<number> =>
  edit.axis === axis && edit.across === undefined
    ? new Set([...lines].flatMap((line) => lineAfter(line, edit) ?? []))
    : lines;

const mapAfter = (
  sizes: ReadonlyMap<number, number>,
  axis: Axis,
  edit: LineEdit,
): ReadonlyMap<number, number> =>
  edit.axis === axis && edit.across === undefined
    ? new Map(
        [...sizes].flatMap(([line, size]) => {
          const after = lineAfter(line, edit);
          return after === null ? [] : [[after, size] as const];
        }),
      )
    : sizes;

/** What a sheet keeps by its lines, after some came or went. */
export const sheetAfterLines = (
  sheet: SheetView,
  edit: LineEdit,
): Pick<SheetView, 'hiddenRows' | 'columnWidths' | 'rowHeights' | 'hiddenColumns' | 'merges' | 'links'> => ({
  hiddenRows: setAfter(sheet.hiddenRows, 'row', edit),
  rowHeights: mapAfter(sheet.rowHeights, 'row', edit),
  hiddenColumns: setAfter(sheet.hiddenColumns, 'column', edit),
  columnWidths: mapAfter(sheet.columnWidths, 'column', edit),
  merges: sheet.merges.flatMap((area) => {
    const after = areaAfter(area, edit);
    // A merge of which one cell is left is none.
    const isOne = after?.top === after?.bottom && after?.left === after?.right;
    return after === null || isOne ? [] : after;
  }),
  links: sheet.links.flatMap((link) => {
    const area = areaAfter(link.area, edit);
    return area === null ? [] : { ...link, area };
  }),
});
