import type { HostWorkbook, TableView } from '../../office-host';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { areaReference } from './areas-in-file';
import { formulaForFile } from './formula-in-file';
import type { Loss } from './losses';
import { element, escaped, xmlHead } from './xml-text';

/** A table with the headings that its part and its cells must say alike. */
export interface SavedTable extends TableView {
  readonly headings: readonly string[];
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

function textOf(value: CellValue): string {
  if (value === null) return '';
  if (isCellError(value)) return value.error;
  return typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
}

/** The headings of a table: texts of which no two are the same, as a file needs them. */
export function withHeadings(table: TableView, workbook: HostWorkbook, lost: Set<Loss>): SavedTable {
  const { area, showHeaders } = table;
  const taken = new Set<string>();
  const headings = Array.from({ length: area.right - area.left + 1 }, (_, index) => {
    const value = showHeaders ? workbook.valueAt(table.sheet, area.top, area.left + index) : null;
    const written = textOf(value) || `Column${index + 1}`;
    let heading = written;
    for (let copy = 2; taken.has(heading.toLowerCase()); copy += 1) heading = `${written}${copy}`;
    taken.add(heading.toLowerCase());
    if (showHeaders && heading !== value) lost.add('headings');
    return heading;
  });
  return { ...table, headings };
}

/** The part of a table; `number` counts the tables of the workbook from 1. */
export function tablePart(table: SavedTable, number: number, workbook: HostWorkbook): string {
  const { area, headings, name, showHeaders, showTotals, sheet, style } = table;
  const rows = workbook.rows(sheet);
  const firstBody = area.top + Number(showHeaders);
  const lastBody = area.bottom - Number(showTotals);
  const formulaAt = (row: number, column: number): string | null => rows[row]?.[column]?.formula ?? null;

  const columnText = (heading: string, index: number): string => {
    const column = area.left + index;
    const first = formulaAt(firstBody, column);
    let isCalculated = first !== null && firstBody <= lastBody;
    for (let row = firstBody + 1; isCalculated && row <= lastBody; row += 1) {
      isCalculated = formulaAt(row, column) === first;
    }
    const total = showTotals ? formulaAt(area.bottom, column) : null;
    const last = showTotals ? (rows[area.bottom]?.[column]?.value ?? null) : null;
    const label = typeof last === 'string' ? last : '';
    const inFile = (formula: string): string => escaped(formulaForFile(formula, name));
    return element(
      'tableColumn',
      {
        id: index + 1,
        name: heading,
        totalsRowLabel: total === null && label !== '' ? label : null,
        totalsRowFunction: total === null ? null : 'custom',
      },
      (isCalculated ? `<calculatedColumnFormula>${inFile(first ?? '')}</calculatedColumnFormula>` : '') +
        (total === null ? '' : `<totalsRowFormula>${inFile(total)}</totalsRowFormula>`),
    );
  };

  const filtered = areaReference({ ...area, bottom: lastBody });
  return (
    xmlHead +
    element(
      'table',
      {
        xmlns: main,
        id: number,
        name,
        displayName: name,
        ref: areaReference(area),
        headerRowCount: showHeaders ? null : 0,
        totalsRowCount: showTotals ? 1 : null,
        totalsRowShown: showTotals ? null : 0,
      },
      (showHeaders ? element('autoFilter', { ref: filtered }) : '') +
        element('tableColumns', { count: headings.length }, headings.map(columnText).join('')) +
        element('tableStyleInfo', {
          name: style === '' ? null : style,
          showFirstColumn: false,
          showLastColumn: false,
          showRowStripes: true,
          showColumnStripes: false,
        }),
    )
  );
}
