import type { IRange } from '@univerjs/core';
import { SheetsFilterService } from '@univerjs/preset-sheets-filter';
import { SheetsSortService } from '@univerjs/preset-sheets-sort';
import { type Cell, type HostWorkbook, type SheetId, sizeOf, sortedArea } from '../../office-host';
import type { Area } from '../../spreadsheet/area';
import { areaOfRange, rangeOf } from './snapshot';
import { type Spreadsheet, unitId } from './spreadsheet';

/* Univer sorts what is selected, headings among it. Excel knows what belongs together, and so does the workbook. */

/** What a person asks who sorts. */
export interface SortRequest {
  readonly sheet: SheetId;
  readonly range: IRange;
  /** The first row is said to be headings. */
  readonly hasTitle: boolean;
  /** The one that counts most comes first. */
  readonly orderRules: readonly { readonly colIndex: number; readonly type: string }[];
}

/* The cells around one that hang together with it, up to blank rows and columns. */
function regionAround(workbook: HostWorkbook, sheet: SheetId, cell: Area): Area {
  const used = workbook.usedArea(sheet, true) ?? cell;
  const isFilled = (strip: Area): boolean => workbook.usedArea(sheet, true, strip) !== null;
  let { top, left, bottom, right } = cell;
  for (;;) {
    const before = { top, left, bottom, right };
    // Rows first: a long list is looked at from the side only where it ends.
    const row = (at: number): Area => ({
      top: at,
      left: Math.max(0, left - 1),
      bottom: at,
      right: right + 1,
    });
    while (top > 0 && isFilled(row(top - 1))) top -= 1;
    while (bottom < used.bottom && isFilled(row(bottom + 1))) bottom += 1;
    const column = (at: number): Area => ({
      top: Math.max(0, top - 1),
      left: at,
      bottom: bottom + 1,
      right: at,
    });
    while (left > 0 && isFilled(column(left - 1))) left -= 1;
    while (right < used.right && isFilled(column(right + 1))) right += 1;
    const region = { top, left, bottom, right };
    if (JSON.stringify(region) === JSON.stringify(before)) return region;
  }
}

const looksOf = ({ style: { bold, fill } }: Cell): string => `${bold} ${fill}`;

/* As Excel guesses: texts alone, over something else than texts or in another look than what is below. */
function beginsWithHeadings(workbook: HostWorkbook, sheet: SheetId, area: Area): boolean {
  const columns = Array.from({ length: sizeOf(area).columns }, (_, index) => area.left + index);
  const isBlank = (row: number, column: number): boolean => workbook.valueAt(sheet, row, column) === null;
  const isText = (row: number, column: number): boolean =>
    typeof workbook.valueAt(sheet, row, column) === 'string';
  const filled = columns.filter((column) => !isBlank(area.top, column));
  if (filled.length === 0 || area.top === area.bottom) return false;
  if (!filled.every((column) => isText(area.top, column))) return false;
  const below = area.top + 1;
  return filled.some(
    (column) =>
      (!isBlank(below, column) && !isText(below, column)) ||
      looksOf(workbook.cellAt(sheet, area.top, column)) !== looksOf(workbook.cellAt(sheet, below, column)),
  );
}

/* Of a table all of it; of one cell elsewhere what hangs together with it. Null for what Excel does not sort. */
function areaToSort(workbook: HostWorkbook, sheet: SheetId, range: IRange): Area | null {
  const chosen = areaOfRange(range);
  const area = sortedArea(workbook, sheet, chosen);
  const isCell = chosen.top === chosen.bottom && chosen.left === chosen.right;
  return area === chosen && isCell ? regionAround(workbook, sheet, chosen) : area;
}

/** Sorts as Excel does. */
export function sortAsAsked(
  workbook: HostWorkbook,
  spreadsheet: Spreadsheet,
  { sheet, range, hasTitle, orderRules }: SortRequest,
): void {
  const whole = areaToSort(workbook, sheet, range);
  if (whole === null) return;
  const isTable = workbook.tables().some((table) => table.area === whole);
  // A filter's own buttons say where its headings end.
  const filtered = spreadsheet.get(SheetsFilterService).getFilterModel(unitId, sheet)?.getRange();
  const isBelowFilter = filtered !== undefined && filtered.startRow + 1 === whole.top;
  const isHeaded = !isTable && (hasTitle || (!isBelowFilter && beginsWithHeadings(workbook, sheet, whole)));
  const area = { ...whole, top: whole.top + (isHeaded ? 1 : 0) };
  // Rows that are equal keep their order: the rule that counts most comes last.
  for (const { colIndex, type } of [...orderRules].reverse()) {
    workbook.sortRows(sheet, area, colIndex - area.left, type === 'asc');
  }
}

interface SortLocation {
  readonly subUnitId: string;
  readonly range: IRange;
}
type SortCheck = (location: SortLocation) => boolean;

/** Univer asks whether an area can be sorted before it sorts: it is asked of what will be. */
export function checkWhatIsSorted(workbook: HostWorkbook, spreadsheet: Spreadsheet): void {
  const service = spreadsheet.get(SheetsSortService);
  const ofWhole =
    (check: SortCheck): SortCheck =>
    (location) => {
      const area = areaToSort(workbook, location.subUnitId, location.range);
      return area !== null && check({ ...location, range: rangeOf(area) });
    };
  for (const name of ['singleCheck', 'mergeCheck', 'formulaCheck', 'emptyCheck'] as const) {
    const check = service[name].bind(service) as SortCheck;
    Object.assign(service, { [name]: ofWhole(check) });
  }
}
