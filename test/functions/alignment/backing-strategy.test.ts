import { BACKING_STRATEGY } from '../../../src/functions/alignment/backing-strategy';
import { callFunction } from '../../../src/functions/call';
import type { CellValue, Matrix } from '../../../src/spreadsheet/cell';

const strategies: Matrix = [
  ['ID', 'Strategy', 'Status'],
  ['S1', 'Win gift buyers', null],
  ['S2', 'Keep clients, always', null],
  ['S3', 'Go abroad', 'dropped'],
  ['S4', 'Be found', null],
  ['S5', 'Be found', null],
  ['S6', null, null],
];

const answerTo = (reference: CellValue): unknown =>
  callFunction(BACKING_STRATEGY, [[[reference]], strategies]);
const only = (cell: unknown): unknown => ({ value: [[cell]] });

describe('BACKING_STRATEGY', () => {
  it.each<[CellValue, string]>([
    ['S1', 'Win gift buyers'],
    ['  win GIFT  buyers ', 'Win gift buyers'],
    ['S1 60%; S2 40%', 'Win gift buyers; Keep clients, always'],
    ['S2, S1', 'Keep clients, always; Win gift buyers'],
    ['S1; S1', 'Win gift buyers'],
    ['S1 0%', 'Win gift buyers'],
    ['Keep clients, always', 'Keep clients, always'],
    ['S3', 'Go abroad'],
    ['S6', 'S6'],
    [null, ''],
    ['', ''],
    ['–', ''],
    [0, ''],
  ])('of %j is %j', (reference, text) => {
    expect(answerTo(reference)).toEqual(only(text));
  });

  it.each<[CellValue, string, string]>([
    [
      'S11',
      '#N/A',
      'There is no strategy "S11". The closest is S1 (Win gift buyers): use that, or add the strategy.',
    ],
    [
      'S1; Win gift buyer',
      '#N/A',
      'There is no strategy "Win gift buyer". The closest is S1 (Win gift buyers): use that, or add the strategy.',
    ],
    [
      'Colour',
      '#N/A',
      'There is no strategy "Colour". Use the ID or the name of a strategy, or add this one to the strategies.',
    ],
    [
      7,
      '#N/A',
      'There is no strategy "7". Use the ID or the name of a strategy, or add this one to the strategies.',
    ],
    ['Be found', '#N/A', 'Several strategies are called "Be found". Use the ID of the one you mean.'],
  ])('of %j is %s with a sentence', (reference, error, message) => {
    expect(answerTo(reference)).toEqual(only({ error, message }));
  });

  it('answers each cell alone, in the shape of the references', () => {
    expect(
      callFunction(BACKING_STRATEGY, [
        [
          ['S1', { error: '#REF!' }],
          ['S99', 'S4'],
        ],
        strategies,
      ]),
    ).toEqual({
      value: [
        ['Win gift buyers', expect.objectContaining({ error: '#REF!' })],
        [expect.objectContaining({ error: '#N/A' }), 'Be found'],
      ],
    });
  });

  it('takes a single cell', () => {
    expect(callFunction(BACKING_STRATEGY, ['S1', strategies])).toEqual(only('Win gift buyers'));
  });

  it('names what is near only for so many different texts as are quickly compared', () => {
    const many: Matrix = Array.from({ length: 40_000 }, (_, place) => [`S1 ${place}`]);
    const result = callFunction(BACKING_STRATEGY, [many, strategies]);
    const cells = 'value' in result && Array.isArray(result.value) ? result.value.flat() : [];
    expect(cells).toHaveLength(many.length);
    expect(cells[0]).toMatchObject({ message: expect.stringContaining('closest') });
    expect(cells.at(-1)).toMatchObject({ message: expect.not.stringContaining('closest') });
  });

  it('says which heading the strategies lack', () => {
    expect(callFunction(BACKING_STRATEGY, [[['S1']], [['Colour', 'Size']]])).toMatchObject({
      error: '#VALUE!',
      message: expect.stringContaining('clearly Strategy'),
    });
  });
});
