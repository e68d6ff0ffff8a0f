import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readWorkbookFile } from '../../../src/cli/workbook-file';
import { notCalculated } from '../../../src/spreadsheet/cell';
import type { Sheet } from '../../../src/spreadsheet/sheet';
import { readWorkbookBytes } from '../../../src/xlsx/values/read-workbook';
import { writeXlsx, type WrittenSheet, type WrittenWorkbook } from '../../support/write-xlsx';

const readSheets = async (workbook: WrittenWorkbook): Promise<readonly Sheet[]> =>
  (await readWorkbookBytes(await writeXlsx(workbook))).sheets;

async function readSheet(sheet: Partial<WrittenSheet>): Promise<Sheet> {
  const [read] = await readSheets({ sheets: [{ name: 'Plan', rows: [], ...sheet }] });
  if (read === undefined) throw new Error('no sheet was read');
  return read;
}

describe('a workbook that a program wrote', () => {
  it('gives its sheets in their order, hidden ones too', async () => {
    const sheets = await readSheets({
      sheets: [
        { name: 'Goals', rows: [['G1']] },
        { name: 'Tactics & channels', rows: [['T1']], hidden: true },
        { name: 'Umsätze', rows: [] },
      ],
    });
    expect(sheets.map(({ name }) => name)).toEqual(['Goals', 'Tactics & channels', 'Umsätze']);
    expect(sheets.map(({ cells }) => cells)).toEqual([[['G1']], [['T1']], []]);
  });

  it('gives texts, numbers, truth values, blanks and errors as they are', async () => {
    const { cells } = await readSheet({
      rows: [
        ['Goal', 'Größe', 'a <b> & "c"', ' kept ', 'two\nlines'],
        [1, -0.1, 1e21, 0, 46204.5],
        [true, false, null, '', 'end'],
        [{ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#SPILL!' }, { error: '#CALC!' }, 1],
      ],
    });
    expect(cells).toEqual([
      ['Goal', 'Größe', 'a <b> & "c"', ' kept ', 'two\nlines'],
      [1, -0.1, 1e21, 0, 46204.5],
      [true, false, null, null, 'end'],
      [{ error: '#N/A' }, { error: '#DIV/0!' }, { error: '#SPILL!' }, { error: '#CALC!' }, 1],
    ]);
  });

  it('gives the saved result of a formula, and says where none was saved', async () => {
    const { cells } = await readSheet({
      rows: [
        [
          { formula: '1+1', result: 2 },
          { formula: '"a"&"b"', result: 'ab' },
          { formula: '1=1', result: true },
          { formula: '1/0', result: { error: '#DIV/0!' } },
          { formula: 'A1' },
          'end',
        ],
      ],
    });
    expect(cells).toEqual([[2, 'ab', true, { error: '#DIV/0!' }, notCalculated, 'end']]);
  });

  it('joins the runs of a text', async () => {
    const { cells } = await readSheet({ rows: [[{ runs: ['Spring ', 'campaign', ' 2026'] }]] });
    expect(cells).toEqual([['Spring campaign 2026']]);
  });

  it('begins at the first used row and column', async () => {
    const sheet = await readSheet({
      at: 'C5',
      rows: [
        [null, null, null],
        [null, 'ID', 'Name'],
        [null, null, null],
        [null, 'G1', null],
        [null, null, null],
      ],
    });
    expect(sheet).toMatchObject({
      top: 5,
      left: 3,
      cells: [
        ['ID', 'Name'],
        [null, null],
        ['G1', null],
      ],
    });
  });

  it('leaves formatted blank cells out of the used range', async () => {
    const sheet = await readSheet({ rows: [[1]], formats: { 'A1:Z400': '0%' } });
    expect(sheet).toMatchObject({ top: 0, left: 0, cells: [[1]], formats: [['0%']] });
  });

  it('gives the number formats of cells, null for General', async () => {
    const { formats } = await readSheet({
      rows: [
        [0.2, 46204, 1200],
        [0.3, 46205, 5],
      ],
      formats: { A1: '0%', 'B1:B2': 'yyyy-mm-dd', C1: '"€"#,##0.00', C2: 'General' },
    });
    expect(formats).toEqual([
      ['0%', 'yyyy-mm-dd', '"€"#,##0.00'],
      [null, 'yyyy-mm-dd', null],
    ]);
  });

  it('marks hidden rows by their place in the sheet', async () => {
    const { hiddenRows } = await readSheet({
      at: 'B3',
      rows: [['a'], ['b'], ['c'], ['d']],
      hiddenRows: [4, 6, 90],
    });
    expect([...hiddenRows]).toEqual([3, 5]);
  });

  it('gives tables with and without header and totals rows', async () => {
    const rows = [
      ['ID', 'Name'],
      ['G1', 'Grow'],
      ['G2', 'Keep'],
      ['Total', 2],
    ];
    const { tables, cells } = await readSheet({
      at: 'B3',
      rows: [...rows, ['P1', 9]],
      tables: [
        { name: 'Goals', area: 'B3:C6', totalsRow: true },
        { name: 'Prices', area: 'B7:C7', headerRow: false },
      ],
    });
    expect(tables).toEqual([
      { name: 'Goals', top: 2, left: 1, bottom: 5, right: 2, hasHeaderRow: true, hasTotalsRow: true },
      { name: 'Prices', top: 6, left: 1, bottom: 6, right: 2, hasHeaderRow: false, hasTotalsRow: false },
    ]);
    expect(cells).toEqual([...rows, ['P1', 9]]);
  });

  it('gives merged areas as far as cells are used', async () => {
    const { merges } = await readSheet({
      rows: [
        ['Plan 2026', null],
        ['ID', 'Name'],
        ['G1', 'Grow'],
      ],
      merges: ['A1:B1', 'A3:A90', 'D4:D9'],
    });
    expect(merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 1 }]);
  });

  it.each([1900, 1904] as const)('tells the date system %d', async (dateSystem) => {
    const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [[1]] }], dateSystem });
    expect(await readWorkbookBytes(bytes)).toMatchObject({ dateSystem });
  });

  it('is read from a file as from memory', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plan-'));
    try {
      const bytes = await writeXlsx({ sheets: [{ name: 'Plan', rows: [['ID'], ['G1']] }] });
      await writeFile(join(folder, 'plan.xlsx'), bytes);
      expect(await readWorkbookFile(join(folder, 'plan.xlsx'))).toEqual(await readWorkbookBytes(bytes));
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
