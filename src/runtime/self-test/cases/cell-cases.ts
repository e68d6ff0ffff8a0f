import { language } from '../../../languages/language';
import type { SelfTestCase } from '../self-test-case';

/*
 * The functions of these cases use nothing but globals: tests send them as texts into the page of an add-in.
 */

/** What cells hold, and what becomes of what is written into them. */
export const cellCases = (): readonly SelfTestCase[] => [
  {
    ...language.selfTest.cases.valuesOfRange,
    needs: '1.2',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('plan').getRange('B6:C7');
        range.load('values,valueTypes,numberFormat,address,rowHidden');
        await context.sync();
        const { values, valueTypes, numberFormat, address, rowHidden } = range;
        return { values, valueTypes, numberFormat, address, rowHidden };
      }),
    gives: {
      values: [
        ['Pop-up shop', 30_000],
        ['Loyalty card', ''],
      ],
      valueTypes: [
        ['String', 'Double'],
        ['String', 'Empty'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'General'],
      ],
      address: 'Plan!B6:C7',
      rowHidden: false,
    },
  },
  {
    ...language.selfTest.cases.oneValueForAll,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Notes');
        sheet.getRange('A1:B1').values = [['x', 'y']];
        sheet.getRange('A1:B1').values = [[null, '007']];
        const all = sheet.getRange('A2:B2');
        all.values = 7 as unknown as number[][];
        sheet.getRange('A3').values = [['2026-01-02']];
        const range = sheet.getRange('A1:B2').load('values');
        const date = sheet.getRange('A3').load('valueTypes');
        await context.sync();
        return [range.values, date.valueTypes];
      }),
    gives: [
      [
        ['x', 7],
        [7, 7],
      ],
      [['Double']],
    ],
  },
  {
    ...language.selfTest.cases.apostrophe,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Notes');
        sheet.getRange('A1:B1').values = [["'007", "'=1+1"]];
        sheet.getRange('A2:B2').formulas = [["'1-2", "'¦T1¦S1"]];
        const range = sheet.getRange('A1:B2').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [
      [
        ['007', '=1+1'],
        ['1-2', '¦T1¦S1'],
      ],
      [
        ['String', 'String'],
        ['String', 'String'],
      ],
    ],
  },
  {
    ...language.selfTest.cases.errorsAndBlanks,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Notes');
        sheet.getRange('A1:B1').formulas = [['=NA()', '=1/0']];
        await context.sync();
        const range = sheet.getRange('A1:C1').load('values,valueTypes');
        await context.sync();
        return [range.values, range.valueTypes];
      }),
    gives: [[['#N/A', '#DIV/0!', '']], [['Error', 'Error', 'Empty']]],
  },
  {
    ...language.selfTest.cases.wrongSize,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Plan').getRange('A1:B2').values = [[1]];
        await context.sync();
      }).catch((error: unknown) => {
        const { code, debugInfo } = error as OfficeExtension.Error;
        return [code, debugInfo.errorLocation];
      }),
    gives: ['InvalidArgument', 'Range.values'],
  },
  {
    ...language.selfTest.cases.oneFormatForAll,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Notes').getRange('A1:B2');
        range.numberFormat = '0.0' as unknown as string[][];
        range.load('numberFormat');
        await context.sync();
        return range.numberFormat;
      }),
    gives: [
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ],
  },
  {
    ...language.selfTest.cases.mixedLooks,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const cells = (address: string) => context.workbook.worksheets.getItem('Notes').getRange(address);
        const { fill, font } = cells('A1:B1').format;
        fill.color = '#fce8b2';
        cells('B1').format.font.bold = true;
        await context.sync();
        fill.load('color');
        font.load('bold');
        await context.sync();
        return [fill.color, font.bold];
      }),
    gives: ['#FCE8B2', null],
  },
  {
    ...language.selfTest.cases.hiddenRows,
    needs: '1.9',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        sheet.getRange('6:6').rowHidden = true;
        const range = sheet.getRange('A5:C7').load('rowHidden');
        const rows = range.getRowProperties({ rowHidden: true });
        await context.sync();
        return [range.rowHidden, rows.value.map(({ rowHidden }) => rowHidden)];
      }),
    gives: [null, [false, true, false]],
  },
  {
    ...language.selfTest.cases.trackedRange,
    needs: '1.1',
    run: () =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Plan');
        const range = sheet.getRange('B6').load('address');
        await context.sync();
        sheet.getRange('1:2').insert('Down');
        await context.sync();
        range.load('address,values');
        await context.sync();
        return [range.address, range.values];
      }),
    gives: ['Plan!B8', [['Pop-up shop']]],
  },
];
