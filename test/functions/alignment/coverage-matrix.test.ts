import * as fc from 'fast-check';
import { COVERAGE_MATRIX } from '../../../src/functions/alignment/coverage-matrix';
import { callFunction } from '../../../src/functions/call';
import type { CallResult, ResultCell } from '../../../src/functions/value';
import { isLive } from '../../../src/plan/rows';
import { isMatrix, type Matrix } from '../../../src/spreadsheet/cell';
import { isFailure } from '../../../src/spreadsheet/failure';
import { randomPlan } from '../../oracle/random-plan';
import { planOf } from '../../support/plan-of';
import { range } from './plan-arguments';

const tactics: Matrix = [
  ['ID', 'Tactic', 'Strategy', 'Funnel stage', 'Channel', 'Start', 'Budget', 'Units', 'Status'],
  ['T1', 'Pop-up shop', 'S1', 'Purchase', 'Shops', 46084, 600, 10, null],
  ['T2', 'Film', 'S1 75%; s2 25%', 'Awareness', 'Email; Social, email', '2026-01-15', 400, null, null],
  ['T3', 'Letter', 'S2', null, 'email', 46083, 50, 5, null],
  [null, null, null, null, null, null, null, null, null],
  ['T4', 'Fair', 'S1', 'Loyalty programme', 'Fairs', 46083, 900, 9, 'cancelled'],
  ['T3', 'Letter again', 'S2', null, 'email', 46083, 50, 5, null],
];

const matrixOf = (...fields: readonly (string | null)[]): CallResult =>
  callFunction(COVERAGE_MATRIX, [tactics, ...fields]);

const cellsOf = (result: CallResult): Matrix<ResultCell> =>
  isFailure(result) || !isMatrix(result.value) ? [] : result.value;

describe('COVERAGE_MATRIX', () => {
  it('counts live tactics, each once in every value of a list, choices in their own order, none last', () => {
    expect(matrixOf('Channel', 'Stage')).toEqual({
      value: [
        ['', 'awareness', 'purchase', '(none)'],
        ['Shops', 0, 1, 0],
        ['Email', 1, 0, 1],
        ['Social', 1, 0, 0],
      ],
    });
  });

  it('adds up a number field, dividing it among the values of a list and by the shares of strategies', () => {
    expect(matrixOf('Strategy', 'Channel', 'Budget')).toEqual({
      value: [
        ['', 'Shops', 'Email', 'Social'],
        ['S1', 600, 150, 150],
        ['s2', 0, 100, 50],
      ],
    });
  });

  it('takes dates by month, in their order', () => {
    expect(matrixOf('Start', 'Channel')).toEqual({
      value: [
        ['', 'Shops', 'Email', 'Social'],
        ['2026-01', 0, 1, 1],
        ['2026-03', 1, 1, 0],
      ],
    });
  });

  it('takes numbers in their order, and an empty number to add up as nothing', () => {
    expect(matrixOf('Budget', 'Strategy', 'Units')).toEqual({
      value: [
        ['', 'S1', 's2'],
        [50, 0, 5],
        [400, 0, 0],
        [600, 10, 0],
      ],
    });
  });

  it('knows fields by heading and by canonical name, in any case', () => {
    expect(matrixOf(' funnel STAGE', 'channel')).toEqual(matrixOf('Stage', 'Channel'));
  });

  it('gives the months and the text of a Period', () => {
    const periods: Matrix = [
      ['Tactic', 'Period', 'Owner'],
      ['Fair', 'Q3 2026', 'Ann'],
      ['Film', 'q3 2026', 'Bo'],
      ['Letter', 46083, 'Bo'],
    ];
    expect(callFunction(COVERAGE_MATRIX, [periods, 'Period', 'Start'])).toEqual({
      value: [
        ['', '2026-03', '2026-07'],
        ['Q3 2026', 0, 2],
        ['2026-03-02', 1, 0],
      ],
    });
  });

  it('lets an unreadable cell count as empty', () => {
    const rows: Matrix = [
      ['Tactic', 'Owner', 'Budget'],
      ['Fair', { error: '#REF!' }, 5],
      ['Film', 'Ann', { error: '#REF!' }],
    ];
    expect(callFunction(COVERAGE_MATRIX, [rows, 'Owner', 'Tactic', 'Budget'])).toEqual({
      value: [
        ['', 'Fair', 'Film'],
        ['Ann', 0, 0],
        ['(none)', 5, 0],
      ],
    });
  });

  it.each<[string, readonly (string | null)[], string]>([
    [
      'an unknown row field',
      ['Colour', 'Stage'],
      'The tactics have no field "Colour". They have ID, Tactic, Strategy, Stage, Channel, Start, Budget, Units, Status.',
    ],
    ['an unknown column field', ['Stage', 'Region'], 'The tactics have no field "Region".'],
    ['an unknown value field', ['Stage', 'Channel', 'Cost'], 'The tactics have no field "Cost".'],
    [
      'a value field without numbers',
      ['Stage', 'Channel', 'Status'],
      '"Status" cannot be added up. Use a number field (here: Budget, Units), or leave value_field out to count the tactics.',
    ],
    ['no row field', [null, 'Stage'], 'COVERAGE_MATRIX needs row_field'],
  ])('says what there is for %s', (_, fields, part) => {
    expect(matrixOf(...fields)).toEqual({ error: '#VALUE!', message: expect.stringContaining(part) });
  });

  it('is #N/A without a live tactic', () => {
    expect(callFunction(COVERAGE_MATRIX, [tactics.slice(0, 1), 'Stage', 'Channel'])).toMatchObject({
      error: '#N/A',
      message: expect.stringContaining('no live tactic'),
    });
  });

  it('refuses a matrix that no sheet could show', () => {
    const rows = Array.from({ length: 20_000 }, (_, place) => [`T${place}`, `Tactic ${place}`]);
    expect(callFunction(COVERAGE_MATRIX, [[['ID', 'Tactic'], ...rows], 'Tactic', 'ID'])).toEqual({
      error: '#NUM!',
      message:
        '"Tactic" has 20000 different values and "ID" 20000, too many for one matrix. Choose fields with fewer values.',
    });
  });

  it('shares out exactly the live tactics and their budgets in every plan', () => {
    fc.assert(
      fc.property(randomPlan, ({ sheets: { tactics: sheet } }) => {
        if (sheet === undefined) return;
        const live = planOf({ tactics: sheet }).tactics.filter(isLive);
        const sumOf = (...fields: readonly string[]): number =>
          cellsOf(callFunction(COVERAGE_MATRIX, [range(sheet), ...fields]))
            .slice(1)
            .flatMap((cells) => cells.slice(1))
            .reduce<number>((sum, cell) => sum + Number(cell), 0);
        expect(sumOf('Tactic', 'Tactic')).toBe(live.length);
        if (!sheet.headings.includes('Channel') || !sheet.headings.includes('Budget')) return;
        expect(sumOf('Channel', 'Tactic', 'Budget')).toBeCloseTo(
          live.reduce((sum, { budget }) => sum + (budget ?? 0), 0),
          4,
        );
      }),
    );
  });
});
