import { isNoAnswer, type NoAnswer, noAnswer } from '../../economics/no-answer';
import { type CostBand, stepBreakeven } from '../../economics/step-breakeven';
import { declareFunction } from '../function';
import { listsDiffer, type Pair, pairLists } from '../shared/matching-lists';
import {
  fixedCost,
  price,
  targetProfitBeforeTax,
  unitMarginErrors,
  variableCost,
} from '../shared/parameters';

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
  description:
    'All volumes that earn the target profit where the fixed cost rises in steps, in ascending order.',
  parameters: [
    {
      ...fixedCost,
      name: 'base_fixed_cost',
      description: 'The cost of the period that stays the same at every volume.',
    },
    price,
    variableCost,
    {
      name: 'limits',
      kind: 'numbers',
      unit: 'units',
      description:
        'The largest volume of each cost band, ascending; a band starts above the one before. A blank last limit leaves its band open.',
      bounds: { above: 0 },
    },
    {
      name: 'step_costs',
      kind: 'numbers',
      unit: 'currency',
      description:
        'The total that each band costs on top of base_fixed_cost; it does not add to the band before.',
    },
    targetProfitBeforeTax,
  ],
  result: { kind: 'spill', columns: [{ name: 'volume', value: 'number', unit: 'units' }] },
  errors: {
    ...unitMarginErrors,
    'lists-differ': listsDiffer,
    'no-bands': {
      error: '#VALUE!',
      when: 'limits and step_costs are blank',
      message: 'limits and step_costs are blank, so there are no bands. Enter at least one.',
    },
    'step-cost-missing': {
      error: '#VALUE!',
      when: 'a band has a limit but no step cost',
      message: 'Band {band} has a limit but no step cost. Enter what it costs, or 0.',
      mentions: ['band'],
    },
    'limit-missing': {
      error: '#VALUE!',
      when: 'a band before the last has no limit',
      message: 'Band {band} has no limit, but only the last band may be open. Enter its largest volume.',
      mentions: ['band'],
    },
    'limits-not-rising': {
      error: '#NUM!',
      when: 'the limits do not rise from band to band',
      message:
        'Band {band} ends at {limit} units, but the band before it ends at {before}. Enter limits that rise from band to band.',
      mentions: ['band', 'limit', 'before'],
    },
    'band-ends-too-early': {
      error: '#N/A',
      when: 'no band contains the volume it needs, and the closest one ends below it',
      message:
        'No band contains the volume it needs. Band {band} is closest: it would need {needed} units but ends at {limit}.',
      mentions: ['band', 'needed', 'limit'],
    },
    'band-begins-too-late': {
      error: '#N/A',
      when: 'no band contains the volume it needs, and the closest one starts above it',
      message:
        'No band contains the volume it needs. Band {band} is closest: it would need {needed} units but starts above {floor}, where the profit is above the target from the start.',
      mentions: ['band', 'needed', 'floor'],
    },
  },
  example: { call: 'STEP_BREAKEVEN(9600,40,10,{300;600;900},{0;5400;10400})', result: [[500], [20000 / 30]] },
  source:
    'Shim, Budgeting Basics, exercise 16; the example is from Stevenson, Operations Management, chapter 5.',
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
