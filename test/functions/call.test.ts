import { noAnswer } from '../../src/economics/no-answer';
import { callFunction } from '../../src/functions/call';
import { declareFunction } from '../../src/functions/function';
import type { Argument, CallResult } from '../../src/functions/value';
import { CONTRIBUTION_MARGIN } from '../../src/functions/volume/contribution-margin';
import { REQUIRED_VOLUME } from '../../src/functions/volume/required-volume';
import { english } from '../../src/languages/english';
import { speak } from '../../src/languages/language';
import { isFailure } from '../../src/spreadsheet/failure';

const described = { group: 'time', errors: {} } as const;

/* The language knows sentences for the errors of HALVES only: of the others nothing is said here. */
const halvesTexts = {
  description: 'For the test.',
  parameters: {},
  errors: {
    'not-a-number': { when: 'a cell is no number', message: '{cell} cannot be divided by {divisor}.' },
    'no-divisor': { when: 'divisor is 0', message: 'divisor is 0. Give another.' },
  },
  source: 'The test.',
};
const withHalves = { ...english.functions, HALVES: halvesTexts };
beforeAll(() => speak({ ...english, functions: withHalves }));
afterAll(() => speak(english));

/** Echoes what `compute` is given, so that a test sees what became of the arguments. */
const echo = declareFunction({
  ...described,
  id: 'ECHO',
  parameters: [
    {
      name: 'count',
      kind: 'number',
      whole: true,
      bounds: { atLeast: 1 },
    },
    {
      name: 'method',
      kind: 'text',
      choices: ['damped', 'plain'],
      default: 'plain',
    },
    { name: 'note', kind: 'text', default: null },
    {
      name: 'rate',
      kind: 'rate',
      bounds: { above: 0, atMost: 1 },
      default: 0.5,
    },
    { name: 'is_new', kind: 'boolean', default: false },
  ],
  result: { kind: 'scalar', value: 'text' },
  example: { call: 'ECHO(1)', result: '1|plain|null|0.5|false' },
  compute: (given) => [given.count, given.method, given.note, given.rate, given.is_new].map(String).join('|'),
});

const total = declareFunction({
  ...described,
  id: 'TOTAL',
  parameters: [
    { name: 'amounts', kind: 'numbers', bounds: { atLeast: 0 } },
    { name: 'factor', kind: 'number', default: 1 },
  ],
  result: { kind: 'scalar', value: 'number' },
  example: { call: 'TOTAL({1;2})', result: 3 },
  compute: ({ amounts, factor }) =>
    amounts.reduce<number>((sum, amount) => sum + (amount ?? 100), 0) * factor,
});

const halves = declareFunction({
  ...described,
  id: 'HALVES',
  parameters: [
    { name: 'cells', kind: 'values' },
    { name: 'table', kind: 'range', default: null },
    { name: 'divisor', kind: 'number', default: 2 },
  ],
  result: { kind: 'each', of: 'cells', value: 'number' },
  errors: {
    'not-a-number': { error: '#N/A', mentions: ['cell'] },
    'no-divisor': { error: '#DIV/0!' },
  },
  example: { call: 'HALVES({4})', result: [[2]] },
  compute: ({ cells, divisor }) => {
    if (divisor === 0) return noAnswer('no-divisor');
    return cells.map((row) =>
      row.map((cell) => {
        if (typeof cell === 'number') return cell / divisor;
        return cell === null || typeof cell === 'object'
          ? cell
          : noAnswer('not-a-number', { cell: String(cell) });
      }),
    );
  },
});

const throwing = declareFunction({
  ...described,
  id: 'THROWING',
  parameters: [],
  result: { kind: 'scalar', value: 'number' },
  example: { call: 'THROWING()', result: 0 },
  compute: () => {
    throw new RangeError('out of range');
  },
});

/** A result with errors as their text. */
const plain = (result: CallResult): unknown => {
  if (isFailure(result)) return result.error;
  const text = (cell: unknown): unknown => (isFailure(cell) ? cell.error : cell);
  return Array.isArray(result.value)
    ? result.value.map((row: readonly unknown[]) => row.map(text))
    : text(result.value);
};

const sentenceOf = (result: CallResult): string => (isFailure(result) ? result.message : 'no failure');

describe('single values', () => {
  it.each<[string, Argument[], unknown]>([
    ['omitted arguments have their defaults', [3], '3|plain|null|0.5|false'],
    ['null is omitted too', [3, null, undefined, null, null], '3|plain|null|0.5|false'],
    ['an empty text is a blank, and counts as omitted', [3, '', '', '', ''], '3|plain|null|0.5|false'],
    ['0 and FALSE are not omitted', [3, 'damped', 0, 1, 0], '3|damped|0|1|false'],
    ['texts become numbers and truths', ['4', 'DAMPED', 'n', '25%', 'true'], '4|damped|n|0.25|true'],
    ['numbers and truths become texts', [3, 'plain', 2.5, 1, 7], '3|plain|2.5|1|true'],
    ['TRUE is 1', [true], '1|plain|null|0.5|false'],
  ])('%s', (_, given, expected) => {
    expect(callFunction(echo, given)).toEqual({ value: expected });
  });

  it.each<[Argument[], string, string]>([
    [
      [],
      '#VALUE!',
      'ECHO needs count (argument 1), which is missing. Write it as ECHO(count, [method], [note], [rate], [is_new]).',
    ],
    [[''], '#VALUE!', 'count is blank. Enter a number (0 if you mean 0).'],
    [
      [1, 'plain', 'n', 1, true, 1],
      '#VALUE!',
      'ECHO takes at most 5 arguments but was given 6. Write it as ECHO(count, [method], [note], [rate], [is_new]).',
    ],
    [['many'], '#VALUE!', 'count is "many". Enter a number (0 if you mean 0).'],
    [[0], '#NUM!', 'count is 0. It must be at least 1.'],
    [[1.5], '#NUM!', 'count is 1.5. It must be a whole number.'],
    [
      [Number.POSITIVE_INFINITY],
      '#NUM!',
      'count is too large a number to calculate with. Enter a smaller one.',
    ],
    [[1, 'dampd'], '#VALUE!', 'method is "dampd". Enter one of damped, plain.'],
    [
      [1, 'plain', 'n', 20],
      '#NUM!',
      'rate is 20. It must be above 0 and at most 1; rates are fractions, 20% is 0.2.',
    ],
    [[1, 'plain', 'n', 'a fifth'], '#VALUE!', 'rate is "a fifth". Enter a fraction such as 0.2, or 20%.'],
    [[1, 'plain', 'n', 1, 'perhaps'], '#VALUE!', 'is_new is "perhaps". Enter TRUE or FALSE.'],
    [
      [{ error: '#REF!' }],
      '#REF!',
      'count holds #REF!: the cells it refers to no longer exist. Fix the cell it comes from.',
    ],
    [[1, { error: '#N/A' }], '#N/A', 'method holds #N/A: no value is available. Fix the cell it comes from.'],
    [
      [1, 'plain', 'n', 1, { error: '#BUSY!' }],
      '#BUSY!',
      'is_new holds #BUSY!: it is still being calculated. Fix the cell it comes from.',
    ],
  ])('of %j give %s: %s', (given, error, message) => {
    expect(callFunction(echo, given)).toEqual({ error, message });
  });

  it('fails with what the first bad argument says', () => {
    expect(sentenceOf(callFunction(CONTRIBUTION_MARGIN, ['a', 'b']))).toContain('price is "a"');
  });
});

describe('arrays for single values', () => {
  it.each<[string, Argument[], unknown]>([
    ['a column gives a column', [[[1], [2], [3]], 1], [[0], [1], [2]]],
    ['a row gives a row', [[[1, 2, 3]], 1], [[0, 1, 2]]],
    [
      'columns go cell by cell',
      [
        [[1], [2]],
        [[3], [5]],
      ],
      [[-2], [-3]],
    ],
    [
      'a row and a column give a table',
      [[[10, 20]], [[1], [2]]],
      [
        [9, 19],
        [8, 18],
      ],
    ],
    ['a cell in rows keeps its rows', [[[10]], 1], [[9]]],
    [
      'one bad cell fails alone',
      [[[1], ['x'], [{ error: '#N/A' }], [null], ['4']], 1],
      [[0], ['#VALUE!'], ['#N/A'], ['#VALUE!'], [3]],
    ],
    [
      'what has no partner is #N/A',
      [
        [[1], [2], [3]],
        [[1], [1]],
      ],
      [[0], [1], ['#N/A']],
    ],
    ['no cells are a failure of the call', [[], 1], '#VALUE!'],
    ['empty rows too', [[[]], 1], '#VALUE!'],
    ['a bad single value fails the call', [[[1], [2]], 'x'], '#VALUE!'],
  ])('%s', (_, given, expected) => {
    expect(plain(callFunction(CONTRIBUTION_MARGIN, given))).toEqual(expected);
  });

  it('keeps a blank apart from 0, and takes it for omitted where it may be', () => {
    const given = [50_000, 250, 150, [[30_000], [0], [null]], [[0.2], [0.2], ['']]];
    expect(plain(callFunction(REQUIRED_VOLUME, given))).toEqual([[875], [500], [500]]);
    expect(plain(callFunction(REQUIRED_VOLUME, [[[0], [null]], 250, 150]))).toEqual([[0], ['#VALUE!']]);
  });

  it('says for a cell what is wrong with that cell', () => {
    const result = callFunction(REQUIRED_VOLUME, [50_000, [[250], [120]], 150]);
    expect(result).toEqual({
      value: [
        [500],
        [
          {
            error: '#NUM!',
            message:
              'No volume is enough: each unit sells for 120 and costs 150, a unit margin of -30. Raise price or lower variable_cost.',
          },
        ],
      ],
    });
  });

  it('refuses to fill a memory', () => {
    const column = Array.from({ length: 100_000 }, () => [1]);
    const row = [Array.from({ length: 100_000 }, () => 1)];
    expect(sentenceOf(callFunction(CONTRIBUTION_MARGIN, [column, row]))).toContain('at most 5000000');
  });

  it('answers a column of 50,000 rows in one call', () => {
    const column = Array.from({ length: 50_000 }, (_, row) => [row]);
    const result = callFunction(CONTRIBUTION_MARGIN, [column, 1]);
    expect(isFailure(result) ? [] : result.value).toHaveLength(50_000);
  });
});

describe('lists, values and ranges', () => {
  it.each<[string, Argument[], unknown]>([
    [
      'a list is read row by row',
      [
        [
          [1, 2],
          ['3', true],
        ],
      ],
      7,
    ],
    ['a single value is a list of one', [5], 5],
    ['a blank in a list is no 0', [[[1], [null], ['']]], 201],
    [
      'a list stays whole while another argument spreads',
      [
        [[1], [2]],
        [[1], [10]],
      ],
      [[3], [30]],
    ],
    ['a bad cell fails the call', [[[1], ['x']]], '#VALUE!'],
    ['an error value in a list is passed on', [[[1], [{ error: '#DIV/0!' }]]], '#DIV/0!'],
    ['bounds hold for each cell', [[[1], [-1]]], '#NUM!'],
    ['an empty list is a failure', [[]], '#VALUE!'],
  ])('%s', (_, given, expected) => {
    expect(plain(callFunction(total, given))).toEqual(expected);
  });

  it('tells where in a list the bad cell is', () => {
    expect(
      sentenceOf(
        callFunction(total, [
          [
            [1, 2],
            [3, 'x'],
          ],
        ]),
      ),
    ).toBe('Row 2, column 2 of amounts is "x". Enter a number.');
  });

  it.each<[string, Argument[], unknown]>([
    [
      'cells are judged each alone',
      [
        [
          [4, 'x'],
          [{ error: '#REF!' }, null],
        ],
      ],
      [
        [2, '#N/A'],
        ['#REF!', null],
      ],
    ],
    ['a single value is one cell', [4], [[2]]],
    ['an error value for all cells is passed on', [{ error: '#REF!' }], '#REF!'],
    ['the call as a whole can be without an answer', [4, null, 0], '#DIV/0!'],
    ['a range of one cell will do for a single value', [4, null, [[4]]], [[1]]],
    ['a longer one will not', [4, null, [[4], [5]]], '#VALUE!'],
    ['a range must be one', [4, 'Tactics'], '#VALUE!'],
    ['an error value for a range is passed on', [4, { error: '#NAME?' }], '#NAME?'],
    ['a range that is one', [4, [['Tactic']]], [[2]]],
  ])('%s', (_, given, expected) => {
    expect(plain(callFunction(halves, given))).toEqual(expected);
  });

  it('fills the sentence with the arguments and with what the function saw', () => {
    expect(callFunction(halves, [[['x']]])).toEqual({
      value: [[{ error: '#N/A', message: 'x cannot be divided by 2.' }]],
    });
  });
});

describe('whatever a function does', () => {
  it('an exception is an error value', () => {
    expect(sentenceOf(callFunction(throwing, []))).toBe(
      'THROWING failed with these arguments (out of range). This is a bug in Plumbline: please report it.',
    );
  });

  it.each([
    ['a result beyond all numbers is #NUM!', [1e308, 1e-308, 0], '#NUM!'],
    ['no result is −0', [0, 250, 150], 0],
  ])('%s', (_, given, expected) => {
    expect(plain(callFunction(REQUIRED_VOLUME, given))).toBe(expected);
  });
});
