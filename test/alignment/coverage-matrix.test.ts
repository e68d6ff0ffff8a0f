import { coverByFields, type MatrixFields } from '../../src/alignment/coverage-matrix';
import { planOf, sheet } from '../support/plan-of';

const plan = planOf({
  strategies: sheet('ID|Strategy', 'S1|Gifts', 'S2|Abroad'),
  tactics: sheet(
    'ID|Tactic|Strategy|Stage|Segment|Supports|Start|Budget|Status',
    'T1|Shop|Gifts|purchase|Tourists|T2|2026-03-31|60|',
    'T2|Film|S1 25%; S2 75%|awareness|Tourists; Locals; tourists||2026-02-01|40|',
    'T3|Fair|S9 10%; S9 20%||||||',
    'T4|Old|S1|purchase|Tourists||2026-01-01|10|paused',
  ),
});
const roomy = { cells: 1000, columns: 100 };

function cover(row: string, column: string, value: string | null = null, most = roomy): unknown {
  const fields: MatrixFields = { row, column, value };
  const matrix = coverByFields(plan, fields, most);
  if (!('amount' in matrix)) return matrix;
  const { rowHeadings, columnHeadings, amount } = matrix;
  return [
    columnHeadings,
    ...rowHeadings.map((name, at) => [name, ...columnHeadings.map((_, to) => amount(at, to))]),
  ];
}

describe('coverByFields', () => {
  it('calls a strategy by its key, whatever a reference calls it, and by the text where there is none', () => {
    expect(cover('strategy', 'stage')).toEqual([
      ['awareness', 'purchase', '(none)'],
      ['S1', 1, 1, 0],
      ['S2', 1, 0, 0],
      ['S9', 0, 0, 1],
    ]);
  });

  it('gives strategies their shares of an amount', () => {
    expect(cover('strategy', 'tactic', 'budget')).toEqual([
      ['Shop', 'Film', 'Fair'],
      ['S1', 60, 10, 0],
      ['S2', 0, 30, 0],
      ['S9', 0, 0, 0],
    ]);
  });

  it('gives the distinct values of a list equal parts of an amount, and counts a row once in each', () => {
    expect(cover('segment', 'start', 'budget')).toEqual([
      ['2026-02', '2026-03', '(none)'],
      ['Tourists', 20, 60, 0],
      ['Locals', 20, 0, 0],
      ['(none)', 0, 0, 0],
    ]);
    expect(cover('segment', 'start')).toEqual([
      ['2026-02', '2026-03', '(none)'],
      ['Tourists', 1, 1, 0],
      ['Locals', 1, 0, 0],
      ['(none)', 0, 0, 1],
    ]);
  });

  // T1 brings S1 all of 60 for tourists; of T2's 40 each of two segments has half, of which S1 has 25% and S2 75%.
  it('adds up what tactics have in both fields, each part of a part', () => {
    expect(cover('strategy', 'segment', 'budget')).toEqual([
      ['Tourists', 'Locals', '(none)'],
      ['S1', 65, 5, 0],
      ['S2', 15, 15, 0],
      ['S9', 0, 0, 0],
    ]);
    expect(cover('strategy', 'segment')).toEqual([
      ['Tourists', 'Locals', '(none)'],
      ['S1', 2, 1, 0],
      ['S2', 1, 1, 0],
      ['S9', 0, 0, 1],
    ]);
  });

  it('makes a matrix that is as large as it may be', () => {
    expect(cover('tactic', 'id', null, { cells: 9, columns: 3 })).toHaveLength(4);
  });

  it('calls tactics of a list by their key', () => {
    expect(cover('supports', 'id')).toEqual([
      ['T1', 'T2', 'T3'],
      ['T2', 1, 0, 0],
      ['(none)', 0, 1, 1],
    ]);
  });

  it.each([
    ['too many cells', { cells: 8, columns: 100 }],
    ['too many columns', { cells: 1000, columns: 2 }],
  ])('makes no matrix of %s', (_, most) => {
    expect(cover('tactic', 'id', null, most)).toEqual({ rows: 3, columns: 3 });
  });
});
