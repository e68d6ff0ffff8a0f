import { isTotalsRow } from '../../../src/plan/recognition/totals-rows';
import type { CellValue } from '../../../src/spreadsheet/cell';

const headings = ['ID', 'Tactic', 'Owner', 'Budget', 'Units'];

describe('a row of totals', () => {
  it.each<readonly CellValue[]>([
    ['Total', null, null, 5000, 200],
    [null, 'Total', null, 5000, 200],
    [null, null, 'Total', 5000, 200],
    ['TOTAL:', null, null, 5000, null],
    ['Grand total', null, null, 5000, 200],
    [null, 'Subtotal', null, 5000, null],
    [null, 'Sub-total Q1', null, 5000, null],
    [null, 'Total budget', null, 5000, null],
    [null, 'Total (2026)', null, 5000, null],
    [null, 'Budget total', null, 5000, null],
    [null, 'Total', null, '$5,000.00', '12%'],
    [null, 'Total', '–', 5000, 'n/a'],
    [null, 'Total', null, null, null],
    [null, 'Summe', null, 5000, 200],
    [null, 'Gesamt', null, 5000, 200],
    [null, 'Sous-total', null, 5000, 200],
    [null, 'Totale complessivo', null, 5000, 200],
    [null, 'Suma', null, 5000, 200],
    [null, '合計', null, 5000, 200],
    [null, '总计', null, 5000, 200],
  ])('is one: %j | %j | %j | %j | %j', (...cells) => {
    expect(isTotalsRow(cells, [0, 1], headings)).toBe(true);
  });
});

describe('a row of the plan', () => {
  it.each<readonly CellValue[]>([
    ['T1', 'Total makeover campaign', 'Anna', 5000, 200],
    [null, 'Total makeover campaign', null, 5000, 200],
    [null, 'Sum it up: a webinar', null, 5000, 200],
    [null, 'Summer sale', null, 5000, 200],
    ['T1', 'Total', null, 5000, 200],
    [null, 'Total', 'Anna', 5000, 200],
    [null, 'Total budget', null, null, null],
    [null, 'Newsletter', null, 5000, 200],
    [null, 'Newsletter', 'Total', 5000, 200],
    [null, null, null, 5000, 200],
    [null, null, null, null, null],
    [
      null,
      'Total reach 2026 in all regions of the country, from January to December, with a very long name',
      null,
      1,
      2,
    ],
  ])('is none of totals: %j | %j | %j | %j | %j', (...cells) => {
    expect(isTotalsRow(cells, [0, 1], headings)).toBe(false);
  });

  it('needs no headings and no label columns to be told from totals', () => {
    expect(isTotalsRow(['Total', 5], [])).toBe(true);
    expect(isTotalsRow(['Newsletter', 5], [])).toBe(false);
    expect(isTotalsRow([], [])).toBe(false);
  });
});
