import * as fc from 'fast-check';
import { keepRowKinds, rowKindsOf } from '../../../src/plan/unfolding/row-kinds';
import { type CellValue, notCalculated } from '../../../src/spreadsheet/cell';
import { tablesOf } from '../../support/plan-of';

const headings = ['Tactic', 'Owner', 'Budget', 'Remark of the printer'];

const tableOf = (rows: readonly (readonly CellValue[])[]) => {
  const [table] = tablesOf({ tactics: { headings, rows } });
  if (table === undefined) throw new Error('a table of tactics');
  return table;
};

const rows: readonly (readonly CellValue[])[] = [
  ['Digital', null, null, null],
  ['Mail', 'Ann', 500, null],
  ['Blog', 'Bob', 200, 'in colour'],
  ['Print', null, null, null],
  ['Flyer', 'Cleo', 300, null],
  ['Poster', 'Cleo', 300, null],
  ['Total', null, 1300, null],
];

/** What the rows are after an edit, with what was known before it taken over, and whether something was. */
function afterEdit(row: number, column: number, value: CellValue) {
  const before = tableOf(rows);
  const known = rowKindsOf(before);
  const now = tableOf(rows.with(row, (rows[row] ?? []).with(column, value)));
  keepRowKinds(before, now);
  return { kept: rowKindsOf(now) === known, kinds: rowKindsOf(now) };
}

it('tells sections and rows of the plan', () => {
  const { sections, body } = rowKindsOf(tableOf(rows));
  expect(sections.map(({ text }) => text)).toEqual(['Digital', 'Print']);
  // Sections are left out later, and the total says nothing to the plan.
  expect(body).toEqual([0, 1, 2, 3, 4, 5]);
});

describe('what the rows of a table are', () => {
  it.each<[string, number, number, CellValue]>([
    ['another owner', 1, 1, 'Dora'],
    ['another budget', 2, 2, 900],
    ['another name', 4, 0, 'Leaflet'],
    ['an error in place of a budget', 4, 2, { error: '#REF!' }],
  ])('is kept after the edit to %s', (_, row, column, value) => {
    expect(afterEdit(row, column, value).kept).toBe(true);
  });

  it.each<[string, number, number, CellValue, readonly number[]]>([
    ['an owner is taken out', 1, 1, null, [0, 1, 2, 3, 4, 5]],
    ['a section says more', 3, 1, 'Ann', [0, 1, 2, 3, 4, 5]],
    ['a section has another text', 3, 0, 'Shops', [0, 1, 2, 3, 4, 5]],
    ['a total becomes a tactic', 6, 0, 'Fair', [0, 1, 2, 3, 4, 5, 6]],
    ['a budget is not calculated any more', 1, 2, notCalculated, [0, 1, 2, 3, 4, 5]],
  ])('is told afresh where %s', (_, row, column, value, body) => {
    const { kept, kinds } = afterEdit(row, column, value);
    expect(kept).toBe(false);
    expect(kinds.body).toEqual(body);
  });

  it('is told afresh where a tactic becomes a total: its only text is one, and the rest are figures', () => {
    const before = tableOf([...rows.slice(0, 6), ['Fair', 7, 1300, null]]);
    rowKindsOf(before);
    const now = tableOf([...rows.slice(0, 6), ['Total', 7, 1300, null]]);
    keepRowKinds(before, now);
    expect(rowKindsOf(now).body).toEqual([0, 1, 2, 3, 4, 5]);
  });

  it('is, after any edits of two cells, what it would be without those before', () => {
    const value = fc.constantFrom<CellValue>(null, '', ' ', 'Total', 'Sum', 'Ann', 'Q1', 7, 0, '300', {
      error: '#N/A',
    });
    const edit = fc.tuple(fc.nat({ max: rows.length - 1 }), fc.nat({ max: headings.length - 1 }), value);
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 2 }), (edits) => {
        const before = tableOf(rows);
        rowKindsOf(before);
        const edited = edits.reduce(
          (sheet, [row, column, cell]) => sheet.with(row, (sheet[row] ?? []).with(column, cell)),
          rows,
        );
        const now = tableOf(edited);
        keepRowKinds(before, now);
        expect(rowKindsOf(now)).toEqual(rowKindsOf(tableOf(edited)));
      }),
    );
  });
});
