import { callFunction } from '../../../src/functions/call';
import { PROBABILITY_OF_TARGET } from '../../../src/functions/funnel/probability-of-target';
import { isFailure } from '../../../src/spreadsheet/failure';

describe('PROBABILITY_OF_TARGET', () => {
  it.each([
    ['five deals', [[[100], [80], [60], [40], [20]], [[0.9], [0.5], [0.4], [0.3], [0.2]], 180], 0.5352],
    ['deals in a row, percentages as text', [[[10, 20]], [['50%', '50%']], 30], 0.25],
    ['a blank row', [[[10], [null]], [[0.5], ['']], 10], 0.5],
    ['one deal', [10, 0.3, 10], 0.3],
    ['a target of 0', [[[10], [20]], [[0], [0]], 0], 1],
    ['a loss that may come', [[[100], [-40]], [[1], [0.25]], 100], 0.75],
  ])('answers for %s', (_, given, expected) => {
    const result = callFunction(PROBABILITY_OF_TARGET, given);
    if (isFailure(result)) throw new Error(result.message);
    expect(Number(result.value)).toBeCloseTo(expected, 12);
  });

  it.each([
    ['lists of different length', [[[1], [2]], 0.5, 1], '#VALUE!', 'amounts 2, probabilities 1'],
    [
      'an amount without a probability',
      [[[1], [2]], [[0.5], [null]], 1],
      '#VALUE!',
      'Cell 2 of probabilities is blank, but that of amounts is not',
    ],
    [
      'a probability without an amount',
      [[[null], [2]], [[0.5], [0.5]], 1],
      '#VALUE!',
      'Cell 1 of amounts is blank',
    ],
    [
      'a probability in percent',
      [10, 30, 10],
      '#NUM!',
      'probabilities is 30. It must be at least 0 and at most 1',
    ],
    ['a blank target', [10, 0.3, ''], '#VALUE!', 'target is blank'],
  ])('says why there is none for %s', (_, given, error, part) => {
    expect(callFunction(PROBABILITY_OF_TARGET, given)).toMatchObject({
      error,
      message: expect.stringContaining(part) as unknown,
    });
  });

  it('answers for a column of targets, where a bad one fails alone', () => {
    const result = callFunction(PROBABILITY_OF_TARGET, [
      [[10], [20]],
      [[0.5], [0.5]],
      [[10], ['?'], [30]],
    ]);
    expect(result).toMatchObject({ value: [[0.75], [{ error: '#VALUE!' }], [0.25]] });
  });

  it('answers for the same amounts with other probabilities', () => {
    const amounts = [[10], [20]];
    expect(callFunction(PROBABILITY_OF_TARGET, [amounts, [[0.5], [0.5]], 30])).toEqual({ value: 0.25 });
    expect(callFunction(PROBABILITY_OF_TARGET, [amounts, [[1], [0.5]], 30])).toEqual({ value: 0.5 });
  });
});
