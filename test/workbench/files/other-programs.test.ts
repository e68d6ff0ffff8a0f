import { Workbook } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { createMemoryWorkbook } from '../../../src/office-host';
import type { CellValue } from '../../../src/spreadsheet/cell';
import { fileFromWorkbook } from '../../../src/workbench/files/file-from-workbook';
import { rememberedResults } from '../../../src/workbench/files/remembered-results';
import { at, openedFile } from './opened-file';
import { contentOf } from './workbook-content';

/* Another program's workbook with what plans have. */
async function theirs(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.properties.date1904 = false;
  const sheet = workbook.addWorksheet('Plan', { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = [{ width: 20 }, { width: 12 }, { width: 12 }];
  sheet.getCell('A9').value = { text: 'Site', hyperlink: 'https://example.com/?a=1&b=2' };
  sheet.getCell('A10').value = new Date(Date.UTC(2026, 4, 4));
  sheet.getCell('A10').numFmt = 'yyyy-mm-dd';
  sheet.getCell('B10').value = { formula: 'A10+1', result: 46_147 };
  sheet.mergeCells('A12:B12');
  sheet.addTable({
    name: 'Goals',
    ref: 'A1',
    headerRow: true,
    totalsRow: false,
    style: { theme: 'TableStyleLight9', showRowStripes: true },
    columns: [{ name: 'ID' }, { name: 'Goal' }],
    rows: [['G1', 'Grow']],
  });
  sheet.getCell('C2').dataValidation = {
    type: 'whole',
    operator: 'between',
    formulae: [1, 10],
    showErrorMessage: true,
    error: 'From 1 to 10',
  };
  sheet.addConditionalFormatting({
    ref: 'A1:A9',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['$A1="G1"'],
        style: { fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: 'FFFFC7CE' } } },
      },
    ],
  });
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the workbook of another program', () => {
  it('opens with what is in it', async () => {
    const { workbook, sheet, cell, value } = await openedFile(await theirs());
    expect(value(9, 0)).toBe(46_146);
    expect(cell(9, 0).numberFormat).toBe('yyyy-mm-dd');
    expect(cell(9, 1).formula).toBe('=A10+1');
    expect(value(9, 1)).toBe(46_147);
    expect(sheet.links).toEqual([
      { area: at(8, 0), target: 'https://example.com/?a=1&b=2', location: '', tip: '' },
    ]);
    expect(sheet.merges).toEqual([at(11, 0, 11, 1)]);
    expect(sheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(workbook.tables()).toMatchObject([
      { name: 'Goals', area: at(0, 0, 1, 1), style: 'TableStyleLight9' },
    ]);
    expect(workbook.validations(sheet.id)).toMatchObject([
      { areas: [at(1, 2)], type: 'WholeNumber', operator: 'Between', formulas: ['=1', '=10'] },
    ]);
    expect(workbook.conditionalFormats(sheet.id)).toMatchObject([
      { type: 'Custom', style: { fill: '#FFC7CE' } },
    ]);
  });

  it('is read by that program again after it was saved here', async () => {
    const { workbook } = await openedFile(await theirs());
    const { bytes } = await fileFromWorkbook(workbook);
    const again = new Workbook();
    await again.xlsx.load(Buffer.from(bytes) as never);
    const sheet = again.getWorksheet('Plan');
    expect(sheet?.getCell('B10').value).toEqual({ formula: 'A10+1', result: 46_147 });
    expect(sheet?.getCell('A2').value).toBe('G1');
    expect(sheet?.getCell('A9').hyperlink).toBe('https://example.com/?a=1&b=2');
    expect(sheet?.getTables()).toHaveLength(1);
    expect(sheet?.getCell('C2').dataValidation).toMatchObject({ type: 'whole', error: 'From 1 to 10' });
    const reopened = await openedFile(bytes);
    expect(contentOf(reopened.workbook)).toEqual(contentOf(workbook));
  });
});

describe('in a saved file', () => {
  const sheetXml = async (formula: string, value: Parameters<typeof remembered>[1]): Promise<string> => {
    const { bytes } = await fileFromWorkbook(remembered(formula, value));
    return strFromU8(unzipSync(bytes)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  };
  const remembered = (
    formula: string,
    value: ReturnType<ReturnType<typeof rememberedResults>['evaluate']>,
  ) => {
    const engine = rememberedResults(
      new Map([['Sheet1', new Map([[0, new Map([[0, { formula, value }]])]])]]),
    );
    const workbook = createMemoryWorkbook({ engine });
    workbook.write(workbook.activeSheet(), at(0, 0), () => ({ input: { formula } }));
    return workbook;
  };

  it.each([
    ['a number', 3, '<c r="A1"><f>B1</f><v>3</v></c>'],
    ['a text', 'a<b', '<c r="A1" t="str"><f>B1</f><v>a&lt;b</v></c>'],
    ['a truth', true, '<c r="A1" t="b"><f>B1</f><v>1</v></c>'],
    ['an error', { error: '#DIV/0!' }, '<c r="A1" t="e"><f>B1</f><v>#DIV/0!</v></c>'],
    ['an error that only Excel shows', { error: '#BUSY!' }, '<c r="A1"><f>B1</f></c>'],
  ])('the result of a formula stands beside it: %s', async (_, value, expected) => {
    expect(await sheetXml('=B1', value)).toContain(expected);
  });

  it('what is still being calculated is waited for', async () => {
    const workbook = remembered('=B1', { error: '#BUSY!' });
    let value: CellValue = { error: '#BUSY!' };
    workbook.calculateWith({
      valueAt: () => value,
      spillsOf: () => [],
      recalculate: () => undefined,
      settled: async () => {
        value = 42;
      },
    });
    const { value: saved } = await openedFile((await fileFromWorkbook(workbook)).bytes);
    expect(saved(0, 0)).toBe(42);
  });

  it('what spills has the mark of a formula that may, and its values', async () => {
    const xml = await sheetXml('=SEQUENCE(2)', [[1], [2]]);
    expect(xml).toContain('<c r="A1" cm="1"><f t="array" ref="A1:A2">_xlfn.SEQUENCE(2)</f><v>1</v></c>');
    expect(xml).toContain('<c r="A2"><v>2</v></c>');
  });

  it('so has what reckons with whole areas', async () => {
    expect(await sheetXml('=SUM(A2:A3*B2:B3)', 7)).toContain('<f t="array" ref="A1">SUM(A2:A3*B2:B3)</f>');
  });

  it('headings of a table are different texts, in the table and in its cells', async () => {
    const workbook = createMemoryWorkbook();
    const sheet = workbook.activeSheet();
    const headings = [2026, null, 'May', 'MAY'];
    workbook.write(sheet, at(0, 0, 0, 3), (_, column) => ({ input: headings[column] ?? null }));
    workbook.addTable({
      name: 'T',
      sheet,
      area: at(0, 0, 2, 3),
      showHeaders: true,
      showTotals: false,
      style: '',
    });
    const { value } = await openedFile((await fileFromWorkbook(workbook)).bytes);
    expect([0, 1, 2, 3].map((column) => value(0, column))).toEqual(['2026', 'Column2', 'May', 'MAY2']);
  });
});
