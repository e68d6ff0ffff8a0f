import {
  createFormulaEngine,
  createMemoryWorkbook,
  type CustomFunctionCaller,
  formulaEngine,
  type HostWorkbook,
  type MemoryWorkbook,
  type SheetId,
} from '../../src/office-host';
import { exampleSheets, type ExampleVersion } from '../../src/plan/example/example-sheets';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { DateSystem } from '../../src/spreadsheet/sheet';

/** A table as a test writes it into a sheet of its own. */
export interface WrittenTable {
  readonly sheet: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly CellValue[])[];
  /** The row of the headings, from 0. */
  readonly top?: number;
  readonly left?: number;
  /** Whether it is an Excel table, or cells below headings. */
  readonly isTable?: boolean;
}

export interface WorkbookOptions {
  readonly dateSystem?: DateSystem;
  /** Functions of the add-in in its cells; none without. */
  readonly customFunctions?: CustomFunctionCaller;
}

/** A small plan in a workbook that counts days from 1904. */
export const planFrom1904 = (): HostWorkbook =>
  workbookWith(
    [
      { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
      { sheet: 'Tactics', headings: ['ID', 'Tactic', 'Strategy'], rows: [['T1', 'Fair', 'S1']] },
    ],
    { dateSystem: 1904 },
  );

/** A workbook with tables on sheets of their names, and nothing in its undo history. */
export function workbookWith(
  tables: readonly WrittenTable[],
  { dateSystem = 1900, customFunctions }: WorkbookOptions = {},
): MemoryWorkbook {
  const workbook = createMemoryWorkbook({
    name: 'Plan.xlsx',
    engine: dateSystem === 1900 ? formulaEngine : createFormulaEngine(dateSystem),
    dateSystem,
    ...(customFunctions && { customFunctions }),
  });
  const blank = workbook.activeSheet();
  for (const table of tables) writeTable(workbook, table);
  workbook.deleteSheet(blank);
  const [first] = workbook.sheets();
  if (first !== undefined) workbook.activate(first.id);
  workbook.endHistory('Opening');
  return workbook;
}

export function writeTable(
  workbook: HostWorkbook,
  { sheet, headings, rows, top = 0, left = 0, isTable = true }: WrittenTable,
): SheetId {
  const id = workbook.sheets().find(({ name }) => name === sheet)?.id ?? workbook.addSheet(sheet);
  const all = [headings, ...rows];
  const area = { top, left, bottom: top + all.length - 1, right: left + headings.length - 1 };
  workbook.write(id, area, (row, column) => ({ input: all[row]?.[column] ?? null }));
  if (isTable) {
    workbook.addTable({
      name: sheet.replaceAll(' ', ''),
      sheet: id,
      area,
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
    });
  }
  return id;
}

/** The worked example in Excel. */
export const exampleInExcel = (version: ExampleVersion, options?: WorkbookOptions): HostWorkbook =>
  workbookWith(
    exampleSheets(version).map(({ title, headings, rows }) => ({ sheet: title, headings, rows })),
    options,
  );

export function sheetNamed(workbook: HostWorkbook, name: string): SheetId {
  const sheet = workbook.sheets().find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`The workbook has no sheet ${name}.`);
  return sheet.id;
}

/** What the first table of a sheet holds. */
export function tableOf(workbook: HostWorkbook, sheet: string) {
  const id = sheetNamed(workbook, sheet);
  const area = workbook.tables().find((table) => table.sheet === id)?.area;
  if (area === undefined) throw new Error(`${sheet} has no table.`);
  const { top, left, bottom, right } = area;
  const rowAt = (row: number): readonly CellValue[] =>
    Array.from({ length: right - left + 1 }, (_, column) => workbook.valueAt(id, row, left + column));
  return {
    id,
    area,
    headings: rowAt(top).map(String),
    rows: Array.from({ length: bottom - top }, (_, row) => rowAt(top + 1 + row)),
  };
}
