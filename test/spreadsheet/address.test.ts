import * as fc from 'fast-check';
import {
  addressOf,
  bodyCell,
  cellAddress,
  columnLetters,
  headingCell,
  tableAddress,
} from '../../src/spreadsheet/address';
import type { SheetTable } from '../../src/spreadsheet/sheet';

describe('column letters', () => {
  it.each([
    [0, 'A'],
    [1, 'B'],
    [25, 'Z'],
    [26, 'AA'],
    [51, 'AZ'],
    [52, 'BA'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('of column %d, counted from 0, are %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('count in base 26 without a nought', () => {
    const columnOf = (letters: string): number =>
      Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    fc.assert(
      fc.property(fc.nat({ max: 1_000_000 }), (column) => {
        expect(columnLetters(column)).toMatch(/^[A-Z]+$/u);
        expect(columnOf(columnLetters(column))).toBe(column);
      }),
    );
  });
});

it.each([
  [0, 0, 'A1'],
  [9, 2, 'C10'],
  [1_048_575, 16_383, 'XFD1048576'],
])('row %d and column %d, counted from 0, are the cell %s', (row, column, address) => {
  expect(cellAddress(row, column)).toBe(address);
});

describe('a table whose first heading stands in C5', () => {
  const tableOf = (headings: readonly string[], rows: SheetTable['rows']): SheetTable => ({
    sheet: 'Tactics',
    name: null,
    top: 4,
    left: 2,
    headings,
    rows,
    formats: null,
    hiddenRows: new Set(),
  });
  const table = tableOf(
    ['ID', 'Tactic'],
    [
      ['T1', 'Fair'],
      ['T2', 'Tour'],
    ],
  );

  it.each([
    ['its second heading', addressOf(headingCell(table, 1)), 'D5'],
    ['the first cell of its body', addressOf(bodyCell(table, 0, 0)), 'C6'],
    ['the last cell of its body', addressOf(bodyCell(table, 1, 1)), 'D7'],
    ['the whole of it', tableAddress(table), 'C5:D7'],
    ['the whole of it, where it has no rows', tableAddress(tableOf(['ID', 'Tactic'], [])), 'C5:D5'],
    ['the whole of it, where it has no columns', tableAddress(tableOf([], [])), 'C5:C5'],
  ])('has the address of %s', (_, address, expected) => {
    expect(address).toBe(expected);
  });
});
