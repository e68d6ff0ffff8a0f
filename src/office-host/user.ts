import type { Area } from '../spreadsheet/area';
import type { CellValue } from '../spreadsheet/cell';
import { areaAddress } from './workbook/areas';
import type { Author, CellChange, HostWorkbook, Input, SheetId, UndoPolicy } from './workbook/host-workbook';
import { areaOf, referenceOf } from './workbook/reference-text';
import { sortedArea } from './workbook/sorted-area';
import { understood } from './workbook/typed-input';

type Typed = string | number | boolean | null;

/** Someone at the grid: what they do has effects and raises events as in Excel. Sheets are named, rows counted from 0. */
export interface GridUser {
  /** Types into cells, from the first cell of the address on. Texts are understood as Excel understands them. */
  readonly type: (sheet: string, address: string, rows: readonly (readonly Typed[])[]) => void;
  /** Puts values as they are: what a validation list or another program enters. Excel raises no event for a picked value. */
  readonly pick: (sheet: string, address: string, value: CellValue) => void;
  readonly insertRows: (sheet: string, at: number, count?: number) => void;
  readonly deleteRows: (sheet: string, at: number, count?: number) => void;
  readonly insertColumns: (sheet: string, at: number, count?: number) => void;
  readonly deleteColumns: (sheet: string, at: number, count?: number) => void;
  /** Copies whole rows and pastes them over others. */
  readonly pasteRows: (sheet: string, from: number, count: number, to: number) => void;
  /** Sorts an area, or the table that it is in, by a column counted inside the area. */
  readonly sort: (sheet: string, address: string, column: number, ascending?: boolean) => void;
  /** Filters an area: rows whose value in the column is not kept are hidden. */
  readonly filter: (
    sheet: string,
    address: string,
    column: number,
    keeps: (value: CellValue) => boolean,
  ) => void;
  readonly select: (sheet: string, address: string) => void;
  readonly activate: (sheet: string) => void;
  readonly addSheet: (name: string) => void;
  readonly renameSheet: (sheet: string, name: string) => void;
  readonly showSheet: (sheet: string, isVisible: boolean) => void;
  /** Moves a sheet to a place among the others, from 0. */
  readonly moveSheet: (sheet: string, position: number) => void;
  readonly deleteSheet: (sheet: string) => void;
  /** Makes a table of cells whose first row are headings. */
  readonly addTable: (sheet: string, address: string, name: string) => void;
  readonly renameTable: (table: string, name: string) => void;
  /** Leaves the cells of a table as they are, without the table. */
  readonly removeTable: (table: string) => void;
  readonly undo: () => boolean;
  readonly redo: () => boolean;
}

export interface GridUserOptions {
  readonly workbook: () => HostWorkbook;
  readonly author: Author;
  readonly thisYear: () => number;
  /** Runs what Excel raises no event for. */
  readonly silently: (work: () => void) => void;
}

function areaAt(address: string): Area {
  const reference = referenceOf(address);
  if (reference === null) throw new RangeError(`${address} is not an address.`);
  return areaOf(reference);
}

export function createGridUser({ workbook, author, thisYear, silently }: GridUserOptions): GridUser {
  const sheetNamed = (name: string): SheetId => {
    const sheet = workbook()
      .sheets()
      .find((one) => one.name === name);
    if (sheet === undefined) throw new RangeError(`The workbook has no sheet ${name}.`);
    return sheet.id;
  };
  const tableNamed = (name: string): string => {
    const table = workbook()
      .tables()
      .find((one) => one.name === name);
    if (table === undefined) throw new RangeError(`The workbook has no table ${name}.`);
    return table.id;
  };
  const step = (label: string, work: () => void, undo: UndoPolicy = 'step'): void => {
    workbook().step({ author, label, undo }, work);
  };
  const editLines = (sheet: string, axis: 'row' | 'column', at: number, count: number): void => {
    step(`${count > 0 ? 'Insert' : 'Delete'} ${axis}s`, () => {
      workbook().editLines(sheetNamed(sheet), { axis, at, count });
    });
  };

  return {
    type: (sheet, address, rows) => {
      const id = sheetNamed(sheet);
      const { top, left } = areaAt(address);
      const width = Math.max(...rows.map((row) => row.length));
      const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
      const { dateSystem } = workbook();
      const typedAt = (row: number, column: number): CellChange & { readonly input: Input } => {
        const typed = rows[row]?.[column] ?? null;
        if (typeof typed !== 'string') return { input: typed };
        const { numberFormat } = workbook().cellAt(id, top + row, left + column);
        const read = understood(typed, numberFormat, { dateSystem, thisYear: thisYear() });
        return numberFormat === 'General' ? read : { input: read.input };
      };
      step(`Typing in ${areaAddress(area)}`, () => {
        const typed = rows.map((row, down) => row.map((_, along) => typedAt(down, along)));
        workbook().write(id, area, (row, column) => {
          const numberFormat = typed[row]?.[column]?.numberFormat;
          return numberFormat === undefined ? null : { numberFormat };
        });
        workbook().enter(id, area, (row, column) => typed[row]?.[column]?.input ?? null);
      });
    },
    pick: (sheet, address, value) => {
      silently(() => {
        step('Pick', () => {
          workbook().enter(sheetNamed(sheet), areaAt(address), () => value);
        });
      });
    },
    insertRows: (sheet, at, count = 1) => {
      editLines(sheet, 'row', at, count);
    },
    deleteRows: (sheet, at, count = 1) => {
      editLines(sheet, 'row', at, -count);
    },
    insertColumns: (sheet, at, count = 1) => {
      editLines(sheet, 'column', at, count);
    },
    deleteColumns: (sheet, at, count = 1) => {
      editLines(sheet, 'column', at, -count);
    },
    pasteRows: (sheet, from, count, to) => {
      step('Paste', () => {
        workbook().pasteRows(sheetNamed(sheet), from, count, to);
      });
    },
    sort: (sheet, address, column, ascending = true) => {
      const id = sheetNamed(sheet);
      const area = areaAt(address);
      const sorted = sortedArea(workbook(), id, area);
      if (sorted === null) return;
      step('Sort', () => {
        workbook().sortRows(id, sorted, area.left + column - sorted.left, ascending);
      });
    },
    filter: (sheet, address, column, keeps) => {
      const id = sheetNamed(sheet);
      const { top, bottom, left } = areaAt(address);
      const rows = Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
      const isKept = (row: number): boolean => keeps(workbook().valueAt(id, row, left + column));
      step('Filter', () => {
        workbook().hideRows(id, rows.filter(isKept), false);
        workbook().hideRows(
          id,
          rows.filter((row) => !isKept(row)),
          true,
        );
      });
    },
    select: (sheet, address) => {
      workbook().activate(sheetNamed(sheet));
      workbook().select(sheetNamed(sheet), areaAt(address));
    },
    activate: (sheet) => {
      workbook().activate(sheetNamed(sheet));
    },
    addSheet: (name) => {
      step(
        'Insert sheet',
        () => {
          workbook().activate(workbook().addSheet(name));
        },
        'ends',
      );
    },
    showSheet: (sheet, isVisible) => {
      step(isVisible ? 'Unhide sheet' : 'Hide sheet', () => {
        workbook().changeSheet(sheetNamed(sheet), { visibility: isVisible ? 'Visible' : 'Hidden' });
      });
    },
    moveSheet: (sheet, position) => {
      step('Move sheet', () => {
        workbook().moveSheet(sheetNamed(sheet), position);
      });
    },
    addTable: (sheet, address, name) => {
      step('Create table', () => {
        workbook().addTable({
          name,
          sheet: sheetNamed(sheet),
          area: areaAt(address),
          showHeaders: true,
          showTotals: false,
          style: 'TableStyleMedium2',
        });
      });
    },
    renameTable: (table, name) => {
      step('Rename table', () => {
        workbook().changeTable(tableNamed(table), { name });
      });
    },
    removeTable: (table) => {
      step('Convert to range', () => {
        workbook().deleteTable(tableNamed(table));
      });
    },
    renameSheet: (sheet, name) => {
      step('Rename sheet', () => {
        workbook().changeSheet(sheetNamed(sheet), { name });
      });
    },
    deleteSheet: (sheet) => {
      // Excel cannot bring a sheet back.
      step(
        'Delete sheet',
        () => {
          workbook().deleteSheet(sheetNamed(sheet));
        },
        'ends',
      );
    },
    undo: () => workbook().undo(),
    redo: () => workbook().redo(),
  };
}
