import type { OfficeHost } from '../../src/office-host';

/** Everything about the open workbook that a user could miss. */
export function everythingIn(host: OfficeHost) {
  const { workbook } = host;
  return {
    ...everythingButCells(host),
    cells: workbook.sheets().map(({ id }) => {
      const { top = 0, left = 0, bottom = -1, right = -1 } = workbook.usedArea(id, false) ?? {};
      return Array.from({ length: bottom - top + 1 }, (_, row) =>
        Array.from({ length: right - left + 1 }, (__, column) =>
          workbook.cellAt(id, top + row, left + column),
        ),
      );
    }),
  };
}

export function everythingButCells({ workbook }: OfficeHost) {
  return {
    sheets: workbook.sheets().map(({ name, visibility, tabColor, columnWidths, hiddenRows, protection }) => ({
      name,
      visibility,
      tabColor,
      columnWidths: [...columnWidths],
      hiddenRows: [...hiddenRows],
      protection,
    })),
    names: workbook.names(),
    tables: workbook.tables(),
    formats: workbook.sheets().map(({ id }) => workbook.conditionalFormats(id)),
    charts: workbook.sheets().map(({ id }) => workbook.charts(id)),
    comments: workbook
      .sheets()
      .map(({ id }) => workbook.comments(id).map(({ row, column, content }) => ({ row, column, content }))),
    settings: [...workbook.settings()],
    parts: workbook.customXmlParts(),
    active: workbook.activeSheet(),
  };
}
