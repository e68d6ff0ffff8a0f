/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/taskpane.html", "resources": "usable"}
 */
import { mostCellsRead, withinLimit } from '../../src/excel/reading/used-blocks';
import { type HostWorkbook, usualBehaviour } from '../../src/office-host';
import type { CellValue } from '../../src/spreadsheet/cell';
import { excelInJsdom } from '../office-host/excel-in-jsdom';
import { checked } from './checking';
import { sheetNamed, workbookWith, type WrittenTable } from './plan-in-excel';

const host = excelInJsdom();

beforeEach(() => {
  Object.assign(host.behaviour, usualBehaviour());
});

const plan: readonly WrittenTable[] = [
  { sheet: 'Strategies', headings: ['ID', 'Strategy'], rows: [['S1', 'Win the young']] },
  {
    sheet: 'Tactics',
    headings: ['ID', 'Tactic', 'Strategy', 'Owner'],
    rows: Array.from({ length: 50 }, (_, row) => [`T${row + 1}`, `Tactic ${row + 1}`, 'S1', 'Ann']),
  },
];

/** Opens the plan with values in other cells. */
function openWith(
  sheet: string,
  values: readonly (readonly [row: number, column: number, value: CellValue])[],
): void {
  const workbook: HostWorkbook = workbookWith(plan);
  const id = workbook.sheets().find(({ name }) => name === sheet)?.id ?? workbook.addSheet(sheet);
  for (const [row, column, value] of values) {
    workbook.write(id, { top: row, left: column, bottom: row, right: column }, () => ({ input: value }));
  }
  workbook.endHistory('Opening');
  host.open(workbook);
  host.resetTraffic();
}

const last = { row: 1_048_575, column: 16_383 };

describe('a stray value', () => {
  it.each([
    ['far below the plan', last.row, 11],
    ['far to its right', 0, last.column],
    ['in the last cell', last.row, last.column],
    ['in the last cell of a row of the plan', 30, last.column],
  ])('%s costs few cells and round trips, and is read', async (_, row, column) => {
    openWith('Tactics', [[row, column, 'stray']]);
    const { result, extraChunks, leftOut } = await checked();
    expect(result.alignment.tactics).toHaveLength(50);
    expect(leftOut).toEqual([]);
    expect(extraChunks).toBeLessThanOrEqual(2);
    expect(host.traffic.roundTrips).toBe(4 + extraChunks);
    expect(host.traffic.cellsRead).toBeLessThan(20_000);
  });

  it('between the plan and the end of the sheet does not move what is below it', async () => {
    openWith('Tactics', [
      [500_000, 2, 'stray'],
      [last.row, 11, 'stray'],
    ]);
    const before = host.workbook.cellAt(sheetNamed(host.workbook, 'Tactics'), 500_000, 2).value;
    const { result } = await checked({ mayWrite: true });
    expect(before).toBe('stray');
    expect(result.alignment.tactics.map(({ row }) => row.rowIndex)).toEqual(
      Array.from({ length: 50 }, (_, place) => place),
    );
  });
});

describe('a sheet of more cells than are read', () => {
  it('is read from its first row on, and what is left out is said in pane and report', async () => {
    const workbook = workbookWith(plan);
    const data = workbook.addSheet('Data');
    workbook.write(data, { top: 0, left: 0, bottom: 299_999, right: 9 }, (row, column) => ({
      input: row === 0 ? `Heading ${column}` : row,
    }));
    workbook.endHistory('Opening');
    host.open(workbook);
    host.resetTraffic();
    const { result, leftOut } = await checked();
    expect(result.alignment.tactics).toHaveLength(50);
    expect(leftOut).toEqual([
      expect.stringMatching(/^Sheet "Data" has 300,000 rows; Plumbline read the first 199,9\d\d\.$/u),
    ]);
    expect(host.traffic.cellsRead).toBeLessThanOrEqual(mostCellsRead + 1000);
    const report = sheetNamed(host.workbook, 'Plumbline');
    expect(host.workbook.cellAt(report, 2, 0).value).toBe(leftOut[0]);
  });
});

describe('an Excel table', () => {
  it('of many blank rows is read as far as cells are used', async () => {
    const workbook = workbookWith(plan.slice(0, 1));
    const id = workbook.addSheet('Tactics');
    const rows = [
      ['ID', 'Tactic', 'Strategy'],
      ['T1', 'Shop', 'S1'],
    ];
    workbook.write(id, { top: 0, left: 0, bottom: 1, right: 2 }, (row, column) => ({
      input: rows[row]?.[column] ?? null,
    }));
    workbook.addTable({
      name: 'Tactics',
      sheet: id,
      area: { top: 0, left: 0, bottom: last.row, right: 2 },
      showHeaders: true,
      showTotals: false,
      style: 'TableStyleMedium2',
    });
    host.open(workbook);
    const { result } = await checked({ mayWrite: true });
    const [table] = result.alignment.plan.tables.filter(({ role }) => role === 'tactics');
    expect(table?.source.rows).toHaveLength(1);
    expect(table?.rowCount).toBe(1);
  });
});

describe('what is within the limit', () => {
  const block = (sheet: number, rows: number, columns: number) => ({ sheet, top: 0, left: 0, rows, columns });

  it.each([
    ['all of what fits', [block(0, 10, 5), block(1, 5, 10)], 100, [10, 5]],
    [
      'small sheets whole, and the first rows of the large ones',
      [block(0, 100, 5), block(1, 4, 5)],
      60,
      [8, 4],
    ],
    ['equal parts of sheets that are all too large', [block(0, 90, 1), block(1, 99, 1)], 20, [10, 10]],
    ['nothing of rows that are wider than what is left', [block(0, 5, 50), block(1, 1, 1)], 40, [1]],
  ])('is %s', (_, blocks, limit, rows) => {
    expect(withinLimit(blocks, limit).map((kept) => kept.rows)).toEqual(rows);
  });

  it('are the blocks of a sheet up to the first that does not fit', () => {
    const blocks = [block(0, 2, 5), { ...block(0, 4, 5), top: 10 }, { ...block(0, 1, 1), top: 20 }];
    expect(withinLimit(blocks, 20).map(({ top, rows }) => [top, rows])).toEqual([
      [0, 2],
      [10, 2],
    ]);
  });
});
