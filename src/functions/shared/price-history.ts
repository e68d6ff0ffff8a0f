import { isNoAnswer, type NoAnswer } from '../../economics/no-answer';
import {
  fitLogLog,
  type LogLogFit,
  type LogLogReason,
} from '../../forecast/price-and-season/log-log-regression';
import type { ErrorDeclaration, Parameter } from '../function';
import { listsDiffer, pairLists } from './matching-lists';

/* What the functions that learn from a history of prices and volumes have in common. */

export const historyParameters = [
  { name: 'prices', kind: 'numbers' },
  { name: 'volumes', kind: 'numbers' },
  { name: 'level', kind: 'rate', bounds: { above: 0, below: 1 }, default: 0.95 },
] as const satisfies readonly Parameter[];

export const historyErrors = {
  'lists-differ': listsDiffer,
  'not-above-zero': { error: '#NUM!', mentions: ['row', 'list', 'value'] },
  'too-few-points': { error: '#N/A', mentions: ['count'] },
  'price-does-not-vary': { error: '#DIV/0!', mentions: ['only'] },
  'volume-rose-with-price': { error: '#NUM!', mentions: ['elasticity'] },
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
