import * as fc from 'fast-check';
import { cellAddress } from '../../src/spreadsheet/address';
import { parseArea, parseCell, sheetSize } from '../../src/spreadsheet/cell-reference';

describe('the address of a cell', () => {
  it('is read back from what is written', () => {
    fc.assert(
      fc.property(fc.nat(sheetSize.rows - 1), fc.nat(sheetSize.columns - 1), (row, column) => {
        expect(parseCell(cellAddress(row, column))).toEqual({ row, column });
      }),
    );
  });

  it('may be in small letters', () => {
    expect(parseCell('aa10')).toEqual({ row: 9, column: 26 });
  });

  it.each([
    '',
    'A',
    '1',
    'A0',
    'XFE1',
    'A1048577',
    'A1B',
    '$A$1',
    'A-1',
    'A1.5',
    'Ł1',
    'A٣',
    'AAAAAAAAAAAAAAAAAAAA1',
  ])('%j is none', (text) => {
    expect(parseCell(text)).toBeNull();
  });
});

describe('an area', () => {
  it.each([
    ['B3:E9', { top: 2, left: 1, bottom: 8, right: 4 }],
    ['C4', { top: 3, left: 2, bottom: 3, right: 2 }],
    ['E9:B3', null],
    ['A1:', null],
    ['A1:B2:C3', null],
    [undefined, null],
  ])('%j is %j', (reference, area) => {
    expect(parseArea(reference)).toEqual(area);
  });
});
