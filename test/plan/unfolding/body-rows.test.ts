import { findBodyRows } from '../../../src/plan/unfolding/body-rows';
import { type CellValue, notCalculated } from '../../../src/spreadsheet/cell';
import { tablesOf } from '../../support/plan-of';

/** Which of some rows of tactics are rows of the plan; the last column means nothing to it. */
function found(...rows: readonly (readonly CellValue[])[]): readonly number[] {
  const headings = ['ID', 'Tactic', 'Budget', 'Owner', 'Remark of the printer'];
  return tablesOf({ tactics: { headings, rows } }).flatMap(findBodyRows);
}

describe('a row of a table', () => {
  it.each<[string, readonly CellValue[]]>([
    ['with an ID and a name', ['T1', 'Fair', 500, 'Ann', null]],
    ['with nothing but an ID', ['T1', null, null, null, null]],
    ['with nothing but a figure', [null, null, 500, null, null]],
    ['with nothing but a nought', [null, null, 0, null, null]],
    ['with nothing but FALSE', [null, null, null, false, null]],
    ['with nothing but an error', [null, null, { error: '#REF!' }, null, null]],
    ['with a name beside formulas without results', [notCalculated, 'Fair', notCalculated, null, null]],
    ['that is shorter than the header row', ['T1']],
    ['whose name begins like that of a total', [null, 'Total makeover', 500, null, null]],
    ['whose name is that of a total beside other words', ['T1', 'Total', 500, 'Ann', null]],
  ])('%s is a row of the plan', (_, cells) => {
    expect(found(cells)).toEqual([0]);
  });

  it.each<[string, readonly CellValue[]]>([
    ['that is blank', [null, null, null, null, null]],
    ['that has no cells', []],
    ['with nothing but white space', ['', ' ', '\u00A0', '\n', null]],
    ['with nothing but what the plan has no use for', [null, null, null, null, 'page 2']],
    ['with nothing but formulas without results', [notCalculated, null, notCalculated, notCalculated, null]],
    ['of totals without results', [null, 'Total', notCalculated, null, null]],
    ['of totals of something without results', [null, 'Total budget 2026', notCalculated, null, null]],
    ['of totals', [null, 'Total', 1500, null, null]],
    ['of totals, its label in the column of IDs', ['Grand total', null, 1500, null, null]],
    ['of totals, its label in another column', [null, null, 1500, 'Summe', null]],
    ['of totals without a figure', ['Total', null, null, null, null]],
    ['of totals of what a heading says', [null, 'Total printer', 1500, null, null]],
    ['of totals of something', [null, 'Total budget 2026', 1500, null, null]],
  ])('%s is none', (_, cells) => {
    expect(found(cells)).toEqual([]);
  });
});

it('rows keep their places among blank rows and rows of totals', () => {
  const blank = [null, null, null, null, null];
  expect(
    found(blank, ['T1', 'Fair', 500, null, null], blank, [null, 'Subtotal', 500, null, null], ['T2', 'Tour']),
  ).toEqual([1, 4]);
});

it('a table without rows has none', () => {
  expect(found()).toEqual([]);
});

it('a table of which the plan uses no column has no rows', () => {
  expect(tablesOf({ goals: { headings: ['Weather'], rows: [['Sun']] } }).flatMap(findBodyRows)).toEqual([]);
});
