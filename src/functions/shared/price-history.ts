import { isNoAnswer, type NoAnswer } from '../../economics/no-answer';
import { fitLogLog, type LogLogFit, type LogLogReason } from '../../forecast/log-log-regression';
import type { ErrorDeclaration, Parameter } from '../function';
import { listsDiffer, pairLists } from './matching-lists';

/* What the functions that learn from a history of prices and volumes have in common. */

export const historyParameters = [
  {
    name: 'prices',
    kind: 'numbers',
    unit: 'currency per unit',
    description: 'The price of each past period, above 0.',
  },
  {
    name: 'volumes',
    kind: 'numbers',
    unit: 'units',
    description: 'The units sold in each period, above 0. A period without a price or volume is left out.',
  },
  {
    name: 'level',
    kind: 'rate',
    unit: 'of all cases',
    description: 'The confidence of the interval: 0.95 for 95%.',
    bounds: { above: 0, below: 1 },
    default: 0.95,
  },
] as const satisfies readonly Parameter[];

export const historyErrors = {
  'lists-differ': listsDiffer,
  'not-above-zero': {
    error: '#NUM!',
    when: 'a price or a volume is not above 0',
    message:
      'Row {row} of {list} is {value}. The regression uses logarithms, which need numbers above 0. Clear the cell to leave that period out.',
    mentions: ['row', 'list', 'value'],
  },
  'too-few-points': {
    error: '#N/A',
    when: 'fewer than three periods have both a price and a volume',
    message:
      'Only {count} of the periods have both a price and a volume, but the regression needs at least three. Add periods.',
    mentions: ['count'],
  },
  'price-does-not-vary': {
    error: '#DIV/0!',
    when: 'all periods have the same price',
    message:
      'All periods have the price {only}, so they do not show how volume responds to price. Add periods with other prices.',
    mentions: ['only'],
  },
  'volume-rose-with-price': {
    error: '#NUM!',
    when: 'volume rose with price, so the history is not a demand curve',
    message:
      'Volume rose with price in this history (by {elasticity}% for each 1%), so it is not a demand curve: something else moved the volume. Leave out promotions, shortages or seasons, or choose comparable periods.',
    mentions: ['elasticity'],
  },
} as const satisfies Readonly<Record<string, ErrorDeclaration>>;

/** The regression of those parameters' arguments. */
export function fitHistory(given: {
  readonly prices: readonly (number | null)[];
  readonly volumes: readonly (number | null)[];
  readonly level: number;
}): LogLogFit | NoAnswer<LogLogReason | 'lists-differ'> {
  const pairs = pairLists({ prices: given.prices, volumes: given.volumes });
  return isNoAnswer(pairs) ? pairs : fitLogLog(given.prices, given.volumes, given.level);
}
