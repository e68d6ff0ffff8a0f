import { cellAddress } from '../../spreadsheet/address';
import { isCellError } from '../../spreadsheet/cell';
import { sheetPrefix } from '../../spreadsheet/sheet-name';
import type { AreaReader, AreaReaderOptions } from './area-reader';
import { holds } from './areas';
import type { CustomFunctionCaller, FormulaScope, TableExtent } from './formula-engine';
import type { TableView } from './host-workbook';
import { cellIn } from './memory-cells';
import { type Content, type MemorySheet, sheetOf } from './memory-content';
import type { SheetValues } from './sheet-values';

export interface WorkbookScopeOptions {
  readonly content: () => Content;
  readonly custom: CustomFunctionCaller | null;
  readonly rawValue: AreaReaderOptions['rawValue'];
  readonly matrixIn: AreaReader['matrixIn'];
}

/** What a formula in a cell sees of the workbook. */
export type ScopeAt = (
  values: Map<string, SheetValues>,
  home: MemorySheet,
  row: number,
  column: number,
) => FormulaScope;

export function createWorkbookScope({ content, custom, rawValue, matrixIn }: WorkbookScopeOptions): ScopeAt {
  const extentOf = (table: TableView): TableExtent | null => {
    const sheet = sheetOf(content(), table.sheet);
    if (sheet === undefined) return null;
    const { left, right, top } = table.area;
    return {
      name: table.name,
      sheet: sheet.name,
      area: table.area,
      hasHeaderRow: table.showHeaders,
      hasTotalsRow: table.showTotals,
      headings: Array.from({ length: right - left + 1 }, (_, index) => {
        const { value } = cellIn(sheet.rows, top, left + index);
        if (!table.showHeaders || value === null) return `Column${index + 1}`;
        return isCellError(value) ? value.error : String(value);
      }),
    };
  };

  return (values, home, row, column) => {
    const named = (name: string | null): MemorySheet | undefined =>
      name === null
        ? home
        : content().sheets.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    return {
      sheet: home.name,
      row,
      column,
      valueAt: (name, atRow, atColumn) => {
        const sheet = named(name);
        return sheet === undefined ? { error: '#REF!' } : rawValue(values, sheet, atRow, atColumn);
      },
      valuesIn: (name, area) => {
        const sheet = named(name);
        return sheet === undefined ? null : matrixIn(values, sheet, area);
      },
      formulaAt: (name, atRow, atColumn) => cellIn(named(name)?.rows ?? [], atRow, atColumn).formula,
      isRowHidden: (name, atRow) => named(name)?.hiddenRows.has(atRow) ?? false,
      formulaOfName: (name) => {
        const wanted = name.toLowerCase();
        const all = content().names.filter((one) => one.name.toLowerCase() === wanted);
        return (
          (all.find(({ scope }) => scope === home.id) ?? all.find(({ scope }) => scope === null))?.formula ??
          null
        );
      },
      tableNamed: (name) => {
        const table = content().tables.find((one) =>
          name === null
            ? one.sheet === home.id && holds(one.area, row, column)
            : one.name.toLowerCase() === name.toLowerCase(),
        );
        return table === undefined ? null : extentOf(table);
      },
      callCustom: (name, given) =>
        custom?.call(name, given, sheetPrefix(home.name) + cellAddress(row, column)),
    };
  };
}
