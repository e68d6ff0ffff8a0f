import { joinedAreas } from '../../src/spreadsheet/address';
import { inSheet } from '../../src/spreadsheet/sheet-name';
import { cellAt } from '../support/cell-at';

describe('a cell with its sheet', () => {
  it.each([
    ['Tactics', 'Tactics!C5'],
    ['戦術', '戦術!C5'],
    ['Plan_2026.v2', 'Plan_2026.v2!C5'],
    ['Sales plan', "'Sales plan'!C5"],
    ["Bob's plan", "'Bob''s plan'!C5"],
    ['2026', "'2026'!C5"],
    ['A-B', "'A-B'!C5"],
    ['Q1', "'Q1'!C5"],
    ['R1C1', "'R1C1'!C5"],
    ['R', "'R'!C5"],
  ])('of sheet %s is written %s', (sheet, expected) => {
    expect(inSheet(sheet, 'C5')).toBe(expected);
  });
});

describe('cells joined to areas', () => {
  it.each<[readonly string[], readonly string[]]>([
    [[], []],
    [['C5'], ['C5']],
    [
      ['C5', 'C6', 'C7', 'E5'],
      ['C5:C7', 'E5'],
    ],
    [
      ['O5', 'P5'],
      ['O5', 'P5'],
    ],
    [
      ['C5', 'C7', 'C8'],
      ['C5', 'C7:C8'],
    ],
    [
      ['C6', 'C5'],
      ['C6', 'C5'],
    ],
    [
      ['Z9', 'AA10', 'AA11'],
      ['Z9', 'AA10:AA11'],
    ],
  ])('%j are %j', (cells, areas) => {
    expect(joinedAreas(cells.map(cellAt))).toEqual(areas);
  });
});
