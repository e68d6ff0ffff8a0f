import type { Plan } from '../../src/plan/plan';
import { readPlan } from '../../src/plan/read-plan';
import { planOf, readingSettings, sheet, tablesOf } from '../support/plan-of';

describe('what cannot be read', () => {
  const plan = planOf({
    strategies: sheet('ID|Strategy', 'S1|Brand'),
    tactics: sheet(
      'ID|Tactic|Strategy|Budget|Start|Status|Discount|Channel|Owner',
      'T1|Fair|S1 -20%|-5|3/4/2026|maybe|20|#REF!|#N/A',
      'T2|Tour|S1|500|2026-03-04|done|0.2|Web|Ann',
      'T3|#DIV/0!|S1|soon|0|paused|||',
    ),
  });

  it('is listed with its row, its field, its column and what was seen', () => {
    expect(
      plan.unreadableCells.map(({ row, field, column, problem: { problem, seen } }) => [
        row.key,
        field,
        column,
        problem,
        seen,
      ]),
    ).toEqual([
      ['T1', 'strategy', 2, 'negative-link-share', 'S1 -20%'],
      ['T1', 'budget', 3, 'below-minimum', -5],
      ['T1', 'start', 4, 'ambiguous-date', '3/4/2026'],
      ['T1', 'status', 5, 'unknown-choice', 'maybe'],
      ['T1', 'discount', 6, 'share-above-one', 20],
      ['T1', 'channel', 7, 'error-value', { error: '#REF!' }],
      ['T1', 'owner', 8, 'error-value', { error: '#N/A' }],
      ['T3', 'tactic', 1, 'error-value', { error: '#DIV/0!' }],
      ['T3', 'budget', 3, 'not-a-number', 'soon'],
      ['T3', 'start', 4, 'impossible-date', 0],
    ]);
  });

  it('counts as empty, and its row says which fields those are', () => {
    expect(plan.tactics[0]).toMatchObject({
      strategy: [{ text: 'S1', statedShare: null, share: 1 }],
      budget: null,
      start: null,
      status: null,
      discount: null,
      channel: [],
      owner: null,
      unreadable: ['budget', 'start', 'status', 'discount', 'channel', 'owner'],
    });
  });

  it('does not stop the rest', () => {
    expect(plan.tactics[1]).toMatchObject({ budget: 500, status: 'done', owner: 'Ann', unreadable: [] });
    expect(plan.tactics[2]).toMatchObject({ id: 'T3', tactic: null, retired: true });
  });

  it('belongs to the row of the plan itself', () => {
    expect(plan.unreadableCells[0]?.row).toBe(plan.tactics[0]);
  });

  it('is listed in columns that the plan uses alone', () => {
    expect(planOf({ tactics: sheet('Tactic|Weather', 'Fair|#N/A') }).unreadableCells).toEqual([]);
  });
});

describe('numbers that are text', () => {
  const readable = sheet(
    'Tactic|Budget|Units|Discount|Start|Owner',
    'Fair|$1,200|5|20%|2026-03-04|7',
    'Tour|500||0.2||',
    'Mail|1,000|soon|5 %||',
  );
  // A figure in `sheet` is a number; here two are to be text.
  const rows = readable.rows.map((cells) =>
    cells.map((cell) => (cell === 5 || cell === 0.2 ? String(cell) : cell)),
  );
  const noted = ({ textNumbers }: Plan) =>
    textNumbers.map(({ table, field, column, rowIndexes }) => [table, field, column, rowIndexes]);

  it('are read, and noted by column with the rows in which they stand', () => {
    const plan = planOf({ tactics: { ...readable, rows } });
    expect(plan.tactics.map(({ budget, units, discount }) => [budget, units, discount])).toEqual([
      [1200, 5, 0.2],
      [500, null, 0.2],
      [1000, null, 0.05],
    ]);
    expect(noted(plan)).toEqual([
      [0, 'budget', 1, [0, 2]],
      [0, 'units', 2, [0]],
      [0, 'discount', 3, [0, 1, 2]],
    ]);
  });

  it('are noted for each table by itself, with the places that rows have in its body', () => {
    const tables = [
      ...tablesOf({ tactics: sheet('Tactic|Budget', 'Fair|$5', '|', 'Tour|$6') }),
      ...tablesOf({ tactics: sheet('Budget|Tactic', '$7|Mail') }),
    ];
    expect(noted(readPlan(tables, readingSettings))).toEqual([
      [0, 'budget', 1, [0, 2]],
      [1, 'budget', 0, [0]],
    ]);
  });

  it('are read as the locale of the workbook writes them', () => {
    const sheets = { tactics: sheet('Tactic|Budget', 'Fair|1.200,50 €') };
    expect(planOf(sheets, { locale: 'de-DE' }).tactics[0]?.budget).toBe(1200.5);
    expect(planOf(sheets, { locale: 'en-US' }).tactics[0]).toMatchObject({
      budget: null,
      unreadable: ['budget'],
    });
  });
});
