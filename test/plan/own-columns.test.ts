import * as fc from 'fast-check';
import { explainTables, notUsedColumns } from '../../src/plan/explain-tables';
import { roles } from '../../src/plan/fields/roles';
import { ownColumns } from '../../src/plan/own-columns';
import type { Plan } from '../../src/plan/plan';
import { readWorkbookPlan } from '../../src/plan/read-workbook';
import { locateTables } from '../../src/plan/recognition/locate-tables';
import { askAboutTables } from '../../src/plan/table-questions';
import type { CellValue } from '../../src/spreadsheet/cell';
import type { Sheet, SheetTable, Workbook } from '../../src/spreadsheet/sheet';
import { ordinaryPlans } from '../support/ordinary-plans/ordinary-plans';
import { readingSettings } from '../support/plan-of';
import { randomWorkbook } from './random-sheets';
import { listed, sheetOf } from './recognition/sheet-of';

const { planDate, locale, fiscalYearStart } = readingSettings;
const read = (workbook: Workbook): Plan =>
  readWorkbookPlan(workbook, { planDate, locale, fiscalYearStart, acceptsOffers: true });

const workbookOf = (...sheets: readonly Sheet[]): Workbook => ({ sheets, dateSystem: 1900, leftOut: [] });

/** Everything that is read and said of a workbook. */
const told = (plan: Plan) => {
  const explained = explainTables(plan);
  return {
    rows: roles.map((role) => plan[role].map((row) => JSON.stringify(row, withoutCircles))),
    unreadable: plan.unreadableCells.length,
    explained,
    questions: askAboutTables(plan, explained).length,
  };
};

const withoutCircles = (key: string, value: unknown): unknown => (key === 'target' ? undefined : value);

interface Beside {
  readonly cells: ReadonlyMap<string, CellValue>;
  /** The last column of each Excel table that takes the new columns in. */
  readonly rights: ReadonlyMap<string, number>;
}

const place = (row: number, column: number): string => `${row}/${column}`;

/** What a check writes beside the tables of a sheet; null where one of them has no room. */
function beside(sheet: Sheet, plan: Plan): Beside | null {
  const cells = new Map<string, CellValue>();
  const rights = new Map<string, number>();
  const at = (row: number, column: number): CellValue =>
    sheet.cells[row - sheet.top]?.[column - sheet.left] ?? null;
  const written: SheetTable[] = [];
  // Into an Excel table without headings nothing is written.
  const names = new Set(sheet.tables.map(({ name }) => name));
  if (names.size < sheet.tables.length || sheet.tables.some(({ hasHeaderRow }) => !hasHeaderRow)) return null;
  for (const [index, { source, isDerived }] of plan.tables.entries()) {
    if (isDerived || source.sheet !== sheet.name) continue;
    const { top, left, headings, rows, name } = source;
    const column = left + headings.length;
    for (let row = top; row <= top + rows.length; row += 1)
      for (let beyond = 0; beyond < 3; beyond += 1) if (at(row, column + beyond) !== null) return null;
    if (sheet.tables.some((table) => table.name !== name && table.right >= left)) return null;
    if (sheet.merges.some((area) => area.right >= column)) return null;
    written.push(source);
    cells.set(place(top, column), ownColumns.status);
    cells.set(place(top, column + 1), ownColumns.reason);
    for (const role of roles) {
      for (const { table, rowIndex } of plan[role]) {
        if (plan.tables[table]?.source !== plan.tables[index]?.source) continue;
        const holds = rowIndex % 3 === 0;
        cells.set(place(top + 1 + rowIndex, column), holds ? 'Holds' : 'Error');
        if (!holds) cells.set(place(top + 1 + rowIndex, column + 1), 'It has no strategy. Name one.');
      }
    }
    if (name !== null) rights.set(name, column + 1);
  }
  return written.length === 0 ? null : { cells, rights };
}

function withColumns(sheet: Sheet, { cells, rights }: Beside): Sheet {
  const ends = [...cells.keys()].map((key) => Number(key.split('/')[1]) - sheet.left + 1);
  const width = Math.max(...sheet.cells.map((row) => row.length), ...ends);
  const at = (row: number, column: number): CellValue | undefined =>
    cells.get(place(sheet.top + row, sheet.left + column));
  return {
    ...sheet,
    cells: sheet.cells.map((row, index) =>
      Array.from({ length: width }, (_, column) => at(index, column) ?? row[column] ?? null),
    ),
    formats:
      sheet.formats && sheet.formats.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? null)),
    tables: sheet.tables.map((table) => ({ ...table, right: rights.get(table.name) ?? table.right })),
  };
}

/** The workbook after a check wrote beside each of its tables; null where there is no room, or nothing to write. */
function afterCheck(workbook: Workbook): Workbook | null {
  const plan = read(workbook);
  const sheets = workbook.sheets.map((sheet) => ({ sheet, written: beside(sheet, plan) }));
  return sheets.every(({ written }) => written === null)
    ? null
    : {
        ...workbook,
        sheets: sheets.map(({ sheet, written }) => (written ? withColumns(sheet, written) : sheet)),
      };
}

describe('what a check wrote beside the rows is no part of the plan', () => {
  it.each(ordinaryPlans.map(({ title, sheets }) => [title, sheets] as const))('%s', (_, sheets) => {
    const workbook = workbookOf(
      ...sheets.map(({ name, rows, merges = [] }) => sheetOf('', { name, cells: rows, merges })),
    );
    const after = afterCheck(workbook);
    expect(after).not.toBeNull();
    if (after !== null) expect(told(read(after))).toEqual(told(read(workbook)));
  });

  it('in an Excel table, wherever in it somebody moved the columns', () => {
    const plain = sheetOf(`
      ID | Tactic       | Strategy | Owner
      T1 | Launch mails | S1       | Mia
      T2 | Pop-up shop  | .        | Ben`);
    const moved = sheetOf(`
      ID | Plumbline reason | Tactic       | Strategy | PLUMBLINE  status | Owner
      T1 | .                | Launch mails | S1       | Holds             | Mia
      T2 | No strategy.     | Pop-up shop  | .        | Error             | Ben`);
    const table = (right: number) => listed('Tactics', { top: 0, left: 0, bottom: 2, right });
    const plan = read(workbookOf({ ...moved, tables: [table(5)] }));
    expect(plan.tactics.map(({ id, tactic, owner, status }) => [id, tactic, owner, status])).toEqual([
      ['T1', 'Launch mails', 'Mia', null],
      ['T2', 'Pop-up shop', 'Ben', null],
    ]);
    const [explained] = explainTables(plan);
    if (explained === undefined) throw new Error('The table was not found.');
    expect(notUsedColumns(explained)).toEqual([]);
    expect(askAboutTables(plan, [explained])).toEqual(
      askAboutTables(plan, explainTables(read(workbookOf({ ...plain, tables: [table(3)] })))),
    );
    // The same headings in a plain range.
    expect(read(workbookOf(moved)).tactics.map(({ id, tactic }) => [id, tactic])).toEqual([
      ['T1', 'Launch mails'],
      ['T2', 'Pop-up shop'],
    ]);
  });

  it('where nothing else is left of a table', () => {
    const alone = sheetOf(`
      Plumbline status | Plumbline reason
      Error            | It has no strategy.`);
    expect(locateTables(alone)).toEqual([]);
  });

  it('in whatever workbook it has room', () => {
    fc.assert(
      fc.property(randomWorkbook, (workbook) => {
        const named = new Set(workbook.sheets.map(({ name }) => name)).size === workbook.sheets.length;
        const after = named ? afterCheck(workbook) : null;
        if (after !== null) expect(told(read(after))).toEqual(told(read(workbook)));
      }),
    );
  });
});
