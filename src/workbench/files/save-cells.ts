import { type Cell, cellArea, holds, type HostWorkbook, type SheetView, sizeOf } from '../../office-host';
import { cellAddress } from '../../spreadsheet/address';
import type { Area } from '../../spreadsheet/area';
import { type CellValue, isCellError } from '../../spreadsheet/cell';
import { areaReference } from './areas-in-file';
import { formulaForFile, namesVariables, reckonsWithAreas } from './formula-in-file';
import type { Loss } from './losses';
import type { LookNumbers } from './save-looks';
import type { SavedTable } from './save-table';
import type { SharedTexts } from './shared-texts';
import { escaped, spreadsheetText } from './xml-text';

/** What is written while the sheets are. */
export interface Saving {
  readonly workbook: HostWorkbook;
  readonly looks: LookNumbers;
  readonly texts: SharedTexts;
  readonly lost: Set<Loss>;
}

/* Errors that a file can hold; others, such as #BUSY!, are not results. */
const fileErrors = new Set([
  '#NULL!',
  '#DIV/0!',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#N/A',
  '#GETTING_DATA',
]);

/* The type and content of a constant. */
function constantText(value: CellValue, texts: SharedTexts): readonly [type: string, stored: string] {
  if (value === null) return ['', ''];
  if (typeof value === 'number') return Number.isFinite(value) ? ['', String(value)] : ['e', '#NUM!'];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  if (isCellError(value)) return ['e', fileErrors.has(value.error) ? value.error : '#VALUE!'];
  return value === '' ? ['', ''] : ['s', String(texts.of(value))];
}

/* The type and content of what a formula gave; null where that cannot be said in a file. */
function resultText(value: CellValue): readonly [type: string, stored: string] | null {
  if (typeof value === 'string') return ['str', spreadsheetText(value)];
  if (isCellError(value)) return fileErrors.has(value.error) ? ['e', value.error] : null;
  if (value === null) return ['str', ''];
  if (typeof value === 'boolean') return ['b', value ? '1' : '0'];
  return Number.isFinite(value) ? ['', String(value)] : ['e', '#NUM!'];
}

/** Of a cell whose formula may spill: Excel shows no braces around it. */
export const spillMark = ' cm="1"';

const attribute = (name: string, value: string): string => (value === '' ? '' : ` ${name}="${value}"`);

/** The cells of a sheet, as the content of the element `sheetData`. */
export function cellsText(sheet: SheetView, tables: readonly SavedTable[], saving: Saving): string {
  const { workbook, looks, texts, lost } = saving;
  const rows = workbook.rows(sheet.id);
  const spills = workbook.spills(sheet.id);
  const spillAt = new Map(spills.map((area) => [cellAddress(area.top, area.left), area]));

  const formulaText = (formula: string, row: number, column: number, spill: Area | undefined): string => {
    if (namesVariables(formula)) lost.add('variables');
    const table = tables.find(({ area }) => holds(area, row, column))?.name ?? '';
    const isArray = spill !== undefined || reckonsWithAreas(formula);
    const ref = areaReference(spill ?? cellArea(row, column));
    return `<f${isArray ? ` t="array" ref="${ref}"` : ''}>${escaped(formulaForFile(formula, table))}</f>`;
  };

  const cellText = (cell: Cell | undefined, row: number, column: number, input: CellValue | null): string => {
    const name = cellAddress(row, column);
    const look = cell === undefined ? 0 : looks.ofCell(cell.style, cell.numberFormat);
    const style = attribute('s', look === 0 ? '' : String(look));
    if (cell?.formula != null && input === null) {
      const spill = spillAt.get(name);
      const written = formulaText(cell.formula, row, column, spill);
      const result = resultText(workbook.valueAt(sheet.id, row, column));
      const mark = written.startsWith('<f t="array"') ? spillMark : '';
      const [type, stored] = result ?? ['', ''];
      const value = result === null ? '' : `<v>${stored}</v>`;
      return `<c r="${name}"${style}${attribute('t', type)}${mark}>${written}${value}</c>`;
    }
    const [type, stored] = constantText(input ?? cell?.value ?? null, texts);
    if (stored === '') return style === '' ? '' : `<c r="${name}"${style}/>`;
    return `<c r="${name}"${style}${attribute('t', type)}><v>${stored}</v></c>`;
  };

  /* What is not in the cells as they are kept: headings that a table needs, and what spills. */
  const added = new Map<number, Map<number, CellValue>>();
  const add = (row: number, column: number, value: CellValue): void => {
    const line = added.get(row) ?? new Map<number, CellValue>();
    line.set(column, value);
    added.set(row, line);
  };
  for (const area of spills) {
    const { rows: height, columns: width } = sizeOf(area);
    for (let index = 1; index < height * width; index += 1) {
      const row = area.top + Math.floor(index / width);
      const column = area.left + (index % width);
      add(row, column, workbook.valueAt(sheet.id, row, column));
    }
  }
  for (const { area, headings, showHeaders } of tables) {
    if (showHeaders) headings.forEach((heading, index) => add(area.top, area.left + index, heading));
  }

  const lines: string[] = [];
  const rowText = (row: number): void => {
    const kept = rows[row];
    const extra = added.get(row);
    const height = sheet.rowHeights.get(row);
    const isHidden = sheet.hiddenRows.has(row);
    let content = '';
    const width = Math.max(
      kept?.length ?? 0,
      ...(extra === undefined ? [] : [...extra.keys()].map((at) => at + 1)),
    );
    for (let column = 0; column < width; column += 1) {
      const cell = kept?.[column];
      const input = extra?.get(column) ?? null;
      if (cell !== undefined || input !== null) content += cellText(cell, row, column, input);
    }
    if (content === '' && height === undefined && !isHidden) return;
    const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    const open = `<row r="${row + 1}"${size}${isHidden ? ' hidden="1"' : ''}`;
    lines.push(content === '' ? `${open}/>` : `${open}>${content}</row>`);
  };
  const numbers = new Set<number>([...added.keys(), ...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (let row = 0; row < rows.length; row += 1) if (rows[row] !== undefined) numbers.add(row);
  for (const row of [...numbers].sort((one, other) => one - other)) rowText(row);
  return lines.join('');
}
