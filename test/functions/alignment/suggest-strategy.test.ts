import { SUGGEST_STRATEGY } from '../../../src/functions/alignment/suggest-strategy';
import { callFunction } from '../../../src/functions/call';
import type { Argument } from '../../../src/functions/value';
import type { Matrix } from '../../../src/spreadsheet/cell';

const strategies: Matrix = [
  ['ID', 'Strategy', 'Benefit', 'Status'],
  ['S1', 'Win gift buyers', 'A present that is never wrong', null],
  ['S2', 'Keep collectors', 'The first choice of each edition', null],
  ['S3', 'Give gifts to all', null, 'dropped'],
  ['S4', null, 'Repairs within a week', null],
];

const suggest = (text: Argument, count?: Argument): unknown =>
  callFunction(SUGGEST_STRATEGY, [text, strategies, count]);

describe('SUGGEST_STRATEGY', () => {
  it('spills key, strategy and similarity of the likest live strategies, best first', () => {
    expect(suggest('Gifts for collectors of editions', 2)).toEqual({
      value: [
        ['S2', 'Keep collectors', expect.any(Number)],
        ['S1', 'Win gift buyers', expect.any(Number)],
      ],
    });
  });

  it('finds the same words wholly alike, and nothing more than that', () => {
    expect(suggest('KEEP collectors the first choice of each edition', 1)).toEqual({
      value: [['S2', 'Keep collectors', expect.closeTo(1, 12)]],
    });
  });

  it('reads benefits too, and gives the ID where a strategy has no text', () => {
    expect(suggest('Repair week', 1)).toEqual({ value: [['S4', 'S4', expect.any(Number)]] });
  });

  it('takes a blank count for three', () => {
    expect(suggest('Gifts for collectors of editions', null)).toEqual(
      suggest('Gifts for collectors of editions', 3),
    );
  });

  it.each<[string, Argument, Argument, string, string]>([
    ['nothing is alike', 'Quzz', 3, '#N/A', 'No live strategy is worded like "Quzz".'],
    ['the text is blank', null, 3, '#VALUE!', 'SUGGEST_STRATEGY needs text'],
    ['the count is 0', 'Gifts', 0, '#NUM!', 'count is 0'],
    ['the count is a part', 'Gifts', 1.5, '#NUM!', 'whole number'],
    ['the text is an error', { error: '#REF!' }, 3, '#REF!', 'text holds #REF!'],
  ])('says so where %s', (_, text, count, error, part) => {
    expect(suggest(text, count)).toEqual({ error, message: expect.stringContaining(part) });
  });
});
