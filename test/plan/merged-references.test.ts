import { withMergedReferences } from '../../src/plan/merged-references';
import { readPlan } from '../../src/plan/read-plan';
import type { RecognisedTable } from '../../src/plan/recognised-table';
import type { Area } from '../../src/spreadsheet/area';
import type { CellValue } from '../../src/spreadsheet/cell';
import { planOf, readingSettings, tablesOf } from '../support/plan-of';

const headings = ['Tactic', 'Strategy', 'Budget', 'Channel', 'Remark of the printer'];

/** A table of tactics whose first heading stands in C5: its body begins in row 6, Strategy is column D. */
function tactics(...rows: readonly (readonly CellValue[])[]): RecognisedTable {
  const [table] = tablesOf({ tactics: { headings, rows } });
  if (table === undefined) throw new Error('There is no table.');
  return { ...table, source: { ...table.source, top: 4, left: 2 } };
}

const top = 5;
const column = { strategy: 3, budget: 4, channel: 5, remark: 6 };

/** The area of a column from one row of the body to another, counted from 0. */
const merged = (at: number, first: number, last: number, width = 1): Area => ({
  top: top + first,
  bottom: top + last,
  left: at,
  right: at + width - 1,
});

const cellsOf = (table: RecognisedTable, at: number): readonly (CellValue | undefined)[] =>
  table.source.rows.map((cells) => cells[at - 2]);

describe('a merged cell of a reference column', () => {
  const table = tactics(
    ['Fair', 'S1', 500, null, null],
    ['Tour', null, 300, null, null],
    ['Mail', null, 100, null, null],
    ['Web', 'S2', 100, null, null],
  );

  it('holds its value in every row that it covers, and in no other', () => {
    const filled = withMergedReferences(table, [merged(column.strategy, 0, 2)]);
    expect(cellsOf(filled, column.strategy)).toEqual(['S1', 'S1', 'S1', 'S2']);
  });

  it('links every row that it covers', () => {
    const filled = withMergedReferences(table, [merged(column.strategy, 0, 1)]);
    const strategies = tablesOf({ strategies: { headings: ['ID', 'Strategy'], rows: [['S1', 'Brand']] } });
    const plan = readPlan([...strategies, filled], readingSettings);
    expect(plan.tactics.map(({ strategy }) => strategy.map(({ target }) => target?.key))).toEqual([
      ['S1'],
      ['S1'],
      [],
      [undefined],
    ]);
  });

  it('holds its value beside other merged cells', () => {
    const rows = tactics(['Fair', 'S1'], ['Tour'], ['Mail', 'S2'], ['Web']);
    const filled = withMergedReferences(rows, [merged(column.strategy, 0, 1), merged(column.strategy, 2, 3)]);
    expect(cellsOf(filled, column.strategy)).toEqual(['S1', 'S1', 'S2', 'S2']);
  });

  it('that is several columns wide holds its value in its first column alone', () => {
    const filled = withMergedReferences(table, [merged(column.strategy, 0, 1, 2)]);
    expect(cellsOf(filled, column.strategy)).toEqual(['S1', 'S1', null, 'S2']);
    expect(cellsOf(filled, column.budget)).toEqual([500, 300, 100, 100]);
  });

  it('that reaches below the table holds its value down to the last row', () => {
    const filled = withMergedReferences(table, [merged(column.strategy, 3, 9)]);
    expect(cellsOf(filled, column.strategy)).toEqual(['S1', null, null, 'S2']);
    const all = withMergedReferences(table, [merged(column.strategy, 0, 9)]);
    expect(cellsOf(all, column.strategy)).toEqual(['S1', 'S1', 'S1', 'S1']);
  });

  it('leaves the table that it is found in as it was', () => {
    withMergedReferences(table, [merged(column.strategy, 0, 2)]);
    expect(cellsOf(table, column.strategy)).toEqual(['S1', null, null, 'S2']);
  });

  it.each<[string, readonly CellValue[]]>([
    ['blank', [null, null, null, null, null]],
    ['without cells', []],
    ['of white space', [' ', null, '', null, null]],
    ['with nothing but what the plan has no use for', [null, null, null, null, 'page 2']],
    ['of totals', ['Total', null, 800, null, null]],
  ])('makes no tactic of a row under it that is %s', (_, cells) => {
    const filled = withMergedReferences(
      tactics(['Fair', 'S1', 500, null, null], cells, ['Tour', null, 300, null, null]),
      [merged(column.strategy, 0, 2)],
    );
    expect(filled.source.rows[1]).toEqual(cells);
    expect(readPlan([filled], readingSettings).tactics.map(({ key }) => key)).toEqual(['Fair', 'Tour']);
    expect(filled.source.rows[2]).toEqual(['Tour', 'S1', 300, null, null]);
  });
});

describe('nothing is filled', () => {
  const table = tactics(
    ['Fair', 'S1', 500, 'Web', 'x'],
    ['Tour', null, null, null, null],
    ['Mail', null, null, null, null],
  );

  it.each<[string, readonly Area[]]>([
    ['without merged cells', []],
    ['under merged numbers: they would count once for each row', [merged(column.budget, 0, 2)]],
    ['under merged cells of lists', [merged(column.channel, 0, 2)]],
    ['under merged cells that mean nothing to the plan', [merged(column.remark, 0, 2)]],
    ['beside cells that are merged across columns only', [merged(column.strategy, 0, 0, 2)]],
    ['where the merged cell begins in the header row', [merged(column.strategy, -1, 2)]],
    ['where the merged cell stands above the table', [merged(column.strategy, -4, -2)]],
    ['where the merged cell stands below the table', [merged(column.strategy, 5, 8)]],
    ['where the merged cell stands to the left of the table', [merged(0, 0, 2)]],
    ['where the merged cell stands to the right of the table', [merged(9, 0, 2)]],
  ])('%s', (_, merges) => {
    expect(withMergedReferences(table, merges).source.rows).toEqual(table.source.rows);
  });
});

it('a merged Goal of strategies is filled as a merged Strategy of tactics is', () => {
  const [table] = tablesOf({
    strategies: {
      headings: ['Strategy', 'Goal'],
      rows: [
        ['Brand', 'G1'],
        ['Care', null],
      ],
    },
  });
  if (table === undefined) throw new Error('There is no table.');
  const filled = withMergedReferences(table, [{ top: 1, bottom: 2, left: 1, right: 1 }]);
  expect(filled.source.rows).toEqual([
    ['Brand', 'G1'],
    ['Care', 'G1'],
  ]);
});

it('without a host that reads merges, the value stands above blanks', () => {
  const plan = planOf({
    tactics: {
      headings,
      rows: [
        ['Fair', 'S1'],
        ['Tour', null],
      ],
    },
  });
  expect(plan.tactics.map(({ strategy }) => strategy.length)).toEqual([1, 0]);
});
