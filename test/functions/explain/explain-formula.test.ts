import {
  explainFormula,
  type FormulaCell,
  mentionsPlumb,
} from '../../../src/functions/explain/explain-formula';
import type { FormulaExplanation } from '../../../src/functions/explain/explanation';
import type { Resolved } from '../../../src/functions/explain/known-values';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';
import { printFormula } from '../../../src/spreadsheet/formula/print';

const cells = (values: Matrix): Resolved => ({
  kind: 'cells',
  rows: values.length,
  columns: values[0]?.length ?? 0,
  values,
});

const book: Readonly<Record<string, Resolved>> = {
  B1: cells([[50000]]),
  B2: cells([[250]]),
  B3: cells([[150]]),
  B4: cells([[null]]),
  B5: cells([[{ error: '#DIV/0!' }]]),
  'C1:C4': cells([[250], [200], [140], [150]]),
  'Prices[Net]': cells([[250], [200]]),
  'E:E': { kind: 'cells', rows: 1_048_576, columns: 1, values: [[1], [2]] },
  Fixed: { kind: 'value', value: 50000 },
};

interface Given {
  readonly holds?: CellValue | Matrix;
  readonly selected?: { readonly row: number; readonly column: number };
}

function explained(formula: string, { holds = null, selected = { row: 0, column: 0 } }: Given = {}) {
  const values: Matrix = Array.isArray(holds) ? (holds as Matrix) : [[holds as CellValue]];
  const cell: FormulaCell = {
    formula,
    values,
    size: { rows: values.length, columns: values[0]?.length ?? 0 },
    selected,
  };
  return explainFormula(
    cell,
    (reference) =>
      book[printFormula(reference)] ?? {
        kind: 'unknown',
        because: `Nothing is known of ${printFormula(reference)}.`,
      },
  );
}

/** What each argument of the first call is: written, value, here. */
const argumentsOf = ({ calls }: FormulaExplanation): readonly (readonly unknown[])[] =>
  (calls[0]?.arguments ?? []).map(({ name, written, value, here }) => [
    name,
    written,
    value?.kind === 'value'
      ? value.text
      : value?.kind === 'rows'
        ? `${value.rows} × ${value.columns}`
        : (value?.because ?? null),
    here?.text ?? null,
  ]);

describe('a call', () => {
  it('is explained by its arguments as written, what they come to, and its answer', () => {
    const explanation = explained('=PLUMB.REQUIRED_VOLUME(B1,B2,B3,30000,20%)', { holds: 875 });
    expect(argumentsOf(explanation)).toEqual([
      ['fixed_cost', 'B1', '50,000', null],
      ['price', 'B2', '250', null],
      ['variable_cost', 'B3', '150', null],
      ['target_profit', '30000', '30,000', null],
      ['tax_rate', '20%', '0.2 (20%)', null],
      ['round_up', null, 'FALSE', null],
    ]);
    expect(explanation).toMatchObject({
      holds: { kind: 'value', text: '875' },
      remark: null,
      calls: [
        {
          id: 'REQUIRED_VOLUME',
          unit: 'units',
          written: 'PLUMB.REQUIRED_VOLUME(B1,B2,B3,30000,20%)',
          answer: { kind: 'value', text: '875' },
          sentence: null,
        },
      ],
    });
    expect(explanation.calls[0]?.source).not.toBe('');
    expect(explanation.calls[0]?.description).toMatch(/^The required volume: the units/u);
  });

  it.each([
    ['a name that stands for a value', '=PLUMB.REQUIRED_VOLUME(Fixed,B2,B3)', '500'],
    ['arithmetic', '=plumb.required_volume(B1*2,B2+50,-B3*-1)', '666.6666667'],
    ['the name that a workbook keeps without the add-in', '=_xldudf_PLUMB_REQUIRED_VOLUME(B1,B2,B3)', '500'],
    ['a nested call', '=PLUMB.REQUIRED_VOLUME(B1,PLUMB.PRICE_FOR_MARGIN(B3,0.4),B3)', '500'],
    ['a call inside of arithmetic', '=2*PLUMB.REQUIRED_VOLUME(B1,B2,B3)', '500'],
    ['an argument left out between commas', '=PLUMB.REQUIRED_VOLUME(B1,B2,B3,,0.2)', '500'],
    ['a blank cell for an optional argument', '=PLUMB.REQUIRED_VOLUME(B1,B2,B3,B4)', '500'],
  ])('is calculated from %s', (_, formula, answer) => {
    expect(explained(formula).calls[0]?.answer).toMatchObject({ kind: 'value', text: answer });
  });

  it('is listed before those that stand in its arguments', () => {
    const { calls } = explained('=PLUMB.REQUIRED_VOLUME(B1,PLUMB.PRICE_FOR_MARGIN(B3,0.4),B3)+1');
    expect(calls.map(({ id }) => id)).toEqual(['REQUIRED_VOLUME', 'PRICE_FOR_MARGIN']);
  });
});

describe('an error', () => {
  it.each([
    [
      'of the function itself',
      '=PLUMB.REQUIRED_VOLUME(B1,B3,B2)',
      '#NUM!',
      'No volume is enough: each unit sells for 150 and costs 250',
    ],
    [
      'out of bounds',
      '=PLUMB.REQUIRED_VOLUME(B1,B2,B3,0,1.2)',
      '#NUM!',
      'tax_rate is 1.2. It must be at least 0 and below 1',
    ],
    [
      'of a required argument that is missing',
      '=PLUMB.REQUIRED_VOLUME(B1,B2)',
      '#VALUE!',
      'REQUIRED_VOLUME needs variable_cost',
    ],
    ['of a blank cell', '=PLUMB.REQUIRED_VOLUME(B4,B2,B3)', '#VALUE!', 'REQUIRED_VOLUME needs fixed_cost'],
    [
      'that comes from a cell',
      '=PLUMB.REQUIRED_VOLUME(B5,B2,B3)',
      '#DIV/0!',
      'fixed_cost holds #DIV/0!: something was divided by 0',
    ],
  ])('%s has its sentence', (_, formula, error, sentence) => {
    const { calls, remark } = explained(formula, { holds: { error } });
    expect(calls[0]?.answer).toMatchObject({ text: error, isError: true });
    expect(calls[0]?.sentence).toContain(sentence);
    expect(remark).toBeNull();
  });

  it.each([
    ['#BUSY!', /still being calculated/u],
    ['#NAME?', /Plumbline was not open/u],
    ['#SPILL!', /no room/u],
  ])('%s of Excel has its own sentence, beside what the arguments give', (error, sentence) => {
    const { remark, calls } = explained('=PLUMB.REQUIRED_VOLUME(B1,B2,B3)', { holds: { error } });
    expect(remark).toMatch(sentence);
    expect(calls[0]?.answer).toMatchObject({ text: '500' });
  });

  it('of a function that PLUMB does not have names the nearest', () => {
    const { calls, unknownCalls } = explained('=PLUMB.REQUIRED_VOLUM(B1)', { holds: { error: '#NAME?' } });
    expect(calls).toEqual([]);
    expect(unknownCalls).toEqual([
      { written: 'PLUMB.REQUIRED_VOLUM(B1)', sentence: expect.stringContaining('REQUIRED_VOLUME') },
    ]);
  });

  it('in arithmetic around a call says what is wrong there', () => {
    expect(explained('=PLUMB.REQUIRED_VOLUME(B1,B2,B3)/0', { holds: { error: '#DIV/0!' } }).remark).toContain(
      'divided by 0',
    );
  });
});

describe('what Excel alone can calculate', () => {
  it.each([
    ['=PLUMB.REQUIRED_VOLUME(SUM(A1:A9),B2,B3)', 'SUM is an Excel function'],
    ['=PLUMB.REQUIRED_VOLUME(IF(B1>0,B1,0),B2,B3)', 'IF is an Excel function'],
    ['=PLUMB.REQUIRED_VOLUME(Z9,B2,B3)', 'Nothing is known of Z9.'],
  ])('is said and never guessed: %s', (formula, because) => {
    const explanation = explained(formula, { holds: 500 });
    expect(explanation.holds).toMatchObject({ text: '500' });
    expect(explanation.calls[0]?.answer).toMatchObject({
      kind: 'unknown',
      because: expect.stringContaining(because),
    });
    expect(argumentsOf(explanation)[0]?.[2]).toContain(because);
    expect(argumentsOf(explanation)[1]).toEqual(['price', 'B2', '250', null]);
    expect(explanation.remark).toBeNull();
  });

  it('does not hide a call inside of it', () => {
    const { calls } = explained('=IFERROR(PLUMB.REQUIRED_VOLUME(B1,B2,B3),"none")', { holds: 500 });
    expect(calls.map(({ id, answer }) => [id, answer])).toEqual([
      ['REQUIRED_VOLUME', { kind: 'value', text: '500', isError: false }],
    ]);
  });

  it('leaves a formula that cannot be read at what its cell holds', () => {
    const explanation = explained('=PLUMB.REQUIRED_VOLUME(A1#,B2,B3)', { holds: 500 });
    expect(explanation).toMatchObject({ calls: [], holds: { text: '500' } });
    expect(explanation.remark).toMatch(/^Plumbline cannot read this formula\. Character \d+/u);
  });
});

describe('a column of answers', () => {
  const holds: Matrix = [[500], [1000], [{ error: '#NUM!' }], [{ error: '#NUM!' }]];

  it('is told by its size and first rows, with the answer of the selected cell and what that is calculated from', () => {
    const explanation = explained('=PLUMB.REQUIRED_VOLUME(B1,C1:C4,B3)', {
      holds,
      selected: { row: 1, column: 0 },
    });
    expect(explanation.holds).toMatchObject({ kind: 'rows', rows: 4, columns: 1 });
    expect(explanation.selected).toEqual({ text: '1,000', isError: false });
    expect(explanation.calls[0]?.here).toEqual({ text: '1,000', isError: false, sentence: null });
    expect(argumentsOf(explanation)[1]).toEqual(['price', 'C1:C4', '4 × 1', '200']);
    expect(argumentsOf(explanation)[0]).toEqual(['fixed_cost', 'B1', '50,000', null]);
  });

  it('counts the cells that failed, by their sentences', () => {
    const { failed, here } = explained('=PLUMB.REQUIRED_VOLUME(B1,C1:C4,B3)', {
      holds,
      selected: { row: 2, column: 0 },
    }).calls[0] ?? { failed: [], here: null };
    expect(failed.map(({ count, error }) => [count, error])).toEqual([
      [1, '#NUM!'],
      [1, '#NUM!'],
    ]);
    expect(new Set(failed.map(({ sentence }) => sentence)).size).toBe(2);
    expect(here?.sentence).toContain('each unit sells for 140');
  });

  it('joins cells that failed for one reason', () => {
    const { failed } = explained('=PLUMB.REQUIRED_VOLUME(B1,{150;150;200;100},B3)').calls[0] ?? {
      failed: [],
    };
    expect(failed.map(({ count }) => count)).toEqual([2, 1]);
  });

  it('of a table column is read by its structured reference', () => {
    expect(explained('=PLUMB.REQUIRED_VOLUME(B1,Prices[Net],B3)').calls[0]?.answer).toMatchObject({
      rows: 2,
      first: [[{ text: '500' }], [{ text: '1,000' }]],
    });
  });

  it('keeps the size of an area of which only the used part was read', () => {
    expect(argumentsOf(explained('=PLUMB.REQUIRED_VOLUME(B1,E:E,0)'))[1]?.[2]).toBe('1048576 × 1');
  });
});

describe('an answer that is no longer true', () => {
  it.each([
    [499, /the answer is 500\. Press F9/u],
    [500, null],
    [500.0000000001, null],
  ])('%d is told from what the arguments give now', (holds, remark) => {
    const { remark: seen } = explained('=PLUMB.REQUIRED_VOLUME(B1,B2,B3)', { holds });
    if (remark === null) expect(seen).toBeNull();
    else expect(seen).toMatch(remark);
  });
});

describe('a blank cell', () => {
  it('that Excel may have handed over as 0 is no reason to doubt the answer', () => {
    expect(explained('=PLUMB.REQUIRED_VOLUME(B4,B2,B3)', { holds: 0 }).remark).toBeNull();
  });
});

describe('a formula', () => {
  it.each([
    ['=PLUMB.BACKED(A1)', true],
    ['=1+plumb.backed(A1)', true],
    ['=_xldudf_PLUMB_BACKED(A1)', true],
    ['=SUM(A1)', false],
    ['=XPLUMB.BACKED(A1)', false],
  ])('%s is one with a function of PLUMB: %s', (formula, isOne) => {
    expect(mentionsPlumb(formula)).toBe(isOne);
  });

  it('of a thousand terms is explained all the same', () => {
    const long = `=PLUMB.REQUIRED_VOLUME(B1,B2,B3)${'+B1'.repeat(2000)}`;
    expect(explained(long).calls).toHaveLength(1);
  });
});
