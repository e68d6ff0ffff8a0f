import { drawnPlan, drawnTable, linksOf } from './drawn-plan';

/** A table with derived levels; the cells of the tactics are given. */
const tacticsIn = (...cells: readonly string[]): readonly string[] =>
  drawnPlan([
    drawnTable(
      'tactics',
      ['Strategy | Tactic | Owner', ...cells.map((cell, place) => `S${place} | ${cell} | Ann`)].join('\n'),
    ),
  ]).tactics.map(({ tactic }) => tactic ?? '');

describe('several tactics in a cell of a table with derived levels', () => {
  it.each<[string, string, readonly string[]]>([
    ['are split by line', 'Fair\\nTour', ['Fair', 'Tour']],
    ['are split without their bullets', '- Fair\\n• Tour\\n– Mail', ['Fair', 'Tour', 'Mail']],
    ['are split without their numbers', '1. Fair\\n2) Tour\\n(3) Mail', ['Fair', 'Tour', 'Mail']],
    ['are split without blank lines', 'Fair\\n\\n  \\nTour\\n', ['Fair', 'Tour']],
    ['are not split at other signs', 'Fair; Tour, Mail', ['Fair; Tour, Mail']],
    ['are one where one line says something', '\\nFair\\n', ['Fair']],
    ['keep years and figures at the beginning of a line', '2026 fair\\n3 tours', ['2026 fair', '3 tours']],
  ])('%s', (_, cell, expected) => {
    expect(tacticsIn(cell)).toEqual(expected);
  });

  it('divide money and units equally; the rest holds for each', () => {
    const { tactics } = drawnPlan([
      drawnTable(
        'tactics',
        `
          ID | Strategy | Tactic                | Owner | Budget | Actual spend | Units | KPI target | Discount
          T1 | Win      | Fair\\nTour\\nMail    | Ann   | 900    | 600          | 30    | 12         | 0.1
          T2 | Win      | Film                  | Bob   | 100    | 50           | 10    | 5          | 0.2
        `,
      ),
    ]);
    expect(
      tactics.map((row) => [
        row.key,
        row.owner,
        row.budget,
        row.actualSpend,
        row.units,
        row.kpiTarget,
        row.discount,
      ]),
    ).toEqual([
      ['T1/1', 'Ann', 300, 200, 10, 12, 0.1],
      ['T1/2', 'Ann', 300, 200, 10, 12, 0.1],
      ['T1/3', 'Ann', 300, 200, 10, 12, 0.1],
      ['T2', 'Bob', 100, 50, 10, 5, 0.2],
    ]);
    expect(tactics.map(({ rowIndex, line }) => [rowIndex, line])).toEqual([
      [0, 0],
      [0, 1],
      [0, 2],
      [1, 3],
    ]);
  });

  it('divide amounts that are written as text, too', () => {
    const { tactics } = drawnPlan([
      drawnTable('tactics', 'Strategy | Tactic | Budget\nWin | Fair\\nTour | $1,200'),
    ]);
    expect(tactics.map(({ budget }) => budget)).toEqual([600, 600]);
  });

  it('are all meant by a reference to their ID, and one by the ID of its own', () => {
    const { tactics } = drawnPlan([
      drawnTable(
        'tactics',
        `
          ID | Strategy | Tactic       | Supports
          T1 | Win      | Fair\\nTour  | T3
          T2 | Win      | Film         | T1; T3
          T3 | Win      | Mail         | t1/2
        `,
      ),
    ]);
    expect(tactics.map(({ key, supports }) => [key, supports.map(({ target }) => target?.key)])).toEqual([
      ['T1/1', ['T3']],
      ['T1/2', ['T3']],
      ['T2', ['T1/1', 'T1/2', 'T3']],
      ['T3', ['T1/2']],
    ]);
  });

  it('are known by their names without an ID, a name that recurs by its occurrence', () => {
    const { tactics } = drawnPlan([
      drawnTable('tactics', 'Strategy | Tactic | Owner\nWin | Fair\\nTour | Ann\nKeep | Tour | Bob'),
    ]);
    expect(linksOf(tactics)).toEqual([
      ['Fair', 'Win'],
      ['Tour', 'Win'],
      ['Tour #2', 'Keep'],
    ]);
  });

  it('are one tactic where strategies are listed: its cell is a text of two lines', () => {
    const listed = drawnTable('strategies', 'ID | Strategy | Owner\nS1 | Win | Ann');
    const table = drawnTable('tactics', 'Strategy | Tactic | Owner\nS1 | Fair\\nTour | Ann');
    expect(drawnPlan([listed, table]).tactics.map(({ key }) => key)).toEqual(['Fair\nTour']);
  });
});
