import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import { type CostBand, stepBreakeven } from '../../economics/step-breakeven';
import { declareFunction } from '../function';
import { listsDiffer, type Pair, pairLists } from '../shared/matching-lists';
import { fixedCost, price, targetProfit, unitMarginErrors, variableCost } from '../shared/parameters';

type BandReason = 'no-bands' | 'step-cost-missing' | 'limit-missing' | 'limits-not-rising';

/** The bands of the rows that are not blank. Only the last of them may be without a limit. */
function readBands(pairs: readonly Pair[]): readonly CostBand[] | NoAnswer<BandReason> {
  const bands: CostBand[] = [];
  for (const [limit, stepCost] of pairs) {
    if (limit === null && stepCost === null) continue;
    const band = bands.length + 1;
    const before = bands.at(-1)?.limit;
    if (stepCost === null) return noAnswer('step-cost-missing', { band });
    if (before === null) return noAnswer('limit-missing', { band: band - 1 });
    if (limit !== null && before !== undefined && limit <= before) {
      return noAnswer('limits-not-rising', { band, limit, before });
    }
    bands.push({ limit, stepCost });
  }
  return bands.length === 0 ? noAnswer('no-bands') : bands;
}

export const STEP_BREAKEVEN = declareFunction({
  id: 'STEP_BREAKEVEN',
  group: 'volume',
  parameters: [
    { ...fixedCost, name: 'base_fixed_cost' },
    price,
    variableCost,
    { name: 'limits', kind: 'numbers', bounds: { above: 0 } },
    { name: 'step_costs', kind: 'numbers' },
    targetProfit,
  ],
  result: { kind: 'spill', columns: [{ name: 'volume', value: 'number' }] },
  errors: {
    ...unitMarginErrors,
    'lists-differ': listsDiffer,
    'no-bands': { error: '#VALUE!' },
    'step-cost-missing': { error: '#VALUE!', mentions: ['band'] },
    'limit-missing': { error: '#VALUE!', mentions: ['band'] },
    'limits-not-rising': { error: '#NUM!', mentions: ['band', 'limit', 'before'] },
    'band-ends-too-early': { error: '#N/A', mentions: ['band', 'needed', 'limit'] },
    'band-begins-too-late': { error: '#N/A', mentions: ['band', 'needed', 'floor'] },
  },
  example: { call: 'STEP_BREAKEVEN(9600,40,10,{300;600;900},{0;5400;10400})', result: [[500], [20000 / 30]] },
  compute: (given) => {
    const pairs = pairLists({ limits: given.limits, step_costs: given.step_costs });
    if (isNoAnswer(pairs)) return pairs;
    const bands = readBands(pairs);
    if (isNoAnswer(bands)) return bands;
    const volumes = stepBreakeven({
      baseFixedCost: given.base_fixed_cost,
      price: given.price,
      variableCost: given.variable_cost,
      bands,
      targetProfit: given.target_profit,
    });
    return isNoAnswer(volumes) ? volumes : volumes.map((volume) => [volume]);
  },
});
