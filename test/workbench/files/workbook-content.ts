import type { HostWorkbook, SheetId } from '../../../src/office-host';

/* A workbook as data that can be compared: by names instead of ids, which every opening gives anew. */

const cellsOf = (workbook: HostWorkbook, sheet: SheetId): readonly unknown[] =>
  workbook
    .rows(sheet)
    .flatMap((line, row) =>
      (line ?? []).flatMap((cell, column) =>
        cell === undefined ? [] : { row, column, ...cell, shown: workbook.valueAt(sheet, row, column) },
      ),
    );

const sorted = <Item>(items: Iterable<Item>): readonly Item[] =>
  [...items].sort((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

const withoutIds = ({
  id: _,
  sheet: __,
  ...rest
}: {
  readonly id: string;
  readonly sheet: string;
}): unknown => rest;

export function contentOf(workbook: HostWorkbook): unknown {
  const nameOf = (id: SheetId | null): string | null =>
    workbook.sheets().find((sheet) => sheet.id === id)?.name ?? null;
  return {
    dateSystem: workbook.dateSystem,
    active: nameOf(workbook.activeSheet()),
    isStructureProtected: workbook.isStructureProtected(),
    sheets: workbook.sheets().map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      protection: sheet.protection,
      hiddenRows: sorted(sheet.hiddenRows),
      columnWidths: sorted(sheet.columnWidths),
      rowHeights: sorted(sheet.rowHeights),
      hiddenColumns: sorted(sheet.hiddenColumns),
      merges: sheet.merges,
      frozen: sheet.frozen,
      links: sheet.links,
      printing: sheet.printing,
      selection: workbook.selection(sheet.id),
      spills: workbook.spills(sheet.id),
      cells: cellsOf(workbook, sheet.id),
      formats: workbook.conditionalFormats(sheet.id).map(withoutIds),
      validations: workbook.validations(sheet.id).map(withoutIds),
      charts: workbook.charts(sheet.id).map((chart) => ({
        ...chart,
        id: null,
        sheet: null,
        series: chart.series.map((series) => ({ ...series, id: null })),
      })),
    })),
    tables: workbook.tables().map((table) => ({ ...table, id: null, sheet: nameOf(table.sheet) })),
    names: workbook.names().map((name) => ({ ...name, scope: nameOf(name.scope) })),
    customXmlParts: workbook.customXmlParts(),
  };
}
