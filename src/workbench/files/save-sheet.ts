import { lastColumn, type SheetView } from '../../office-host';
import { cellAddress } from '../../spreadsheet/address';
import { areaReference } from './areas-in-file';
import { colourAttributes } from './file-colours';
import { cellsText, type Saving } from './save-cells';
import { rulesText } from './save-rules';
import type { SavedTable } from './save-table';
import { validationsText } from './save-validations';
import { widestColumn, widthOfPoints } from './sheet-measures';
import { protectionAttributes } from './sheet-protection';
import { element, xmlHead } from './xml-text';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Makes a relationship from the sheet's part to an address outside, and gives its id. */
export type Link = (target: string) => string;

/* Columns next to each other that are alike are one element. */
function columnsText({ columnWidths, hiddenColumns }: SheetView): string {
  const columns = [...new Set([...columnWidths.keys(), ...hiddenColumns])]
    .filter((column) => column <= lastColumn)
    .sort((one, other) => one - other);
  const runs: { first: number; last: number; width: number | undefined; isHidden: boolean }[] = [];
  for (const column of columns) {
    const width = columnWidths.get(column);
    const isHidden = hiddenColumns.has(column);
    const run = runs.at(-1);
    if (run?.last === column - 1 && run.width === width && run.isHidden === isHidden) run.last = column;
    else runs.push({ first: column, last: column, width, isHidden });
  }
  const cols = runs.map(({ first, last, width, isHidden }) =>
    element('col', {
      min: first + 1,
      max: last + 1,
      width: width === undefined ? null : Math.min(widthOfPoints(width), widestColumn),
      customWidth: width === undefined ? null : true,
      hidden: isHidden || null,
    }),
  );
  return cols.length === 0 ? '' : element('cols', {}, cols.join(''));
}

function viewText(sheet: SheetView, { workbook }: Saving): string {
  const { rows, columns } = sheet.frozen;
  const pane = `${rows > 0 ? 'bottom' : 'top'}${columns > 0 ? 'Right' : 'Left'}`;
  const isFrozen = rows > 0 || columns > 0;
  const selected = workbook.selection(sheet.id);
  const content =
    (isFrozen
      ? element('pane', {
          xSplit: columns === 0 ? null : columns,
          ySplit: rows === 0 ? null : rows,
          topLeftCell: cellAddress(rows, columns),
          activePane: pane,
          state: 'frozen',
        })
      : '') +
    element('selection', {
      pane: isFrozen ? pane : null,
      activeCell: cellAddress(selected.top, selected.left),
      sqref: areaReference(selected),
    });
  return element(
    'sheetViews',
    {},
    element(
      'sheetView',
      {
        showGridLines: sheet.showGridlines ? null : false,
        tabSelected: workbook.activeSheet() === sheet.id || null,
        workbookViewId: 0,
      },
      content,
    ),
  );
}

const counted = (name: string, items: readonly string[]): string =>
  items.length === 0 ? '' : element(name, { count: items.length }, items.join(''));

/** The filter of a sheet, which a hidden name of it tells. */
function filterText({ id }: SheetView, { workbook }: Saving): string {
  const name = workbook
    .names()
    .find(({ name: known, scope }) => scope === id && known === '_xlnm._FilterDatabase');
  if (name === undefined) return '';
  return element('autoFilter', {
    ref: name.formula.slice(name.formula.lastIndexOf('!') + 1).replaceAll('$', ''),
  });
}

/** The part of a worksheet. `tableIds` are the ids of the relationships to the parts of its tables, `drawingId` to its charts. */
export function sheetPart(
  sheet: SheetView,
  tables: readonly SavedTable[],
  tableIds: readonly string[],
  drawingId: string | null,
  saving: Saving,
  link: Link,
): string {
  const { workbook, looks } = saving;
  const { protection, printing, tabColor } = sheet;
  const colour = tabColor === '' ? '' : element('tabColor', colourAttributes(tabColor));
  const { page } = printing;
  const rules = rulesText(workbook.conditionalFormats(sheet.id), looks);
  const links = sheet.links.map(({ area, target, location, tip }) =>
    element('hyperlink', {
      ref: areaReference(area),
      'r:id': target === '' ? null : link(target),
      location: location || null,
      tooltip: tip || null,
    }),
  );
  return [
    `${xmlHead}<worksheet xmlns="${main}" xmlns:r="${relationships}">`,
    colour === '' && page === '' ? '' : `<sheetPr>${colour}${page}</sheetPr>`,
    viewText(sheet, saving),
    element('sheetFormatPr', { defaultRowHeight: 15 }),
    columnsText(sheet),
    `<sheetData>${cellsText(sheet, tables, saving)}</sheetData>`,
    protection === null ? '' : element('sheetProtection', protectionAttributes(protection)),
    filterText(sheet, saving),
    counted(
      'mergeCells',
      sheet.merges.map((area) => element('mergeCell', { ref: areaReference(area) })),
    ),
    rules.elements,
    validationsText(workbook.validations(sheet.id)),
    links.length === 0 ? '' : element('hyperlinks', {}, links.join('')),
    printing.elements,
    drawingId === null ? '' : element('drawing', { 'r:id': drawingId }),
    counted(
      'tableParts',
      tableIds.map((id) => element('tablePart', { 'r:id': id })),
    ),
    rules.extension === '' ? '' : `<extLst>${rules.extension}</extLst>`,
    '</worksheet>',
  ].join('');
}
